import type { Prose } from './lesson';

/** What holds for the course as a whole, in one language: the card to keep, and how to teach it in so many hours. */
export interface Course {
  readonly title: Prose;
  readonly card: Readonly<Record<CardPart, Section>>;
  readonly plans: readonly Plan[];
}

export const CARD_PARTS = ['remember', 'ask', 'call', 'law'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** Lines, and what is said under them. */
export interface Section {
  readonly heading: Prose;
  readonly lines: readonly Prose[];
  readonly notes: readonly Prose[];
}

export interface Plan {
  readonly heading: Prose;
  /** Each adds up to one school hour. */
  readonly hours: readonly (readonly { readonly minutes: number; readonly text: Prose }[])[];
}
