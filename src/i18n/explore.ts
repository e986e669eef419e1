import type { PresetName } from '../scheme/presets';
import type { Allowed } from '../scheme/fault';
import type { ChartsWords } from './charts';
import type { FileWords } from './file';
import type { StepsWords } from './steps';

/** The names of the controls, rules, groups and kinds are those of the state, which words know nothing of. */
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
export type GroupName = 'offer' | 'buyers' | 'leavers' | 'finer';
export type RuleName = 'exit' | 'cap' | 'take' | 'panic' | 'slow';
export type UnitName = 'yuan' | 'percent' | 'times' | 'people' | 'weeks' | 'places';
export type ToolName = 'map' | 'needed' | 'audit';
export type InflowName = 'constant' | 'growth' | 'bass' | 'custom';

export interface ControlWords {
  readonly label: string;
  /** What it does, in plain words. */
  readonly help?: string;
}

/** Words of the page on which the whole machine can be taken apart. */
export interface ExploreWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly charts: ChartsWords;
  readonly steps: StepsWords;
  readonly file: FileWords;
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
    readonly value: (week: number, people: string) => string;
  };
  readonly cohort: { readonly label: string; readonly none: string };
  readonly time: { readonly label: string };
  readonly panel: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly preset: string;
    readonly presets: Readonly<Record<PresetName, string>>;
    readonly resetAll: string;
    readonly reset: string;
    /** Opens what a control does. */
    readonly help: (label: string) => string;
    readonly groups: Readonly<Record<GroupName, string>>;
    readonly rules: Readonly<Record<RuleName, string>>;
    readonly inflow: string;
    readonly inflows: Readonly<Record<InflowName, string>>;
    readonly drawn: string;
    readonly goodsRest: (percent: string) => string;
    readonly goodsWorth: ControlWords;
    readonly controls: Readonly<Record<ControlName, ControlWords>>;
    readonly suffixes: Readonly<Partial<Record<UnitName, string>>>;
    readonly allowed: (allowed: Allowed) => string;
  };
  readonly deeper: {
    readonly heading: string;
    readonly tools: Readonly<Record<ToolName, { readonly name: string; readonly asks: string }>>;
    readonly loading: string;
    readonly failed: string;
  };
  readonly problems: { readonly heading: string; readonly dismiss: string };
  readonly trouble: (message: string) => string;
}
