import type { Measure } from '../analysis/measures';
import type { ControlId } from './controls';

/** What stands under the pictures for those who want to look deeper; at most one is open. */
export const TOOLS = ['map', 'needed', 'audit'] as const;
export type Tool = (typeof TOOLS)[number];

export function isTool(text: string): text is Tool {
  return (TOOLS as readonly string[]).includes(text);
}

/** What a map shows; the others would make a machine of it for finding what pays the operator. */
export const MAP_MEASURES = ['short', 'returned'] as const satisfies readonly Measure[];
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** Two controls to be varied, and what is looked at meanwhile. */
export interface MapChoice {
  readonly x: ControlId;
  readonly y: ControlId;
  readonly measure: MapMeasure;
}

export const FIRST_MAP: MapChoice = { x: 'pool', y: 'mint', measure: 'short' };

/** Weeks within which everybody is to be level, when nobody has said. */
export const FIRST_WITHIN = 4;
