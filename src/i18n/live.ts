import type { Allowed } from '../scheme/fault';
import type { ChartsWords } from './charts';

/** The names of the controls and rules are those of the state, which words know nothing of. */
export type ControlName =
  | 'spend'
  | 'pool'
  | 'promotion'
  | 'platform'
  | 'mint'
  | 'fee'
  | 'exit'
  | 'steady'
  | 'start'
  | 'growth'
  | 'market'
  | 'by-themselves'
  | 'by-word'
  | 'slow-week'
  | 'slow-factor'
  | 'again'
  | 'weeks'
  | 'take-share'
  | 'take-multiple'
  | 'drift'
  | 'panic-below'
  | 'panic-rate'
  | 'cap'
  | 'opening'
  | 'places';
export type RuleName = 'exit' | 'cap' | 'take' | 'panic' | 'slow';
export type UnitName = 'yuan' | 'percent' | 'times' | 'people' | 'weeks' | 'places';

export interface ControlWords {
  readonly label: string;
  /** What it does, in plain words. */
  readonly help?: string;
}

/** Words of what a hand changes and looks at, on Explore as in a lesson. */
export interface LiveWords {
  readonly charts: ChartsWords;
  readonly player: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly speed: string;
    readonly week: string;
    readonly weekOf: (week: number, weeks: number) => string;
  };
  readonly draw: {
    readonly label: string;
    readonly hint: string;
    readonly invitation: string;
    readonly value: (weeks: string, people: string) => string;
  };
  readonly cohort: { readonly label: string; readonly none: string };
  readonly panel: {
    readonly reset: string;
    /** Opens what a control does. */
    readonly help: (label: string) => string;
    readonly rules: Readonly<Record<RuleName, string>>;
    readonly controls: Readonly<Record<ControlName, ControlWords>>;
    readonly suffixes: Readonly<Partial<Record<UnitName, string>>>;
    readonly allowed: (allowed: Allowed) => string;
  };
  readonly trouble: (message: string) => string;
}
