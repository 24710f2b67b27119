import { describe, expect, it } from 'vitest';
import type { AssessedDistrict, Days, Revision } from '../../../server/assessments/assessments.ts';
import { type NationSource, nationOf, type Patience } from '../../../server/nation/nation.ts';
import type { KeptRow } from '../../../server/nation/rows.ts';

const DAY = '2026-11-28';
const PATIENT: Patience = { something: 60_000, nothing: 60_000 };
const IMPATIENT: Patience = { something: 0, nothing: 0 };
const IDS = Array.from({ length: 20 }, (_, at) => `d${String(at).padStart(2, '0')}`);

/** A nation of 20 invented districts, whose assessments wait at a gate where a test closes it. */
function invented(stored: KeptRow<string>[] = []) {
  const revisions = new Map(IDS.map((id) => [id, 1]));
  const assessed: string[] = [];
  let gate: { opened: Promise<void>; open: () => void } | undefined;
  let fault: Error | undefined;
  const written: KeptRow<string>[] = [];
  const several = async (ids: string[], { asOf }: Days): Promise<AssessedDistrict[]> => {
    if (fault) throw fault;
    await gate?.opened;
    return ids.map((districtId) => {
      assessed.push(`${districtId} ${asOf}`);
      const reading = { districtId, revision: revisions.get(districtId) };
      return { reading } as unknown as AssessedDistrict; // rowOf reads nothing else of it
    });
  };
  const source: NationSource<string> = {
    assessments: {
      several,
      revisions: async (): Promise<Revision[]> =>
        IDS.map((districtId) => ({ districtId, revision: revisions.get(districtId) ?? 0 })),
    },
    rowOf: ({ reading }) => `${reading.districtId} ${reading.revision}`,
    stored: {
      read: async () => stored,
      write: async (rows) => void written.push(...rows),
    },
  };
  return {
    ...{ source, assessed, written },
    edit: (id: string) => revisions.set(id, (revisions.get(id) ?? 0) + 1),
    fail: (error: Error | undefined) => {
      fault = error;
    },
    close() {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { opened, open };
    },
    open: () => gate?.open(),
  };
}

const keptOn = (asOf: string, revision = 1): KeptRow<string>[] =>
  IDS.map((districtId) => ({ districtId, revision, asOf, row: `${districtId} ${revision} of ${asOf}` }));
const whole = { districts: 20, current: 20, earlier: 0, oldest: null };

describe('the national view', () => {
  it('has after a restart the rows that were kept, and assesses only what was touched since', async () => {
    const nation = invented(keptOn(DAY));
    nation.edit('d03');
    const { rows, progress } = await nationOf(nation.source, PATIENT)(DAY);
    expect(nation.assessed).toEqual([`d03 ${DAY}`]);
    expect(rows.slice(2, 5)).toEqual([`d02 1 of ${DAY}`, 'd03 2', `d04 1 of ${DAY}`]);
    expect(progress).toEqual(whole);
    expect(nation.written.map(({ row }) => row)).toEqual(['d03 2']);
  });

  it('never waits for a nation that takes long: it gives rows of the day before, and says of which day', async () => {
    const nation = invented(keptOn('2026-11-27'));
    nation.close();
    const view = nationOf(nation.source, IMPATIENT);
    expect((await view(DAY)).progress).toEqual({ districts: 20, current: 0, earlier: 0, oldest: null });
    await expect.poll(async () => (await view(DAY)).rows.length).toBe(20);
    const { rows, progress } = await view(DAY);
    expect(rows).toEqual(keptOn('2026-11-27').map(({ row }) => row));
    expect(progress).toEqual({ districts: 20, current: 0, earlier: 20, oldest: '2026-11-27' });
    nation.open();
    await expect.poll(async () => (await view(DAY)).progress).toEqual(whole);
    expect((await view(DAY)).rows[0]).toBe('d00 1');
  });

  it('gives the revision before of a district that is being assessed again', async () => {
    const nation = invented();
    await nationOf(nation.source, PATIENT)(DAY);
    const view = nationOf(nation.source, { something: 0, nothing: 60_000 });
    await view(DAY);
    nation.edit('d01');
    nation.close();
    const { rows, progress } = await view(DAY);
    expect(rows[1]).toBe('d01 1');
    expect(progress).toEqual({ districts: 20, current: 19, earlier: 1, oldest: DAY });
    nation.open();
  });

  it('lets no row stand in that is more than a week old, or of a later day', async () => {
    for (const asOf of ['2026-11-20', '2026-11-29']) {
      const view = nationOf(invented(keptOn(asOf)).source, IMPATIENT);
      expect((await view(DAY)).rows).toEqual([]);
    }
  });

  it('computes the view that was asked for last first', async () => {
    const nation = invented();
    const early = nationOf(nation.source, PATIENT);
    const [first] = [early('2026-01-01'), early('2026-02-01')];
    await early('2026-02-01');
    const done = nation.assessed.filter((one) => one.endsWith('2026-02-01'));
    expect(done).toHaveLength(20);
    expect(nation.assessed.filter((one) => one.endsWith('2026-01-01')).length).toBeLessThan(20);
    await first;
  });

  it('tells who waits that the graph does not answer, and tries again when it is asked again', async () => {
    const nation = invented();
    nation.fail(new Error('away'));
    const view = nationOf(nation.source, PATIENT);
    await expect(view(DAY)).rejects.toThrow('away');
    nation.fail(undefined);
    expect((await view(DAY)).progress).toEqual(whole);
  });
});
