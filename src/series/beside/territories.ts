import {
  ORDER,
  soldOut,
  territoryRows,
  TERRITORIES,
  type Territory,
} from '../../analysis/beside/territories';
import type { AreaLevel } from '../../analysis/beside/yardsticks';
import { yuan } from './yuan';

export type { AreaLevel };

/** What it takes until each agent has the fee back; money in yuan. */
export interface TerritoriesPicture {
  readonly order: number;
  readonly rows: readonly TerritoryBar[];
  /** A province in which every territory is sold. */
  readonly agents: number;
  readonly fees: number;
  readonly feesOrders: number | null;
}

export interface TerritoryBar {
  readonly level: AreaLevel;
  readonly fee: number;
  readonly people: number;
  /** With agents in all smaller areas, or with none. */
  readonly aboveOthers: boolean;
  readonly perOrder: number;
  /** null: never. */
  readonly orders: number | null;
  readonly perPerson: number | null;
}

export function territoriesPicture(
  territories: readonly Territory[] = TERRITORIES,
  spend: string = ORDER,
): TerritoriesPicture {
  const sold = soldOut(territories, spend);
  return {
    order: Number(spend),
    rows: territoryRows(territories, spend).flatMap(({ level, fee, people, alone, above }, i) =>
      [alone, ...(i > 0 ? [above] : [])].map(({ perOrder, orders, perPerson }, j) => ({
        level,
        fee: yuan(fee),
        people,
        aboveOthers: j === 1,
        perOrder: yuan(perOrder),
        orders,
        perPerson,
      })),
    ),
    agents: Object.values(sold.agents).reduce((sum, agents) => sum + agents, 0),
    fees: yuan(sold.fees),
    feesOrders: sold.orders,
  };
}
