import type { Sweep, SweepPicture } from '../worker/sweep-over';
import { mapPlan, type MapPlan, type MapWish } from './map-plan';

/** A map that is being drawn, from coarse to fine, or has been. */
export class MapRun {
  plan: MapPlan | null = $state.raw(null);
  /** As far as it has come. */
  picture: SweepPicture | null = $state.raw(null);
  drawing = $state(false);
  /** How much of the last one asked for is done, 0 to 1. */
  part = $state(0);
  /** It was stopped by hand. */
  stopped = $state(false);
  /** The engine could not do it; what it said. */
  trouble: string | null = $state.raw(null);

  readonly #sweep: Sweep;
  #stop = new AbortController();

  constructor(sweep: Sweep) {
    this.#sweep = sweep;
  }

  /** Draws the map about a scenario; whatever is being drawn is given up. */
  async draw(wish: MapWish): Promise<void> {
    this.#giveUp();
    this.stopped = false;
    const { signal } = (this.#stop = new AbortController());
    const plan = mapPlan(wish);
    this.drawing = true;
    this.part = 0;
    this.trouble = null;
    const show = (picture: SweepPicture) => {
      if (signal.aborted) return;
      // The map of before stands until there is something of the new one to see.
      this.plan = plan;
      this.picture = picture;
      this.part = picture.part;
    };
    try {
      show(await this.#sweep(plan.grid, plan.choice.measure, { signal, onProgress: show }));
    } catch (error) {
      if (!signal.aborted) this.trouble = error instanceof Error ? error.message : String(error);
    }
    if (!signal.aborted) this.drawing = false;
  }

  /** Leaves the map as far as it has come. */
  stop(): void {
    this.#giveUp();
    this.drawing = false;
    this.stopped = true;
  }

  #giveUp(): void {
    this.#stop.abort(new DOMException('The map was given up.', 'AbortError'));
  }
}
