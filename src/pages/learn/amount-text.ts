import type { FormatName, Numbers } from '../../i18n/numbers';

/** Guesses of per cents are 30, not 0.3. */
export function amountText(numbers: Numbers, as: FormatName): (value: number) => string {
  return (value) => numbers[as](as === 'percent' ? value / 100 : value);
}

export function signsOf(as: FormatName): { readonly prefix: string; readonly suffix: string } {
  const isMoney = as === 'yuan' || as === 'yuanShort' || as === 'price';
  return { prefix: isMoney ? '¥' : '', suffix: as === 'percent' ? '%' : '' };
}
