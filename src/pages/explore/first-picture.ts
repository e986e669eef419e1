import { runFast } from '../../cohorts/simulate';
import { preset } from '../../scheme/presets';
import { pictureAt, type Picture } from '../../series/picture';

/** What Explore and Home show before anything has been computed for the visitor. Used when pages are made, not shipped. */
export function firstPicture(): Picture {
  const scenario = preset('default');
  return pictureAt(runFast(scenario, { history: true, careful: true }), scenario, scenario.periods - 1);
}
