import type { FastRun } from '../cohorts/run';
import type { Scenario } from '../scheme/scenario';
import { factsOf } from '../series/facts';
import { pictureAt, type Picture } from '../series/picture';
import type { Fault } from '../scheme/fault';
import type { SimulationClient } from '../worker/client';
import { parseDecimal, canonical } from '../money/decimal';
import type { Besides } from './besides';
import { change, chooseInflow, settle, turn, type Changed } from './change';
import type { ControlId } from './controls';
import type { InflowKind } from './inflow-kinds';
import { fitting } from './map-choice';
import type { RuleId } from './rules';
import type { View } from './view';

/** What was typed and cannot be, and why. */
export interface Refused {
  readonly text: string;
  readonly fault: Fault;
}

/** A field of an event, by its number in the list: `3.amount`; see event-list.svelte.ts. */
export type EventField = `${number}.${string}`;

interface Shown {
  readonly run: FastRun;
  readonly scenario: Scenario;
  readonly goodsWorth: string;
  readonly careful: boolean;
}

/** What runs scenarios: workers, or the page itself. */
type Simulator = Pick<SimulationClient, 'simulate'>;

/**
 * What Explore shows: a view the visitor changes, and the run of it that was computed last. Until the first run is
 * there, the picture the page came with stands in.
 */
export class Explore {
  #view: View = $state.raw() as View;
  /**
   * What pictures take from the view, each by itself. A slider changes the view before there is a run to draw, and then
   * nothing of the pictures is even looked at.
   */
  #week: number | null = $state.raw(null);
  #cohort: number | null = $state.raw(null);
  #noise: string = $state.raw('0');
  #kept: Scenario | null = $state.raw(null);
  /** A run and what it is a run of: the view may be ahead of it by a frame. */
  #shown: Shown | null = $state.raw(null);
  /** The engine could not do it; what it said. */
  trouble: string | null = $state.raw(null);

  /** What was typed into a control and cannot be, and why; it stays until it is mended. */
  refused: Readonly<Partial<Record<ControlId | EventField, Refused>>> = $state.raw({});
  /** The same for what the goods are counted at. */
  refusedWorth: string | null = $state.raw(null);
  /** And for how much chance there is. */
  refusedNoise: string | null = $state.raw(null);

