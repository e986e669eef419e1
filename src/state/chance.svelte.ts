import type { Scenario } from '../scheme/scenario';
import { binSize } from '../series/bins';
import { NINE_OF_TEN, spreadOf, type Spread } from '../series/spread';
import type { SimulationClient } from '../worker/client';
import type { View } from './view';

/** So many runs, and always the same dice: whoever opens a link sees what was seen before. */
export const RUNS = 200;
export const SEED = 2026;

/** In milliseconds: when a hand rests, and when a wait is long enough to say how far it is. */
export const REST = 300;
export const LONG = 500;

interface Asked {
  readonly scenario: Scenario;
  readonly goodsWorth: string;
  readonly noise: string;
}

type Simulator = Pick<SimulationClient, 'uncertainty'>;

/** How far chance in who comes spreads a run: many runs of it, made once the hand rests. */
export class Chance {
  #made: (Asked & { readonly spread: Spread }) | null = $state.raw(null);
  /** The part done of what takes long; null: nothing does. */
  part: number | null = $state.raw(null);
  /** The visitor would not wait. */
  isStopped = $state.raw(false);
  /** The engine could not do it; what it said. */
  trouble: string | null = $state.raw(null);

  readonly #simulator: Simulator;
  #asked: Asked | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cancel = new AbortController();

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  /** What is shown may have become something else; what is being computed is then of no use. */
  follow(view: View): void {
    if (this.#asked && isOf(this.#asked, view)) return;
    const { scenario, goodsWorth, noise } = view;
    this.#begin(noise === '0' ? null : { scenario, goodsWorth, noise });
  }

  stop(): void {
    this.#end();
    this.isStopped = true;
  }

  again(): void {
    this.#begin(this.#asked);
  }

  /** Null until it is there for just this. */
  spread(shown: Asked): Spread | null {
    return this.#made && isOf(this.#made, shown) ? this.#made.spread : null;
  }

  #begin(asked: Asked | null): void {
    this.#end();
    this.isStopped = false;
    this.trouble = null;
    this.#asked = asked;
    if (asked) this.#timer = setTimeout(() => void this.#run(asked), REST);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#cancel.abort();
    this.part = null;
  }

  async #run(asked: Asked): Promise<void> {
    const { signal } = (this.#cancel = new AbortController());
    const start = performance.now();
    const noise = Number(asked.noise);
    try {
      const bands = await this.#simulator.uncertainty(
        asked.scenario,
        {
          runs: RUNS,
          seed: SEED,
          sd: noise,
          quantiles: NINE_OF_TEN,
          goodsWorth: Number(asked.goodsWorth),
          bin: binSize(asked.scenario.periods),
        },
        {
          signal,
          onProgress: (part) => {
            if (!signal.aborted && performance.now() - start > LONG) this.part = part;
          },
        },
      );
      if (signal.aborted) return;
      this.#made = { ...asked, spread: spreadOf(bands, asked.scenario, noise) };
    } catch (error) {
      if (!signal.aborted) this.trouble = error instanceof Error ? error.message : String(error);
    }
    if (!signal.aborted) this.part = null;
  }
}

function isOf(asked: Asked, { scenario, goodsWorth, noise }: Asked): boolean {
  return asked.scenario === scenario && asked.goodsWorth === goodsWorth && asked.noise === noise;
}
