/** Ten years: as many weeks as a screen can tell apart. */
export const MOST_WEEKS = 520;
