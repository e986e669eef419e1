import { Accounts, type Balances, type Postings } from './accounts';
import type { OrderPay } from './referral-terms';

/** Who brought each buyer, as places from 0; nobody (−1) brought the first. */
export type Tree = readonly number[];

/** Each newcomer is brought by one of the earlier buyers, all equally likely. */
export function randomTree(buyers: number, random: () => number): Tree {
  return Array.from({ length: buyers }, (_, i) => (i === 0 ? -1 : Math.floor(random() * i)));
}

const REFERRAL_PARTIES = ['slices', 'direct', 'indirect', 'merchant', 'ranks', 'sameRank', 'kept'] as const;
/** `slices` is what the orders set aside; `kept` is what nobody was there to receive. */
export type ReferralParty = (typeof REFERRAL_PARTIES)[number];

export interface BuyerPay {
  /** From 1. */
  readonly buyer: number;
  readonly broughtBy: number | null;
  /** People brought, and people below at any depth. */
  readonly brought: number;
  readonly team: number;
  /** In fen. The merchant bonus goes to whoever brought the shop, who need not be a buyer. */
  readonly direct: bigint;
  readonly indirect: bigint;
  readonly ranks: bigint;
  readonly sameRank: bigint;
  readonly total: bigint;
}

export interface TreePay {
  readonly buyers: readonly BuyerPay[];
  readonly balances: Balances<ReferralParty>;
}

interface Standing {
  brought: number;
  team: number;
  direct: bigint;
  indirect: bigint;
  ranks: bigint;
  sameRank: bigint;
}

/** What everybody in a tree is paid when each buys once, in the order in which they came; to the fen. */
export function payFor(pay: OrderPay, tree: Tree): TreePay {
  const accounts = new Accounts(REFERRAL_PARTIES);
  const people = tree.map((): Standing => ({
    brought: 0,
    team: 0,
    direct: 0n,
    indirect: 0n,
    ranks: 0n,
    sameRank: 0n,
  }));
  tree.forEach((_, newcomer) => accounts.post(payOneOrder(pay, lineAbove(tree, people, newcomer))));
  const buyers = people.map((person, i): BuyerPay => {
    const parent = tree[i] as number;
    const { direct, indirect, ranks, sameRank } = person;
    return {
      buyer: i + 1,
      broughtBy: parent < 0 ? null : parent + 1,
      ...person,
      total: direct + indirect + ranks + sameRank,
    };
  });
  return { buyers, balances: accounts.balances };
}

/** From whoever brought a newcomer up to the first buyer. */
function lineAbove(tree: Tree, people: readonly Standing[], newcomer: number): Standing[] {
  const line: Standing[] = [];
  for (let at = tree[newcomer] ?? -1; at >= 0; at = tree[at] ?? -1) line.push(people[at] as Standing);
  return line;
}

/** Ranks are those held before this newcomer counts. */
function payOneOrder(pay: OrderPay, line: readonly Standing[]): Postings<ReferralParty> {
  const [parent, grandparent] = line;
  const direct = parent ? pay.direct : 0n;
  const indirect = grandparent ? pay.indirect : 0n;
  if (parent) {
    parent.direct += direct;
    parent.brought++;
  }
  if (grandparent) grandparent.indirect += indirect;
  const { ranks, sameRank } = payRanks(pay, line);
  for (const person of line) person.team++;
  const kept = pay.slice - direct - indirect - pay.merchant - ranks - sameRank;
  return { slices: -pay.slice, direct, indirect, merchant: pay.merchant, ranks, sameRank, kept };
}

function payRanks(pay: OrderPay, line: readonly Standing[]): { ranks: bigint; sameRank: bigint } {
  let [ranks, sameRank, highest] = [0n, 0n, -1];
  for (const person of line) {
    const rank = pay.ranks.filter(({ team }) => person.team >= team).length - 1;
    const promised = pay.ranks[rank]?.fen ?? 0n;
    if (rank > highest) {
      highest = rank;
      const difference = promised > ranks ? promised - ranks : 0n;
      person.ranks += difference;
      ranks += difference;
    } else if (rank === highest && rank >= 0 && sameRank === 0n) {
      person.sameRank += pay.sameRank;
      sameRank = pay.sameRank;
    }
  }
  return { ranks, sameRank };
}
