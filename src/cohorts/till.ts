/** What the desk knows of the period at hand. */
export const till = {
  /** People cashed out, by force and because they asked, and what they were paid. */
  forced: NaN,
  voluntary: NaN,
  paid: NaN,
  isOpen: false,
  /** Fen that may be paid in a period. */
  limit: Infinity,
};
