import type { MapFacts, MapMeasureName } from '../series/map-picture';
import type { ControlName } from './live';
import type { Numbers } from './numbers';

/** A side of a map: what is varied, and between which values. */
export interface SaidSide {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** One place on a map. */
export interface SaidCell {
  /** What both controls are there, such as "into the pool 30%". */
  readonly x: string;
  readonly y: string;
  readonly measure: MapMeasureName;
  readonly value: number | null;
  /** Why there is no value: not worked out yet, no such scheme, or nobody buys. */
  readonly why: 'waiting' | 'impossible' | 'nobody' | null;
  readonly isHere: boolean;
}

/** Words of the map of many schemes at once. */
export interface MapWords {
  readonly intro: string;
  /** Of controls whose name in the panel is not enough by itself. */
  readonly names: Readonly<Partial<Record<ControlName, string>>>;
  readonly across: string;
  readonly upward: string;
  readonly shows: string;
  readonly measures: Readonly<Record<MapMeasureName, string>>;
  readonly title: (facts: MapFacts, n: Numbers) => string;
  readonly sentence: (facts: MapFacts, x: SaidSide, y: SaidSide, n: Numbers) => string;
  readonly reading: (cell: SaidCell, n: Numbers) => string;
  /** On the line between two colours. */
  readonly level: (measure: MapMeasureName, level: number, n: Numbers) => string;
  /** In a table; NaN where there is none. */
  readonly cell: (measure: MapMeasureName, value: number, n: Numbers) => string;
  readonly key: Readonly<Record<MapMeasureName, string>>;
  readonly gap: string;
  readonly here: string;
  readonly cursor: string;
  readonly hint: string;
  readonly byMouse: string;
  readonly byTouch: string;
  readonly go: string;
  readonly drawing: string;
  readonly stop: string;
  readonly stopped: (part: string) => string;
  readonly again: string;
  readonly around: string;
  readonly stale: string;
  readonly trouble: (message: string) => string;
}
