import { afterMany, REDEMPTIONS, type RedemptionName } from '../../analysis/beside/points-for-goods';

export type { RedemptionName };

/** Of every 1000 yuan that points are worth: who gets it, and what the price does when half of all are handed in. */
export interface RedemptionsPicture {
  readonly rows: readonly {
    readonly name: RedemptionName;
    readonly holder: number;
    readonly mall: number;
    /** Stays in the pool, for those who still hold points. */
    readonly stays: number;
    /** As a multiple of the price before. */
    readonly price: number;
  }[];
}

const VALUE = 1000;
const HALF = 0.5;

export function redemptionsPicture(redemptions = REDEMPTIONS): RedemptionsPicture {
  return {
    rows: (Object.keys(redemptions) as RedemptionName[]).map((name) => {
      const { poolPays, holderGets } = redemptions[name];
      const [paid, holder] = [VALUE * Number(poolPays), VALUE * Number(holderGets)];
      return {
        name,
        holder,
        mall: paid - holder,
        stays: VALUE - paid,
        price: afterMany(HALF, redemptions[name]).price,
      };
    }),
  };
}
