import { beforeAll, describe, expect, it } from 'vitest';
import { type AssessedDistrict, assessmentsOf } from '../../server/assessments/assessments.ts';
import { districtFiles } from '../../server/assessments/district-files.ts';
import { type NationRow, nationRow } from '../../server/assessments/summary.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { nationOf, type Stored } from '../../server/nation/nation.ts';
import { storedRows } from '../../server/nation/stored.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { ran, recorded } from './queries-recorded.ts';
import { files } from './replica.ts';

const DAY = '2026-06-02';
const PATIENT = { something: 60_000, nothing: 60_000 };
const IMPATIENT = { something: 0, nothing: 0 };

/** A row as the product keeps it; the districts of this network are in no file, and get the row of one that is. */
const ohnd = districtFiles(files)('ohnd');
function rowOf(assessed: AssessedDistrict): NationRow {
  if (!ohnd) throw new Error('ohnd is in districts.csv');
  const { id: _, ...district } = ohnd.district;
  return nationRow({ ...ohnd, district: { ...district, id: assessed.reading.districtId } }, assessed);
}
const statesOf = (rows: readonly NationRow[], role: string): string[] =>
  rows.map(({ summary }) => `${summary.id} ${summary.roles[role]}`);

/** How often `work` read the fillings of districts, once for each set of districts that is read together. */
async function readsDuring(work: () => Promise<unknown>): Promise<number> {
  const before = ran.length;
  await work();
  return ran.slice(before).filter((name) => name === 'facts/read-fills').length;
}

/** Rows of the nation are kept by revision and day, in memory and in the graph, and no call gets an older one unmarked. */
export function nationSuite(open: OpenFresh): void {
  describe('the national view', () => {
    let graph: Graph;
    let stored: (version: string) => Stored<NationRow>;
    beforeAll(async () => {
      graph = recorded(await open());
      stored = (version) => storedRows({ graph, version, today: () => DAY });
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
    });
    const started = (version: string, patience = PATIENT) =>
      nationOf({ assessments: assessmentsOf(graph, model), stored: stored(version), rowOf }, patience);
    const say = (id: string, district: string, role: string) =>
      graph.write((run) =>
        writeFacts(run, [district], { statements: [row.statement(id, district, role, null, '2026-06-01')] }),
      );

    it('reads only what was touched, and gives all districts by id', async () => {
      const nation = started('a');
      expect(statesOf((await nation(DAY)).rows, 'health')).toEqual([
        'aaa unknown',
        'bbb unknown',
        'ccc unknown',
      ]);
      expect(await readsDuring(() => nation(DAY))).toBe(0);
      await say('r2', 'bbb', 'health');
      const { rows, progress } = await nation(DAY);
      expect(statesOf(rows, 'health')).toEqual(['aaa unknown', 'bbb unfilled', 'ccc unknown']);
      expect(progress).toEqual({ districts: 3, current: 3, earlier: 0, oldest: null });
    });

    it('computes once for calls that come together, and a call after an edit sees the edit', async () => {
      const nation = started('b');
      expect(await readsDuring(() => Promise.all([nation(DAY), nation(DAY), nation(DAY)]))).toBe(1);
      const early = nation(DAY);
      await say('r3', 'aaa', 'osha');
      expect(statesOf((await nation(DAY)).rows, 'osha')[0]).toBe('aaa unfilled');
      expect((await early).rows).toHaveLength(3);
    });

    it('keeps a row of each version, day and district in the graph, and deletes those of days that are over', async () => {
      await started('c')(DAY);
      const kept = await stored('c').read({ asOf: DAY });
      expect(kept.map(({ districtId, asOf }) => `${districtId} ${asOf}`).sort()).toEqual(
        ['aaa', 'bbb', 'ccc'].map((id) => `${id} ${DAY}`),
      );
      expect(kept.map((one) => one.row)).toEqual((await started('d')(DAY)).rows);
      expect(await stored('none').read({ asOf: DAY })).toEqual([]);
      const later = storedRows({ graph, version: 'c', today: () => '2026-06-04' });
      await later.write([], { asOf: '2026-06-04' });
      expect(await later.read({ asOf: '2026-06-04' })).toEqual([]);
    });

    it('keeps no row of a day that is today nowhere, or of what was known on an earlier day', async () => {
      const nation = started('e');
      await nation('2026-03-01');
      await nation(DAY, '2026-06-01');
      for (const asOf of ['2026-03-01', DAY]) expect(await stored('e').read({ asOf })).toEqual([]);
    });

    it('waits for nothing where it may not, says how far it is, and goes on by itself', async () => {
      const nation = started('f', IMPATIENT);
      expect(await nation(DAY)).toEqual({
        rows: [],
        progress: { districts: 3, current: 0, earlier: 0, oldest: null },
      });
    });
  });
}
