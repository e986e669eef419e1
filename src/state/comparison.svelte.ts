import type { FastRun } from '../cohorts/run';
import type { Scenario } from '../scheme/scenario';
import { factsOf, type Facts } from '../series/facts';
import { pictureAt, type Picture } from '../series/picture';
import type { SimulationClient } from '../worker/client';
import { goodsWorthIn } from './kept';
import type { View } from './view';

interface Asked {
  readonly scenario: Scenario;
  readonly goodsWorth: string;
}

/** Run A as it is drawn beside the run shown. */
export interface Beside {
  readonly picture: Picture;
  readonly facts: Facts;
}

/** Run A, computed whenever another one is kept. */
export class Comparison {
  #ran: (Asked & { readonly run: FastRun }) | null = $state.raw(null);
  /** The engine could not do it; what it said. */
  trouble: string | null = $state.raw(null);
  #asked: Asked | null = null;
  #running: Promise<void> = Promise.resolve();
  readonly #simulator: Pick<SimulationClient, 'simulateBeside'>;

  constructor(simulator: Pick<SimulationClient, 'simulateBeside'>) {
    this.#simulator = simulator;
  }

  /** What is kept may have become another. */
  follow(view: View): void {
    const scenario = view.kept?.scenario;
    const asked = scenario ? { scenario, goodsWorth: goodsWorthIn(scenario, view) } : null;
    if (asked?.scenario === this.#asked?.scenario && asked?.goodsWorth === this.#asked?.goodsWorth) return;
    this.#asked = asked;
    this.trouble = null;
    if (asked) this.#running = this.#run(asked);
  }

  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(asked: Asked): Promise<void> {
    try {
      const options = { history: true, goodsWorth: Number(asked.goodsWorth), careful: true };
      const run = await this.#simulator.simulateBeside(asked.scenario, options);
      if (asked === this.#asked) this.#ran = { ...asked, run };
    } catch (error) {
      if (asked === this.#asked) this.trouble = error instanceof Error ? error.message : String(error);
    }
  }

  /** This scenario, if its run is there, as it stood at that period or at its own end, on an axis of so many periods. */
  beside(scenario: Scenario | null, t: number, axis: number): Beside | null {
    const ran = this.#ran;
    if (ran === null || ran.scenario !== scenario) return null;
    const at = Math.min(t, ran.run.periods.pool.length - 1);
    const picture = pictureAt(ran.run, ran.scenario, at, Number(ran.goodsWorth), axis);
    return { picture, facts: factsOf(picture) };
  }
}
