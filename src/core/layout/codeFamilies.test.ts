import { describe, expect, it } from 'vitest';
import { sharedTitle } from './codeFamilies';

describe('the shared title of a family of codes', () => {
  it('ends at a whole word and without a dangling comma', () => {
    expect(sharedTitle(['Carpal tunnel syndrome, unspecified upper limb', 'Carpal tunnel syndrome, right upper limb'])).toBe('Carpal tunnel syndrome');
    expect(sharedTitle(['Causalgia of right upper limb', 'Causalgia of left upper limb'])).toBe('Causalgia');
    expect(sharedTitle(['Neuralgia', 'Neuritis'])).toBe('');
    expect(sharedTitle(['Pain', 'Pain'])).toBe('Pain');
  });
});
