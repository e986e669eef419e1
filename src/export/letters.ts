import type { Attributes } from './markup';
import { colour } from './paint';

/** How letters look, as attributes any program reads. Weights are whole hundreds; the family of the whole sheet is left out. */
export function letters(style: CSSStyleDeclaration, fill: string, family: string): Attributes {
  const weight = Math.round(Number(style.fontWeight) / 100) * 100;
  return {
    'font-size': parseFloat(style.fontSize),
    'font-weight': weight === 400 ? null : weight,
    'font-family': style.fontFamily === family ? null : style.fontFamily,
    fill: colour(fill)?.colour ?? 'none',
  };
}
