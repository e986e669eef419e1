import type { Story } from '../analysis/story';
import { machineFrame, ordersIn } from '../series/machine';
import { isStation, secondsOf } from './pace';

export const SPEEDS = [0.5, 1, 2, 4] as const;

/** Room for so many orders in the picture: close up for the first, then from further away. */
const STOPS = [8, 40, 400] as const;
const ROOM = 100;

function stopFor(buyers: number): number {
  return STOPS.find((stop) => buyers <= stop) ?? Math.ceil(buyers / ROOM) * ROOM;
}

/** Of a move's time, what its motion takes, the rest being for reading; and between how many seconds it is one. */
const MOTION = { part: 0.8, least: 0.25, most: 1.7 };
const ZOOM = 0.5;
/** Moves that last so long can be read, and said aloud. */
const READABLE = 1;
/** A single step is never a blur. */
const STEP = 2;
/** Without motion, pictures follow each other like slides. */
const SLIDE = 2.5;

/**
 * The living machine as it is played: which move is on, how far it has come, and which of the buyers is the visitor. The
 * clock is someone else's: `tick` says how much of it has passed.
 */
export class Machine {
  playing = $state(false);
  /** One move is on its way, and no other is to follow. */
  #stepping = $state(false);
  speed: number = $state(1);
  /** Moves begun; the last one may be on its way. */
  at = $state(0);
  /** How far the last move has come, 0 to 1. */
  phase = $state(1);
  /** The visitor's places, counted from 1. */
  mine: readonly number[] = $state.raw([]);
  /** The move to be read aloud; null until something has been done. */
  spoken: number | null = $state(null);
  /** A buyer beyond the story was asked for, and could not be computed. */
  lost = $state(false);
  /** False where the visitor wants no motion. */
  motion = true;

  #story: Story = $state.raw() as Story;
  readonly #first: Story;
  readonly #extend: (buyers: number) => Promise<Story>;
  /** Since the move began. */
  #seconds = 0;
  #zoom = $state.raw({ from: STOPS[2] as number, part: 1 });

  readonly #orders = $derived.by(() => ordersIn(this.#story));
  readonly frame = $derived.by(() => machineFrame(this.#story, this.at, this.mine));
  readonly stop = $derived(this.frame.left > 0 ? stopFor(this.#orders) : stopFor(this.frame.people.length));
  /** Room for so many orders now. */
  readonly span = $derived.by(() => {
    const { from, part } = this.#zoom;
    return from ** (1 - part) * this.stop ** part;
  });
  /** Something is on its way: somebody has to look at the clock. */
  readonly moving = $derived.by(() => this.playing || this.#stepping || this.#zoom.part < 1);
  readonly isOver = $derived.by(() => this.at === this.#story.moves.length);
  /** Nobody buys any more once people leave. */
  readonly canBuy = $derived.by(() => this.at <= this.#orders);
  /** Slow enough to say what each move did. */
  readonly detailed = $derived.by(() => !this.playing || this.#pace >= READABLE);

  constructor(story: Story, extend: (buyers: number) => Promise<Story>) {
    this.#story = story;
    this.#first = story;
    this.#extend = extend;
    this.at = ordersIn(story);
  }

  get story(): Story {
    return this.#story;
  }

  /** From where it is; from the start when it has not been touched, or is over. */
  play(): void {
    if (this.isOver || this.spoken === null) this.restart();
    this.playing = true;
    this.#stepping = false;
    if (this.phase === 1) this.#seconds = this.#pace;
  }

  /** At once, also in the middle of a move. */
  pause(): void {
    this.playing = false;
    this.#stepping = false;
    this.spoken = this.at;
  }

  step(): void {
    this.playing = false;
    if (this.spoken === null) this.restart();
    if (!this.isOver) this.#begin(this.at + 1);
    this.spoken = this.at;
  }

  restart(): void {
    this.pause();
    this.mine = [];
    this.#story = this.#first;
    this.lost = false;
    this.#begin(0);
    this.phase = 1;
    this.#zoom = { from: this.stop, part: 1 };
    this.spoken = 0;
  }

  /** The next buyer is the visitor. Where the story has none, it is computed anew with one more. */
  async buy(): Promise<void> {
    if (!this.canBuy) return;
    const place = this.at + 1;
    if (place > this.#orders && !(await this.#lengthen(place))) return;
    this.mine = [...this.mine, place];
    this.#begin(place);
    this.spoken = place;
  }

  /** False when that failed, or somebody went on meanwhile. */
  async #lengthen(buyers: number): Promise<boolean> {
    const before = this.#story;
    try {
      const longer = await this.#extend(buyers);
      if (this.#story !== before) return false;
      this.#story = longer;
      this.lost = false;
      return true;
    } catch {
      this.lost = true;
      return false;
    }
  }

  /** So much time has passed. */
  tick(seconds: number): void {
    if (this.#zoom.part < 1)
      this.#zoom = { ...this.#zoom, part: Math.min(1, this.#zoom.part + seconds / ZOOM) };
    if (!this.playing && !this.#stepping) return;
    this.#seconds += seconds * this.speed;
    while (this.playing && this.#seconds >= this.#pace) {
      const over = this.#seconds - this.#pace;
      if (this.isOver) {
        this.pause();
        this.phase = 1;
        return;
      }
      this.#begin(this.motion ? this.at + 1 : this.#nextStation());
      this.#seconds = over;
    }
    const lasts = Math.min(this.#pace * MOTION.part, MOTION.most);
    this.phase = this.motion && lasts > MOTION.least ? Math.min(1, this.#seconds / lasts) : 1;
    if (this.phase === 1) this.#stepping = false;
  }

  get #pace(): number {
    if (!this.motion) return SLIDE;
    const seconds = secondsOf(this.#story, this.at, this.mine);
    return this.playing ? seconds : Math.max(STEP, seconds);
  }

  #begin(at: number): void {
    const before = this.stop;
    this.at = at;
    this.#seconds = 0;
    this.phase = this.motion && at > 0 ? 0 : 1;
    this.#stepping = !this.playing && this.phase < 1;
    if (this.stop !== before) this.#zoom = { from: before, part: this.motion ? 0 : 1 };
    if (this.#pace >= READABLE || this.isOver) this.spoken = at;
  }

  #nextStation(): number {
    let at = this.at + 1;
    while (at < this.#story.moves.length && !isStation(this.#story, at, this.mine)) at++;
    return at;
  }
}
