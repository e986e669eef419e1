const given = process.env['SEED'];

/**
 * The seed of this run's random tests, which stands in their titles: the same each time, so that a test that fails has
 * been failed by a change and not by luck. `SEED=n` takes another, `SEED=new` a new one, to find what this one does not.
 */
export const seed = given === 'new' ? Math.floor(Math.random() * 2 ** 31) : Number(given ?? 20_260_415);
