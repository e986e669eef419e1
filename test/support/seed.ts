/**
 * The seed of this run's random tests: a new one each time, so that time finds what one run does not. It stands in
 * the titles; `SEED=n npm test` repeats a run.
 */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
