import type { Component } from 'svelte';
import type { Happening } from '../../charts/happening';
import type { TableRequest } from '../../charts/table-request';
import type { ExploreWords } from '../../i18n/explore';
import type { Language } from '../../i18n/language';
import type { LiveWords } from '../../i18n/live';
import type { Numbers } from '../../i18n/numbers';
import type { EventList } from '../../state/event-list.svelte';
import type { Explore } from '../../state/explore.svelte';
import type { Aside } from './aside';
import Cohorts from './Cohorts.svelte';
import Drawing from './Drawing.svelte';
import type { EventParts } from './event-parts';
import Flow from './FlowPart.svelte';
import type { OnNeed } from './on-need.svelte';
import People from './PeoplePart.svelte';
import Points from './PointsPart.svelte';
import Pool from './PoolPart.svelte';

/** The changes made, to be taken back or made again. */
export interface StepsInHand {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What every part of Explore gets, and those that lessons borrow. */
export interface PartProps {
  readonly explore: Explore;
  readonly aside: Pick<OnNeed<Aside>, 'loaded'>;
  readonly happening: Happening | null;
  readonly words: LiveWords;
  readonly language: Language;
  readonly numbers: Numbers;
  /** Where the rules are, and which event is unfolded among them. */
  readonly sheet: { open: boolean; event: number | null };
  readonly steps: StepsInHand;
  readonly onTable: TableRequest;
  /** The visitor has settled on something: a step that the way back can undo. */
  readonly commit: () => void;
  /** A look at something else, no step of its own. */
  readonly note: () => void;
  /** What happens to the scheme can be changed on the time axis: null where it cannot. */
  readonly flags: {
    readonly events: EventList;
    readonly parts: OnNeed<EventParts>;
    /** Opens the rules, at an event if one is named. */
    readonly openRules: (event?: number) => void;
  } | null;
  /** Shows another week. */
  readonly scrub: (t: number) => void;
}

/** What those get that stand on Explore alone. */
export interface OwnProps extends PartProps {
  readonly words: ExploreWords;
  readonly flags: NonNullable<PartProps['flags']>;
}

export type PartName = 'inflow' | 'pool' | 'points' | 'cohorts' | 'people' | 'flow';

/**
 * Explore comes to life part by part, a task each, so that a slow phone can answer in between. Each stands in the page
 * as it was made and is given to the visitor in turn.
 */
export const PARTS: Readonly<Record<PartName, Component<PartProps>>> = {
  inflow: Drawing,
  pool: Pool,
  points: Points,
  cohorts: Cohorts,
  people: People,
  flow: Flow,
};