  readonly #first: Picture;
  readonly #opening: View;
  #running: Promise<void> = Promise.resolve();
  readonly #simulator: Simulator;
  readonly lastWeek = $derived.by(() => this.#weeksShown() - 1);
  /**
   * The period shown; the last when the visitor has chosen none. A run without its history knows how everybody stood at
   * its end alone, and shows that until there is one that has.
   */
  readonly t = $derived.by(() => this.#weekShown());
  /**
   * Made anew by a run or a week, and by nothing else that a view holds. It asks for the week itself, not for `t`: with
   * each way that leads from one value to another, everything behind it is looked at once more.
   */
  readonly picture: Picture = $derived.by(() => {
    const t = this.#weekShown();
    return this.#shown && !this.#isFirst(this.#shown, t)
      ? pictureAt(this.#shown.run, this.#shown.scenario, t, Number(this.#shown.goodsWorth))
      : this.#first;
  });
  readonly facts = $derived(factsOf(this.picture));
  /** Run A, if one is kept and has been computed. */
  readonly kept = $derived.by(
    () => this.besides?.comparison.beside(this.#kept, this.t, this.lastWeek + 1) ?? null,
  );
  /** How far chance spreads the run shown, if it is asked for and has been computed. */
  readonly spread = $derived.by(() => {
    const { scenario, goodsWorth } = this.#shown ?? this.#opening;
    return this.besides?.chance.spread({ scenario, goodsWorth, noise: this.#noise }) ?? null;
  });
  /** The place among the picture's columns of the cohort looked at. */
  readonly chosen = $derived.by(() => {
    const cohort = this.#cohort;
    if (cohort === null) return null;
    const place = this.picture.cohorts.findIndex(({ from, to }) => from <= cohort && cohort <= to);
    return place < 0 ? null : place;
  });

  constructor(
    view: View,
    first: Picture,
    simulator: Simulator,
    readonly besides: Besides | null = null,
  ) {
    this.view = view;
    this.#opening = view;
    this.#first = first;
    this.#simulator = simulator;
  }

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    this.#view = view;
    this.#week = view.week;
    this.#cohort = view.cohort;
    this.#noise = view.noise;
    this.#kept = view.kept?.scenario ?? null;
  }

  #weeksShown(): number {
    return this.#shown?.run.periods.pool.length ?? this.#first.periods;
  }

  #weekShown(): number {
    const isAtItsEnd = this.#shown !== null && this.#shown.run.history === null;
    const last = this.#weeksShown() - 1;
    return isAtItsEnd ? last : Math.min(this.#week ?? Infinity, last);
  }

  /** The run is of what the page came with, and so is the week. */
  #isFirst({ scenario, goodsWorth }: Shown, t: number): boolean {
    const opening = this.#opening;
    return scenario === opening.scenario && goodsWorth === opening.goodsWorth && t === this.#first.t;
  }

  /** Shows another view. Only a different scenario is computed anew. */
  show(view: View): void {
    const isSame = this.view.scenario === view.scenario && this.view.goodsWorth === view.goodsWorth;
    this.view = view;
    if (!isSame || this.#shown === null) this.#running = this.#run();
    this.besides?.comparison.follow(view);
    this.besides?.chance.follow(view);
  }

  /** Shows what another view holds, in the week and with the cohort looked at now, if there they are. */
  showFromHere(view: View): void {
    const inView = (t: number | null) => (t !== null && t < view.scenario.periods ? t : null);
    this.show({ ...view, week: inView(this.view.week), cohort: inView(this.view.cohort) });
  }

  /** The hand rests: until the picture is that of the view, and from then on as good as the engine can make it. */
  async settled(): Promise<void> {
    // While it waits, somebody else may have begun the next.
    for (let running = null; running !== this.#running;) await (running = this.#running);
    if (this.#shown && !this.#shown.careful) await (this.#running = this.#run(true));
    await this.besides?.comparison.settled();
  }

  async #run(careful = false): Promise<void> {
    const { scenario, goodsWorth, week } = this.view;
    try {
      // The history is more than half of the work; while a hand moves, only another week than the last needs it.
      const options = { history: careful || week !== null, goodsWorth: Number(goodsWorth), careful };
      const run = await this.#simulator.simulate(scenario, options);
      this.#shown = { run, scenario, goodsWorth, careful };
      this.trouble = null;
      this.#fetchHistory();
    } catch (error) {
      // Overtaken by a newer request, which will answer.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  }

  /** The run that is shown, and what it is a run of; null until there is one. */
  get shown(): Shown | null {
    return this.#shown;
  }

  /** Nothing has changed yet: what is shown is what the page came with. */
  get isAsMade(): boolean {
    return this.#shown === null && this.view === this.#opening;
  }

  scrub(week: number): void {
    const last = this.lastWeek;
    const t = Math.min(Math.max(0, Math.round(week)), last);
    this.view = { ...this.view, week: t === last ? null : t };
    this.#fetchHistory();
  }

  /** Another week than the last is looked at, but the run shown knows nothing of it. */
  #fetchHistory(): void {
    if (this.#shown?.run.history === null && this.view.week !== null) void this.settled();
  }

  /** Looks at the cohort that joined in a period. */
  lookAt(cohort: number | null): void {
    if (cohort !== this.view.cohort) this.view = { ...this.view, cohort };
  }

  /** Opens something under the pictures or closes it, or asks something else of it. */
  look(deeper: Partial<Pick<View, 'tool' | 'map' | 'within'>>): void {
    this.view = { ...this.view, ...deeper };
  }

  /** Another view, in which nothing has been refused yet. */
  start(view: View): void {
    this.refused = {};
    this.refusedWorth = null;
    this.refusedNoise = null;
    this.show(view);
  }

  type(id: ControlId, text: string): void {
    const changed = change(this.view.scenario, id, text);
    const { [id]: before, ...others } = this.refused;
    if ('fault' in changed) this.refused = { ...others, [id]: { text, fault: changed.fault } };
    else if (before) this.refused = others;
    this.take(changed);
  }

  /** Goes on with another scenario, in which these controls hold something else. */
  goOn(scenario: Scenario, changed: readonly ControlId[]): void {
    const isLeft = ([id]: [string, unknown]) => !(changed as readonly string[]).includes(id);
    this.refused = Object.fromEntries(Object.entries(this.refused).filter(isLeft));
    this.take({ scenario });
  }

  turn(rule: RuleId, on: boolean): void {
    this.take(turn(this.view.scenario, rule, on));
  }

  chooseInflow(kind: InflowKind): void {
    this.take(chooseInflow(this.view.scenario, kind));
  }

  /** Draws who comes: one number for each column of the picture. */
  draw(columns: readonly number[]): void {
    const { scenario } = this.view;
    const { bin } = this.picture;
    const values = Array.from({ length: scenario.periods }, (_, t) =>
      String(Math.round((columns[Math.floor(t / bin)] ?? 0) / bin)),
    );
    this.take(settle(scenario, { ...scenario, arrivals: { kind: 'custom', values, slowdown: null } }));
  }

  countGoodsAt(text: string): void {
    const worth = parseDecimal(text);
    const fits = worth?.gte(0) && worth.lte(this.view.scenario.scheme.spend) && worth.decimalPlaces() <= 2;
    this.refusedWorth = fits ? null : text;
    if (worth && fits) this.show({ ...this.view, goodsWorth: canonical(worth) });
  }

  /** Shows a changed scenario, if it is a good one. */
  take(changed: Changed): void {
    if (!('scenario' in changed)) return;
    const { scenario } = changed;
    // Goods cannot be worth more than is paid for them; a cheaper offer takes the figure down with it.
    const { spend } = scenario.scheme;
    const goodsWorth = Number(this.view.goodsWorth) > Number(spend) ? spend : this.view.goodsWorth;
    this.show({ ...this.view, scenario, goodsWorth, map: fitting(this.view.map, scenario) });
  }
}
