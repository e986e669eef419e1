import type { Component } from 'svelte';
import type { Happening, MayHappen } from '../../charts/happening';
import type { FlowName } from '../../i18n/flow-name';
import type { ChartsWords } from '../../i18n/charts';
import type { Language } from '../../i18n/language';
import type { Numbers } from '../../i18n/numbers';
import type { TableRequest } from '../../charts/table-request';
import type { CompiledLesson } from '../../lessons/compile';
import { isEventful } from '../../lessons/eventful';
import type { ChartName, SimulateStep } from '../../lessons/lesson';
import type { Facts } from '../../series/facts';
import type { Picture } from '../../series/picture';
import type { PartProps } from '../explore/parts';

interface ChartProps extends MayHappen {
  readonly picture: Picture;
  readonly facts: Facts;
  readonly words: ChartsWords;
  readonly numbers: Numbers;
  readonly onTable?: TableRequest;
  readonly highlight?: readonly FlowName[];
  readonly chosen?: number | null;
}

type LedgerPicture = typeof import('./LedgerPicture.svelte').default;
type DrawGuess = typeof import('./DrawGuess.svelte').default;
type Player = typeof import('../explore/Player.svelte').default;

/** What not every lesson needs. */
interface Parts extends Record<ChartName, Component<ChartProps>> {
  readonly ledger: LedgerPicture;
  readonly draw: DrawGuess;
  readonly 'inflow-live': Component<PartProps>;
  readonly 'cohorts-live': Component<PartProps>;
  readonly player: Player;
  readonly 'happening-zh': Happening;
  readonly 'happening-en': Happening;
}
export type PartName = keyof Parts;

/** Where each is, and how it is loaded: a page loads those of its own lesson and no other. */
const PARTS: {
  readonly [N in PartName]: readonly [file: string, load: () => Promise<{ default: Parts[N] }>];
} = {
  flow: ['src/charts/Flow.svelte', () => import('../../charts/Flow.svelte')],
  people: ['src/charts/People.svelte', () => import('../../charts/People.svelte')],
  cohorts: ['src/charts/CohortColumns.svelte', () => import('../../charts/CohortColumns.svelte')],
  pool: ['src/charts/Pool.svelte', () => import('../../charts/Pool.svelte')],
  points: ['src/charts/Points.svelte', () => import('../../charts/Points.svelte')],
  inflow: ['src/charts/Inflow.svelte', () => import('../../charts/Inflow.svelte')],
  ledger: ['src/pages/learn/LedgerPicture.svelte', () => import('./LedgerPicture.svelte')],
  draw: ['src/pages/learn/DrawGuess.svelte', () => import('./DrawGuess.svelte')],
  'inflow-live': ['src/pages/explore/Drawing.svelte', () => import('../explore/Drawing.svelte')],
  'cohorts-live': ['src/pages/explore/Cohorts.svelte', () => import('../explore/Cohorts.svelte')],
  player: ['src/pages/explore/Player.svelte', () => import('../explore/Player.svelte')],
  'happening-zh': ['src/pages/happening/zh.ts', () => import('../happening/zh')],
  'happening-en': ['src/pages/happening/en.ts', () => import('../happening/en')],
};

export const ALL_PARTS = Object.keys(PARTS) as readonly PartName[];

/** Those that have been loaded. A page has its own before it comes to life. */
export const loaded: Partial<Parts> = {};

export async function loadParts(names: readonly PartName[]): Promise<void> {
  await Promise.all(names.map(load));
}

async function load<N extends PartName>(name: N): Promise<void> {
  (loaded as Partial<Record<PartName, unknown>>)[name] ??= (await PARTS[name][1]()).default;
}

export function filesOf(names: readonly PartName[]): string[] {
  return names.map((name) => PARTS[name][0]);
}

/** What must be there when a lesson comes to life, since it stands in the page from the start. */
export function firstParts(compiled: CompiledLesson, language: Language): readonly PartName[] {
  const names = compiled.lessons[language].steps.flatMap((step): PartName[] => {
    if (step.kind === 'simulate') return step.charts.map(({ chart }) => chart);
    return step.kind === 'predict' && step.ask.by === 'draw' ? ['draw'] : [];
  });
  if (isEventful(compiled)) names.push(`happening-${language}`);
  return [...new Set([...Object.values(compiled.shows).map(({ chart }) => chart), ...names])];
}

/** What says and draws what happens in a lesson with these parts; null where nothing does. */
export function happeningOf(parts: readonly PartName[], language: Language): Happening | null {
  const name = `happening-${language}` as const;
  return (parts.includes(name) && loaded[name]) || null;
}

/** What a simulate step needs beyond that, once it can be used. */
export function liveParts({ charts, time }: SimulateStep): readonly PartName[] {
  return [
    ...charts.flatMap(({ chart }): PartName[] =>
      chart === 'inflow' ? ['inflow-live'] : chart === 'cohorts' ? ['cohorts-live'] : [],
    ),
    ...(time ? (['player'] as const) : []),
  ];
}
