import { describe, expect, it } from 'vitest';
import { type Verification, verificationLines } from '../../../server/changes/verify.ts';

const whole: Verification = {
  ...{ districts: 94, links: 12, ends: [], breaks: [] },
  ...{ removed: 0, uncheckable: 0 },
};

describe('the check of the history says', () => {
  it('in one line that all of it is there', () => {
    expect(verificationLines(whole)).toEqual([
      'The history of 94 districts is complete: 12 entries, none altered.',
    ]);
  });

  it('from how many changes names were removed, and how many of these cannot be checked any more', () => {
    expect(verificationLines({ ...whole, removed: 3 }).slice(1)).toEqual([
      'Names or contacts of persons were removed from 3 changes.',
    ]);
    const [line] = verificationLines({ ...whole, removed: 3, uncheckable: 2 }).slice(1);
    expect(line).toMatch(
      /^Names or contacts of persons were removed from 3 changes\. 2 of them are of an early/,
    );
  });

  it('where it is broken, a line a district, and nothing that sounds complete', () => {
    const breaks = [
      { districtId: 'ohnd', seq: 3, changeId: 'c3', problem: 'it was altered after it was written' },
      { districtId: 'ohsd', seq: 7, changeId: null, problem: 'it is missing' },
    ];
    expect(verificationLines({ ...whole, breaks, removed: 1 })).toEqual([
      'ohnd: entry 3 (change c3): it was altered after it was written.',
      'ohsd: entry 7 (no change): it is missing.',
    ]);
  });
});
