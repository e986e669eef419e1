import type { ClearingPicture, Way } from '../series/beside/clearing';
import type { RedemptionName, RedemptionsPicture } from '../series/beside/redemptions';
import type { SlicePart, SlicePicture } from '../series/beside/promotion-slice';
import type { ReferralColumns } from '../series/beside/referral-columns';
import type { TenthsPicture } from '../series/beside/referral-tenths';
import type { TreePicture } from '../series/beside/referral-tree';
import type { ShopPart, ShopPicture } from '../series/beside/shop';
import type { CutBackPicture, ShoppingPicture } from '../series/beside/shopping';
import type { StakesPicture, WorthPicture } from '../series/beside/stakes';
import type { TerritoriesPicture, TerritoryBar } from '../series/beside/territories';
import type { Numbers } from './numbers';

/** One picture's words: its title is the answer it gives; the sentence says what the picture shows. */
interface PictureWords<P> {
  readonly title: (picture: P, n: Numbers) => string;
  readonly sentence: (picture: P, n: Numbers) => string;
  readonly head: readonly string[];
}

/** Words of the pictures of the ledgers beside the pool. */
export interface LedgerWords {
  readonly table: string;
  readonly tree: PictureWords<TreePicture> & {
    readonly buyer: (buyer: number) => string;
    readonly first: string;
    readonly others: string;
    readonly unpaid: string;
    readonly area: string;
  };
  readonly tenths: PictureWords<TenthsPicture> & {
    readonly direct: string;
    readonly indirect: string;
    readonly share: (share: number, n: Numbers) => string;
    readonly firstTenth: string;
    readonly lastTenth: string;
  };
  readonly slice: PictureWords<SlicePicture> & { readonly part: Readonly<Record<SlicePart, string>> };
  readonly columns: PictureWords<ReferralColumns> & { readonly referral: string };
  readonly territories: PictureWords<TerritoriesPicture> & {
    readonly name: (row: TerritoryBar) => string;
    readonly orders: (row: TerritoryBar, n: Numbers) => string;
    readonly never: string;
    readonly key: (order: number, n: Numbers) => string;
  };
  readonly shop: PictureWords<ShopPicture> & { readonly part: Readonly<Record<ShopPart, string>> };
  readonly margin: PictureWords<readonly ShopPicture[]> & {
    readonly sold: (share: number, n: Numbers) => string;
    readonly gone: string;
    readonly left: string;
  };
  readonly stakes: PictureWords<StakesPicture> & {
    readonly stake: (price: number, share: number, n: Numbers) => string;
    readonly withoutManaging: string;
    readonly days: (days: number | null, n: Numbers) => string;
    readonly key: (turnover: number, n: Numbers) => string;
  };
  readonly worth: PictureWords<WorthPicture> & {
    readonly years: (years: number) => string;
    readonly profit: string;
    readonly here: string;
    readonly left: string;
    readonly aDay: (yuan: number, n: Numbers) => string;
  };
  readonly shopping: PictureWords<ShoppingPicture> & {
    readonly label: string;
    readonly points: string;
    readonly cash: string;
    readonly part: Readonly<Record<keyof ShoppingPicture['parts'], string>>;
  };
  readonly cutBack: PictureWords<CutBackPicture> & {
    readonly toShop: (share: number, n: Numbers) => string;
    readonly needed: (row: CutBackPicture['rows'][number], n: Numbers) => string;
    readonly used: string;
    readonly given: string;
  };
  readonly clearing: PictureWords<ClearingPicture> & {
    readonly way: Readonly<Record<Way, string>>;
    readonly pays: (row: ClearingPicture['rows'][number], n: Numbers) => string;
    readonly shop: string;
    readonly others: string;
  };
  readonly redemptions: PictureWords<RedemptionsPicture> & {
    readonly name: Readonly<Record<RedemptionName, string>>;
    readonly price: (multiple: number, n: Numbers) => string;
    readonly holder: string;
    readonly mall: string;
    readonly stays: string;
    readonly half: string;
  };
}
