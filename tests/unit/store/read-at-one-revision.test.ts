import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/http/errors.ts';
import { readAtOneRevision } from '../../../server/store/read-at-one-revision.ts';

/** A district whose revision is each of these at one reading after the other, the last one from then on. */
const revisions = (...each: number[]) => {
  let reading = 0;
  return async () => [{ districtId: 'aaa', revision: each[Math.min(reading++, each.length - 1)] ?? 0 }];
};

describe('a read that spans several queries', () => {
  it('is taken when the revision is the same before and after', async () => {
    let reads = 0;
    expect(await readAtOneRevision(revisions(7), async ([at]) => [at?.revision, ++reads])).toEqual([7, 1]);
  });

  it('starts over when someone edited in between, and answers with the later revision', async () => {
    let reads = 0;
    expect(await readAtOneRevision(revisions(7, 8, 8, 8), async ([at]) => [at?.revision, ++reads])).toEqual([
      8, 2,
    ]);
  });

  it('starts over when a district came into being in between', async () => {
    const lists = [[], [{ districtId: 'aaa', revision: 1 }]];
    const read = async () => lists.shift() ?? [{ districtId: 'aaa', revision: 1 }];
    expect(await readAtOneRevision(read, async (at) => at.length)).toBe(1);
  });

  it('gives up with 503 when edits never stop, and says that trying again helps', async () => {
    let revision = 0;
    const reading = readAtOneRevision(
      async () => [{ districtId: 'aaa', revision: ++revision }],
      async () => 'half old, half new',
    );
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ status: 503, code: 'busy' });
  });
});
