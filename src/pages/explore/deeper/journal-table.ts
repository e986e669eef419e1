import type { AccountName, AuditWords } from '../../../i18n/audit';
import type { Numbers } from '../../../i18n/numbers';
import type { JournalEntry } from '../../../ledger/journal';
import { toFen } from '../../../money/units';

/** Accounts that most entries leave alone are shown only when one of these entries does not. */
const ALWAYS: readonly AccountName[] = ['buyers', 'goods', 'promotion', 'platform', 'pool'];
const SOMETIMES: readonly AccountName[] = ['outside', 'operator', 'company'];

/** The entries as a bookkeeper lays them out: an account a column, and what each entry adds up to. */
export function journalTable(
  entries: readonly JournalEntry[],
  words: AuditWords['journal'],
  n: Numbers,
): { head: readonly string[]; rows: readonly (readonly string[])[] } {
  const isUsed = (account: AccountName) => entries.some(({ postings }) => toFen(postings[account]) !== 0n);
  const accounts = [...ALWAYS, ...SOMETIMES.filter(isUsed)];
  const money = (fen: bigint) => (fen === 0n ? '0' : (fen > 0n ? '+' : '') + n.fen(Number(fen) / 100));
  return {
    head: [
      words.entry,
      words.week,
      words.what,
      ...accounts.map((account) => words.accounts[account]),
      words.sum,
      words.points,
      words.price,
    ],
    rows: entries.map(({ entry, t, kind, holder, postings, minted, priceAfter }) => {
      const all = Object.values(postings).reduce((sum, amount) => sum + toFen(amount), 0n);
      const what = words.kinds[kind];
      return [
        String(entry + 1),
        String(t + 1),
        holder === null ? what : words.by(what, holder + 1, kind === 'legacy'),
        ...accounts.map((account) => money(toFen(postings[account]))),
        money(all),
        n.digits(Number(minted)),
        priceAfter === null ? words.noPrice : n.price(Number(priceAfter)),
      ];
    }),
  };
}
