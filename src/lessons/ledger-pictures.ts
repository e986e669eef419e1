import { LOCAL_REFERRAL, ONLINE_REFERRAL, type ReferralTerms } from '../analysis/beside/referral-terms';
import { runFast } from '../cohorts/simulate';
import { preset } from '../scheme/presets';
import { clearingPicture } from '../series/beside/clearing';
import { slicePicture } from '../series/beside/promotion-slice';
import { redemptionsPicture } from '../series/beside/redemptions';
import { referralColumns, type ReferralColumns } from '../series/beside/referral-columns';
import { tenthsPicture } from '../series/beside/referral-tenths';
import { treePicture } from '../series/beside/referral-tree';
import { shopPicture } from '../series/beside/shop';
import { cutBackPicture, shoppingPicture } from '../series/beside/shopping';
import { stakesPicture, worthPicture } from '../series/beside/stakes';
import { territoriesPicture } from '../series/beside/territories';
import { pictureAt } from '../series/picture';

export const PEOPLE = 100;
/** Of many trees, one in which nearly half of all are paid nothing. */
const SEED = 2;
const SOLD = ['0', '0.25', '0.5', '0.75', '1'];

/** The pictures of the ledgers beside the pool that a lesson can show, by name: `kind` says which words go with it. */
export const LEDGER_PICTURES = {
  slice: { kind: 'slice', picture: () => slicePicture() },
  'online-slice': { kind: 'slice', picture: () => slicePicture(ONLINE_REFERRAL) },
  tenths: { kind: 'tenths', picture: () => tenthsPicture(LOCAL_REFERRAL, PEOPLE) },
  tree: { kind: 'tree', picture: () => treePicture(LOCAL_REFERRAL, PEOPLE, SEED) },
  columns: { kind: 'columns', picture: () => opening(ONLINE_REFERRAL) },
  'local-columns': { kind: 'columns', picture: () => opening(LOCAL_REFERRAL) },
  territories: { kind: 'territories', picture: () => territoriesPicture() },
  stakes: { kind: 'stakes', picture: () => stakesPicture() },
  shop: { kind: 'shop', picture: () => shopPicture({ sold: '1', managers: 1, hasPartners: false }) },
  partners: { kind: 'shop', picture: () => shopPicture({ sold: '1', managers: 1, hasPartners: true }) },
  margin: {
    kind: 'margin',
    picture: () =>
      SOLD.map((sold) => shopPicture({ sold, managers: sold === '0' ? 0 : 1, hasPartners: false })),
  },
  worth: { kind: 'worth', picture: () => worthPicture() },
  shopping: { kind: 'shopping', picture: () => shoppingPicture() },
  'cut-back': { kind: 'cutBack', picture: () => cutBackPicture() },
  clearing: { kind: 'clearing', picture: () => clearingPicture() },
  redeemed: { kind: 'redemptions', picture: () => redemptionsPicture() },
} as const;

export type LedgerPictureName = keyof typeof LEDGER_PICTURES;
export const LEDGER_PICTURE_NAMES = Object.keys(LEDGER_PICTURES) as [
  LedgerPictureName,
  ...LedgerPictureName[],
];

/** A picture of a ledger as a lesson shows it; its words are put to it where the page is made. */
export type LedgerShow = {
  [N in LedgerPictureName]: {
    readonly chart: 'ledger';
    readonly kind: (typeof LEDGER_PICTURES)[N]['kind'];
    readonly picture: ReturnType<(typeof LEDGER_PICTURES)[N]['picture']>;
  };
}[LedgerPictureName];

export function ledgerShow(name: LedgerPictureName): LedgerShow {
  const { kind, picture } = LEDGER_PICTURES[name];
  return { chart: 'ledger', kind, picture: picture() } as LedgerShow;
}

/** The run that Explore opens with, and what its buyers may expect for recruiting. */
export function opening(terms: ReferralTerms): ReferralColumns {
  const scenario = preset('default');
  const picture = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
  return referralColumns(picture, terms);
}
