import { canonical, Exact, parseDecimal } from '../money/decimal';
import type { Scenario, Split } from '../scheme/scenario';

/** The shares of an order that can be set; what they leave pays for the goods. */
export const SHARES = ['pool', 'promotion', 'platform'] as const;
export type Share = (typeof SHARES)[number];

/** Where a validator finds fault when the others leave less than nothing. */
export const GOODS = 'scheme.split.goods';

/** Not checked. Goods stay as they were while a share is no number. */
export function withShare(scenario: Scenario, share: Share, value: string): Scenario {
  const split: Split = { ...scenario.scheme.split, [share]: value };
  const rates = SHARES.map((name) => parseDecimal(split[name]));
  const goods = rates.every((rate) => rate !== null)
    ? canonical(rates.reduce<Exact>((left, rate) => left.minus(rate), new Exact(1)))
    : split.goods;
  return { ...scenario, scheme: { ...scenario.scheme, split: { ...split, goods } } };
}

/** The most that one share can be beside the two others. */
export function room({ scheme: { split } }: Scenario, share: Share): string {
  const left = SHARES.filter((name) => name !== share).reduce(
    (rest, name) => rest.minus(split[name]),
    new Exact(1),
  );
  return left.lt(0) ? '0' : canonical(left);
}
