import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, next, startPresentation, type Presentation } from './Presentation';

const outlines = fc.record({ steps: fc.array(fc.record({ moments: fc.nat(4), hasQuestion: fc.boolean() }), { minLength: 1, maxLength: 6 }) });
const start = startPresentation(0, 0);

describe('going on and back', () => {
  it('shows each moment, then the question, then its answer, then the next step', () => {
    const outline = { steps: [{ moments: 2, hasQuestion: true }, { moments: 0, hasQuestion: false }] };
    const seen = Array.from({ length: 6 }).reduce<Presentation[]>((all) => [...all, next(all.at(-1) ?? start, outline)], [start]);
    expect(seen.map(({ at, revealed, question }) => `${at} ${revealed} ${question}`)).toEqual(['0 0 closed', '0 1 closed', '0 2 closed', '0 2 asked', '0 2 answered', '1 0 closed', '1 0 closed']);
  });

  it('comes back by the way that it went, however far', () => {
    fc.assert(
      fc.property(outlines, fc.nat(40), (outline, count) => {
        const way: Presentation[] = [];
        let here = start;
        for (let step = 0; step < count; step += 1) {
          const now = next(here, outline);
          if (JSON.stringify(now) === JSON.stringify(here)) break;
          way.push(here);
          here = now;
        }
        for (const before of way.toReversed()) {
          here = back(here, outline);
          expect(here).toEqual(before);
        }
        expect(back(here, outline)).toEqual(start);
      }),
    );
  });

  it('first lights a dark screen', () => {
    const outline = { steps: [{ moments: 1, hasQuestion: false }] };
    expect(next({ ...start, blank: true }, outline)).toEqual(start);
  });
});
