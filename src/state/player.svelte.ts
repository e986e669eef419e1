export const SPEEDS = [0.5, 1, 2, 4] as const;

/** Weeks in a second at speed 1: slow enough to see a cohort come and its column fall. */
const PACE = 8;

/** Moves the week shown onward in time. The clock is someone else's: `tick` says how much of it has passed. */
export class Player {
  playing = $state(false);
  speed: number = $state(1);
  /** Between two whole weeks. */
  #at = 0;

  /** Starts from where the picture is; from the beginning when it is at the end. */
  play(week: number, last: number): void {
    this.#at = week >= last ? 0 : week;
    this.playing = true;
  }

  pause(): void {
    this.playing = false;
  }

  /** The week to show after so many seconds more. */
  tick(seconds: number, last: number): number {
    this.#at = Math.min(last, this.#at + seconds * PACE * this.speed);
    if (this.#at >= last) this.playing = false;
    return Math.floor(this.#at);
  }
}
