import { MEASURES } from '../analysis/measures';
import type { Scenario } from '../scheme/scenario';
import { mapFacts, type MapPicture } from '../series/map-picture';
import { changeTogether } from './change-together';
import type { Explore } from './explore.svelte';
import { placeOn, textsAt, type MapCell } from './map-plan';
import type { MapRun } from './map.svelte';
import type { MapChoice } from './tools';

/** A map as it is looked at: where the visitor stands on it, which place is read, and the way there. */
export class MapLook {
  readonly #explore: Explore;
  readonly #run: MapRun;
  /** What was pointed at last. */
  #looked: MapCell | null = $state.raw(null);

  constructor(explore: Explore, run: MapRun) {
    this.#explore = explore;
    this.#run = run;
  }

  readonly #scenario = $derived.by(() => this.#explore.view.scenario);
  readonly #goodsWorth = $derived.by(() => this.#explore.view.goodsWorth);
  readonly choice = $derived.by(() => this.#explore.view.map);
  /** What there should be a map of. */
  readonly wish = $derived.by(() => ({
    scenario: this.#scenario,
    choice: this.choice,
    goodsWorth: this.#goodsWorth,
  }));
  /** What there is a map of. */
  readonly plan = $derived.by(() => this.#run.plan);
  /** Where the visitor stands; null when the map is of something else by now, or there is none. */
  readonly place = $derived.by(() => this.plan && placeOn(this.plan, this.wish));
  readonly isStale = $derived.by(() => this.plan !== null && this.place === null);
  /** The visitor has gone to another place of it than the one it was drawn about. */
  readonly isElsewhere = $derived.by(() => this.plan?.grid.scenario !== this.#scenario);

  readonly #sides = $derived.by(
    () =>
      this.plan && {
        x: { numbers: this.plan.x.texts.map(Number), log: this.plan.x.log },
        y: { numbers: this.plan.y.texts.map(Number), log: this.plan.y.log },
      },
  );
  /** Null until there is something to see, and a run to say what is here. */
  readonly picture: MapPicture | null = $derived.by(() => {
    const { plan } = this;
    const found = this.#run.picture;
    if (!plan || !found || !this.#sides || !this.#explore.shown) return null;
    const { values, done, part } = found;
    return { measure: plan.choice.measure, ...this.#sides, values, done, isWhole: part === 1 };
  });
  /** Of the run that the other pictures show. */
  readonly #here = $derived.by(() => {
    const { shown } = this.#explore;
    const value = shown ? MEASURES[this.choice.measure](shown.run) : NaN;
    return Number.isNaN(value) ? null : value;
  });
  /** Of a map of something else, only what is here can be said. */
  readonly facts = $derived.by(() => {
    const { picture } = this;
    return picture && mapFacts({ ...picture, isWhole: picture.isWhole && !this.isStale }, this.#here);
  });

  /** The cell pointed at, as long as it is on the map. */
  readonly looked = $derived.by(() => {
    const cell = this.#looked;
    const fits = cell && this.plan && cell.column < this.plan.grid.columns && cell.row < this.plan.grid.rows;
    return fits ? cell : null;
  });
  /** The cell that is read: the one pointed at, else the one the visitor stands in. */
  readonly at: MapCell = $derived.by(() => this.looked ?? this.#hereCell ?? { column: 0, row: 0 });
  readonly #hereCell = $derived.by(
    () => this.place && { column: Math.round(this.place.x), row: Math.round(this.place.y) },
  );
  readonly isHere = $derived.by(
    () => this.#hereCell?.column === this.at.column && this.#hereCell.row === this.at.row,
  );

  lookAt(cell: MapCell | null): void {
    this.#looked = cell;
  }

  choose(choice: MapChoice): void {
    this.#looked = null;
    this.#explore.look({ map: choice });
  }

  /** The scenario of a cell; null when its numbers make none, or the map is of something else. */
  scenarioAt(cell: MapCell): Scenario | null {
    if (!this.plan || !this.place) return null;
    const changed = changeTogether(this.#scenario, textsAt(this.plan, cell));
    return 'scenario' in changed ? changed.scenario : null;
  }

  /** Sets both controls to what they are there. False when that cannot be. */
  go(cell: MapCell): boolean {
    const there = this.scenarioAt(cell);
    if (!there) return false;
    this.#explore.goOn(there, [this.choice.x, this.choice.y]);
    this.#looked = null;
    return true;
  }
}
