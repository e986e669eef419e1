/** A flag on the time axis: its pole, in pixels from the left, and its width. */
export interface FlagBox {
  readonly id: number;
  readonly pole: number;
  readonly width: number;
}

export interface FlagPlace {
  readonly lane: number;
  /** It flies to the left of its pole, since the axis ends on the right. */
  readonly left: boolean;
}

/** Flags for which there is no room: one stands for them all. */
export interface Crowd extends FlagPlace {
  /** From left to right. */
  readonly ids: readonly number[];
}

export interface FlagLanes {
  readonly places: ReadonlyMap<number, FlagPlace>;
  readonly crowds: readonly Crowd[];
  readonly lanes: number;
}

/** Flags stand under each other in so many lanes; in one more, the crowds. */
const FULL = 2;

interface Taken extends FlagPlace {
  readonly from: number;
  readonly to: number;
  readonly ids: number[];
}

/**
 * Finds a lane for each flag, so that none lies on another; neighbours for which there is none become a crowd. `kept` is
 * the one in somebody's hand: it never vanishes in a crowd.
 */
export function flagLanes(flags: readonly FlagBox[], width: number, kept: number | null = null): FlagLanes {
  const taken: Taken[] = [];
  for (const { id, pole, width: length } of [...flags].sort((a, b) => a.pole - b.pole)) {
    const left = pole + length > width && pole >= length;
    const [from, to] = left ? [pole - length, pole] : [pole, pole + length];
    const touching = taken.filter((other) => other.from < to && from < other.to);
    const free = [0, 1].find((lane) => touching.every((other) => other.lane !== lane));
    const crowd = touching.find(({ lane, ids }) => lane === FULL && ids[0] !== kept);
    if (free === undefined && crowd && id !== kept) crowd.ids.push(id);
    else taken.push({ lane: free ?? FULL, left, from, to, ids: [id] });
  }
  const alone = taken.filter(({ ids }) => ids.length === 1);
  return {
    places: new Map(alone.map(({ ids, lane, left }) => [ids[0] as number, { lane, left }])),
    crowds: taken.filter(({ ids }) => ids.length > 1),
    lanes: taken.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
  };
}
