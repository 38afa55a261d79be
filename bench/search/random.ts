/** Numbers that look random and are the same in every run (Mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  /** Early ones far more often than late ones, as words are in a language. */
  pickCommon(list: readonly string[]): string {
    return list[Math.floor(list.length * this.next() ** 2.5)] ?? '';
  }
}
