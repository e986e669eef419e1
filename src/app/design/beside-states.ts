import { CLEARING } from '../../analysis/beside/clearing';
import { LOCAL_REFERRAL, ONLINE_REFERRAL } from '../../analysis/beside/referral-terms';
import { SHOP } from '../../analysis/beside/shop-day';
import { SHOPPING_POINTS } from '../../analysis/beside/shopping-points';
import { TERRITORIES } from '../../analysis/beside/territories';
import { runFast } from '../../cohorts/simulate';
import { preset } from '../../scheme/presets';
import { clearingPicture } from '../../series/beside/clearing';
import { redemptionsPicture } from '../../series/beside/redemptions';
import { slicePicture } from '../../series/beside/promotion-slice';
import { referralColumns } from '../../series/beside/referral-columns';
import { tenthsPicture } from '../../series/beside/referral-tenths';
import { treePicture } from '../../series/beside/referral-tree';
import { shopPicture } from '../../series/beside/shop';
import { cutBackPicture, shoppingPicture } from '../../series/beside/shopping';
import { stakesPicture, worthPicture } from '../../series/beside/stakes';
import { territoriesPicture } from '../../series/beside/territories';
import { pictureAt } from '../../series/picture';

const SOLD = ['0', '0.25', '0.5', '0.75', '1'];

/** The pictures of the ledgers beside the pool: as the sources have it first, then what is unlike it. */
export function besideStates() {
  const opening = preset('default');
  const picture = pictureAt(runFast(opening, { history: true }), opening, opening.periods - 1);
  return {
    trees: [
      treePicture(LOCAL_REFERRAL, 150, 1),
      treePicture(ONLINE_REFERRAL, 40, 5),
      treePicture(LOCAL_REFERRAL, 1, 1),
    ],
    tenths: [tenthsPicture(LOCAL_REFERRAL, 20_000), tenthsPicture(LOCAL_REFERRAL, 100)],
    columns: [referralColumns(picture, ONLINE_REFERRAL), referralColumns(picture, LOCAL_REFERRAL)],
    slices: [
      slicePicture(),
      slicePicture({ ...LOCAL_REFERRAL, slice: '0.012' }),
      slicePicture(ONLINE_REFERRAL),
    ],
    territories: [territoriesPicture(), territoriesPicture(TERRITORIES, '0.01')],
    shops: [
      shopPicture({ sold: '1', managers: 1, hasPartners: false }),
      shopPicture({ sold: '1', managers: 1, hasPartners: true }),
      shopPicture({ sold: '1', managers: 20, hasPartners: false }),
    ],
    margins: SOLD.map((sold) => shopPicture({ sold, managers: sold === '0' ? 0 : 1, hasPartners: false })),
    stakes: [stakesPicture(), stakesPicture({ ...SHOP, turnover: '0' })],
    worth: worthPicture(),
    shopping: [shoppingPicture()],
    cutBacks: [cutBackPicture(), cutBackPicture(SHOPPING_POINTS, ['0.01', '0'])],
    clearings: [clearingPicture(), clearingPicture({ ...CLEARING, clearance: '0.1' })],
    redemptions: redemptionsPicture(),
  };
}
