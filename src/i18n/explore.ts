import type { PresetName } from '../scheme/presets';
import type { FileWords } from './file';
import type { ControlWords, LiveWords } from './live';
import type { StepsWords } from './steps';

/** These are named as in the state, which words know nothing of. */
export type GroupName = 'offer' | 'buyers' | 'leavers' | 'finer';
export type ToolName = 'map' | 'needed' | 'audit';
export type InflowName = 'constant' | 'growth' | 'bass' | 'custom';

/** Words of the page on which the whole machine can be taken apart. */
export interface ExploreWords extends LiveWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly steps: StepsWords;
  readonly file: FileWords;
  readonly time: { readonly label: string };
  readonly panel: LiveWords['panel'] & {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    /** Leads past all of them. */
    readonly skip: string;
    readonly preset: string;
    readonly presets: Readonly<Record<PresetName, string>>;
    readonly resetAll: string;
    readonly groups: Readonly<Record<GroupName, string>>;
    readonly inflow: string;
    readonly inflows: Readonly<Record<InflowName, string>>;
    readonly drawn: string;
    readonly goodsRest: (percent: string) => string;
    readonly goodsWorth: ControlWords;
  };
  readonly deeper: {
    readonly heading: string;
    readonly tools: Readonly<Record<ToolName, { readonly name: string; readonly asks: string }>>;
    readonly loading: string;
    readonly failed: string;
  };
  /** What stands on paper in place of the controls. */
  readonly paper: {
    readonly rule: (name: string, numbers: readonly string[]) => string;
    /** What happens in one week and again in each until another. */
    readonly weekly: (said: string, until: number) => string;
    /** Before the address at which all of it can be changed. */
    readonly address: string;
  };
  readonly problems: { readonly heading: string; readonly dismiss: string };
}
