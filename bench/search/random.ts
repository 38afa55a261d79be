import { randomNumbers } from '#core/layout/fixtures';

/** Numbers that look random and are the same in every run, and choices made by them. */
export class Random {
  /** From 0 to below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomNumbers(seed);
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
