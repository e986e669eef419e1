import type { ContainerDirective } from 'mdast-util-directive';
import type { FormatName } from '../i18n/numbers';
import type { Ask, Closeness, Draw, Goal, Option, Prose, Says, SeriesName, Step } from './lesson';
import { blocksOf, proseOf, type Context } from './prose';
import type { StepSource } from './source';
import { marked, partsOf, titleOf, type Parts } from './step-parts';

/** What a step needs to know beside its words. */
export interface StepContext extends Context {
  /** A quantity as it is guessed: per cents are 30, not 0.3. */
  amount(name: string): { readonly value: number; readonly as: FormatName } | null;
  series(scenario: string, series: SeriesName): readonly number[];
}

/** One step: its structure from lesson.json, its words from the language's file. */
export function stepOf(source: StepSource, node: ContainerDirective, context: StepContext): Step {
  const { id } = source;
  const parts = partsOf(node, context);
  const base = { id, title: parts.title, body: blocksOf(parts.body, context) };
  const only = (...allowed: (keyof Parts['special'])[]) => {
    for (const [name, found] of Object.entries(parts.special)) {
      if (found && !allowed.includes(name as keyof Parts['special']))
        context.fault(node, `the step "${id}" is no place for "${name}"`);
    }
  };
  const line = (name: 'truth' | 'goal' | 'reached'): Prose => {
    const found = parts.special[name];
    if (!found) context.fault(node, `the step "${id}" has no ::${name}[…]`);
    return found ? proseOf(found.children, context) : [];
  };
  const charts = source.kind === 'simulate' ? source.charts.map(({ chart }) => chart as string) : [];
  for (const [chart, title] of parts.titles) {
    if (!charts.includes(chart)) context.fault(title, `the step "${id}" has no chart "${chart}"`);
  }
  switch (source.kind) {
    case 'reveal':
    case 'recap':
      only();
      return { ...base, kind: source.kind };
    case 'quiz':
      only('options');
      return { ...base, kind: 'quiz', ...chosen(source, parts, node, context) };
    case 'predict': {
      only('truth', source.by === 'choose' ? 'options' : 'says');
      const ask: Ask =
        source.by === 'choose'
          ? { by: 'choose', ...chosen(source, parts, node, context) }
          : source.by === 'draw'
            ? drawn(source, saysOf(parts, context), context)
            : amount(source, saysOf(parts, context), node, context);
      return { ...base, kind: 'predict', ask, truth: line('truth') };
    }
    case 'simulate': {
      only('goal', 'reached');
      const { scenario, controls, rules, time } = source;
      const charts = source.charts.map((chart) => ({
        ...chart,
        cohort: chart.cohort && chart.cohort - 1,
        title: titleOf(chart.chart, parts, context),
      }));
      const bound = (name: string | null) => {
        const found = name === null ? null : context.amount(name);
        if (name !== null && !found) context.fault(node, `there is no quantity "${name}"`);
        return found?.value ?? null;
      };
      const goal: Goal | null = source.goal && {
        measure: source.goal.measure,
        atLeast: bound(source.goal.atLeast),
        atMost: bound(source.goal.atMost),
        task: line('goal'),
        reached: line('reached'),
      };
      return {
        ...base,
        kind: 'simulate',
        scenario,
        charts,
        controls,
        rules,
        time,
        goal,
        after: blocksOf(parts.after, context),
      };
    }
  }
}

function chosen(
  source: { readonly id: string; readonly options: readonly string[]; readonly answer: string },
  { special }: Parts,
  node: ContainerDirective,
  context: Context,
): { options: readonly Option[]; answer: string } {
  const options = (special.options ?? []).flatMap((item): Option[] => {
    const found = marked(item);
    if (found?.mark.name !== 'option') {
      context.fault(item, `an option begins with :option[…]{#id}`);
      return [];
    }
    const { mark, words, first, rest } = found;
    const id = mark.attributes?.['id'] ?? '';
    if (words.length === 0) context.fault(item, `the option "${id}" says nothing when it is chosen`);
    const says = blocksOf([{ ...first, children: words }, ...rest], { ...context, isSaid: true });
    return [{ id, label: proseOf(mark.children, { ...context, isLabel: true }), says }];
  });
  const ids = options.map(({ id }) => id);
  if (ids.join() !== source.options.join()) {
    context.fault(
      node,
      `the step "${source.id}" has the options ${ids.join(', ')}, but lesson.json ${source.options.join(', ')}`,
    );
  }
  if (!source.options.includes(source.answer))
    context.fault(node, `the answer "${source.answer}" of "${source.id}" is none of its options`);
  return { options, answer: source.answer };
}

const CLOSENESS: readonly string[] = ['close', 'high', 'low'] satisfies Closeness[];

function saysOf({ special }: Parts, context: Context): Says {
  const says: Partial<Record<Closeness, Prose>> = {};
  for (const item of special.says ?? []) {
    const found = marked(item);
    const when = found?.mark.children.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
    if (!found || !CLOSENESS.includes(when))
      context.fault(item, `it begins with :when[close], :when[high] or :when[low]`);
    else says[when as Closeness] = proseOf(found.words, context);
  }
  return says;
}

function amount(
  source: Extract<StepSource, { by: 'place' | 'number' }>,
  says: Says,
  node: ContainerDirective,
  context: StepContext,
): Ask {
  const { by, min, max, step, close, answer } = source;
  const found = context.amount(answer);
  if (!found) context.fault(node, `there is no quantity "${answer}"`);
  const { value: truth, as } = found ?? { value: min, as: 'count' };
  if (truth < min || truth > max)
    context.fault(node, `the answer ${truth} of "${source.id}" is not on its scale`);
  return { by, min, max, step, close, as, truth, says };
}

function drawn(source: Extract<StepSource, { by: 'draw' }>, says: Says, context: StepContext): Draw {
  const { top, given, close, as } = source;
  const truth = context.series(source.scenario, source.series);
  return { by: 'draw', series: source.series, as, top, close, given: truth.slice(0, given), truth, says };
}
