/** Round numbers to hold results against. None of them is the sources'; no result depends on them but comparisons. */

export type AreaLevel = 'county' | 'city' | 'province';

/** People of an area of middling size in mainland China. */
export const AREA_PEOPLE: Readonly<Record<AreaLevel, number>> = {
  county: 500_000,
  city: 4_000_000,
  province: 45_000_000,
};

export const DAYS_A_YEAR = 365;

/** A business is bought for so many years of its profit: a low price, a usual one, a high one. */
export const YEARS_OF_PROFIT = [10, 20, 30] as const;
