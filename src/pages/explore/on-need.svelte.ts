/** What is loaded once it is needed, or ahead of that. */
export class OnNeed<T> {
  loaded: T | null = $state.raw(null);
  #failed = $state(false);
  readonly #fetch: () => Promise<T>;
  readonly #isNeeded: () => boolean;

  constructor(fetch: () => Promise<T>, isNeeded = () => true) {
    this.#fetch = fetch;
    this.#isNeeded = isNeeded;
  }

  /** It is needed and could not be loaded. */
  get isMissing(): boolean {
    return this.#failed && this.loaded === null && this.#isNeeded();
  }

  /** To be called whenever it may be needed: what failed to load is then tried again, as when the network is back. */
  async load(): Promise<void> {
    if (!this.#isNeeded()) return;
    try {
      await this.#load();
    } catch {
      this.#failed = true;
      addEventListener('online', () => void this.load(), { once: true });
    }
  }

  /** Should that fail, it is loaded when it is needed. */
  async loadAhead(): Promise<void> {
    await this.#load().catch(() => {});
  }

  async #load(): Promise<void> {
    this.loaded ??= await this.#fetch();
  }
}
