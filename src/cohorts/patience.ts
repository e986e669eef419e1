/** So many times a run may stop; on one core that takes less than a second. */
const STOPS = 300_000;
/** … and so many times more for each order that is taken by itself: when it is placed, and when it is forced out. */
const STOPS_EACH = 4;
const PART = 1 / 32;
/** A look at a group takes this part of the time of a stop. */
const LOOK = 1 / 100;

/**
 * A run stops wherever somebody is to be forced out. A trillion orders, each of which forces somebody out, would take
 * days: so when patience is over, orders and cash-outs go on in parts of what is left, and those whose price was passed
 * follow.
 */
const patience = { left: NaN };

/** For a run that takes so many orders one by one. */
export const begin = (few: number): void => {
  patience.left = STOPS + STOPS_EACH * few;
};

export const isOver = (): boolean => {
  return patience.left <= 0;
};

/** One more stop: how many of so many orders, or people of a group, go on at once in any case. */
export const atLeast = (left: number): number => {
  return --patience.left > 0 ? 1 : Math.ceil(left * PART);
};

export const looked = (groups: number): void => {
  patience.left -= groups * LOOK;
};
