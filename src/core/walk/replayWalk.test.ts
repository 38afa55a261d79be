import { describe, expect, it } from 'vitest';
import { replayWalk } from './replayWalk';

describe('a replay', () => {
  const replayed = async (stops: number, goOn: (looked: readonly number[]) => boolean): Promise<number[]> => {
    const looked: number[] = [];
    await replayWalk({ stops, look: (at) => looked.push(at), pause: () => Promise.resolve(goOn(looked)) });
    return looked;
  };

  it('looks at every stop, from the first to the last, once', async () => {
    expect(await replayed(4, () => true)).toEqual([0, 1, 2, 3]);
  });

  it('goes no further once it is stopped', async () => {
    expect(await replayed(4, (looked) => looked.length < 2)).toEqual([0, 1]);
  });
});
