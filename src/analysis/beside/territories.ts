import { balancesOf, type Balances } from './accounts';
import { fenOf, part, paymentsTo } from './amounts';
import { AREA_PEOPLE, type AreaLevel } from './yardsticks';

/** The right to a share of all that is ordered in an area. */
export interface Territory {
  readonly level: AreaLevel;
  /** What the right costs, in yuan. */
  readonly fee: string;
  /** Share of each order in the area, of which an agent below is paid theirs first. */
  readonly rate: string;
}

/** As the sources sell them, from the smallest area to the largest. */
export const TERRITORIES: readonly Territory[] = [
  { level: 'county', fee: '50000', rate: '0.001' },
  { level: 'city', fee: '100000', rate: '0.002' },
  { level: 'province', fee: '300000', rate: '0.003' },
];

export const ORDER = '1000';

export interface Recovery {
  /** What the agent is paid for one order, in fen. */
  readonly perOrder: bigint;
  /** Orders until the fee is back, and what buyers spend for them in fen; null: never. */
  readonly orders: number | null;
  readonly turnover: bigint | null;
  /** Orders for each person who lives in the area. */
  readonly perPerson: number | null;
}

export interface TerritoryRow {
  readonly level: AreaLevel;
  readonly fee: bigint;
  readonly people: number;
  /** With nobody below: the agent is paid the whole rate. */
  readonly alone: Recovery;
  /** With agents of all smaller areas in place everywhere: only the difference of the rates. */
  readonly above: Recovery;
}

/** What it takes until each agent has the fee back. */
export function territoryRows(
  territories: readonly Territory[] = TERRITORIES,
  spend: string = ORDER,
): readonly TerritoryRow[] {
  const order = fenOf(spend);
  return territories.map(({ level, fee, rate }, i) => {
    const people = AREA_PEOPLE[level];
    const paid = part(order, rate);
    const recovery = (perOrder: bigint): Recovery => {
      const orders = paymentsTo(fenOf(fee), perOrder);
      return {
        perOrder,
        orders,
        turnover: orders === null ? null : BigInt(orders) * order,
        perPerson: orders === null ? null : orders / people,
      };
    };
    const below = territories[i - 1];
    const above = paid - (below ? part(order, below.rate) : 0n);
    return {
      level,
      fee: fenOf(fee),
      people,
      alone: recovery(paid),
      above: recovery(above > 0n ? above : 0n),
    };
  });
}

const AREA_PARTIES = ['buyers', 'county', 'city', 'province', 'everybodyElse'] as const;
export type AreaParty = (typeof AREA_PARTIES)[number];

/** Who gets what of one order in an area in which agents of these levels are in place. */
export function areaOrder(
  inPlace: readonly AreaLevel[],
  territories: readonly Territory[] = TERRITORIES,
  spend: string = ORDER,
): Balances<AreaParty> {
  const order = fenOf(spend);
  let paid = 0n;
  const agents = territories
    .filter(({ level }) => inPlace.includes(level))
    .map(({ level, rate }) => {
      const promised = part(order, rate);
      const difference = promised > paid ? promised - paid : 0n;
      paid += difference;
      return [level, difference] as const;
    });
  return balancesOf(AREA_PARTIES, {
    buyers: -order,
    ...Object.fromEntries(agents),
    everybodyElse: order - paid,
  });
}

export interface SoldOut {
  /** How many agents of each level a province of the yardstick's size has room for. */
  readonly agents: Readonly<Record<AreaLevel, number>>;
  /** What they have paid in all, in fen, before the first order. */
  readonly fees: bigint;
  /** Orders in the province until all of it has come back to them, and per person. */
  readonly orders: number | null;
  readonly perPerson: number | null;
}

/** A whole province, every territory in it sold: all agents together are paid the highest rate, whoever gets it. */
export function soldOut(territories: readonly Territory[] = TERRITORIES, spend: string = ORDER): SoldOut {
  const agents = { county: 0, city: 0, province: 0 };
  let [fees, perOrder] = [0n, 0n];
  for (const { level, fee, rate } of territories) {
    agents[level] = Math.floor(AREA_PEOPLE.province / AREA_PEOPLE[level]);
    fees += fenOf(fee) * BigInt(agents[level]);
    const paid = part(fenOf(spend), rate);
    if (paid > perOrder) perOrder = paid;
  }
  const orders = paymentsTo(fees, perOrder);
  return { agents, fees, orders, perPerson: orders === null ? null : orders / AREA_PEOPLE.province };
}
