/**
 * What a field shows. Typed text is never overwritten while the field has the focus, and a faulty text stays after that too, until
 * the value itself becomes another.
 */
export class Draft {
  #value: () => string;
  #faulty: () => boolean;
  #focused = $state(false);
  #typed = $state.raw<{ text: string; against: string } | null>(null);

  constructor(value: () => string, faulty: () => boolean) {
    this.#value = value;
    this.#faulty = faulty;
  }

  get shown(): string {
    const typed = this.#typed;
    const kept = typed && (this.#focused || (this.#faulty() && typed.against === this.#value()));
    return kept ? typed.text : this.#value();
  }

  focus(): void {
    this.#focused = true;
  }

  type(text: string): void {
    this.#typed = { text, against: this.#value() };
  }

  drop(): void {
    this.#typed = null;
  }

  leave(): void {
    this.#focused = false;
    // The owner may have taken the text over as its value, or kept the last good one.
    this.#typed = this.#typed && this.#faulty() ? { ...this.#typed, against: this.#value() } : null;
  }
}
