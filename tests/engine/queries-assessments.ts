import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AssessedDistrict, assessmentsOf } from '../../server/assessments/assessments.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readModel } from '../../server/reference/read-model.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { ran, recorded } from './queries-recorded.ts';

const model = readModel(fileURLToPath(new URL('../../data', import.meta.url)));
const DAY = '2026-06-02';

const stateOf = ({ reading, assessment }: AssessedDistrict, role: string) =>
  `${reading.districtId} ${assessment.roles.find((row) => row.role === role)?.state}`;

/** How often `work` read the fillings of districts, once for each set of districts that is read together. */
async function readsDuring(work: () => Promise<unknown>): Promise<number> {
  const before = ran.length;
  await work();
  return ran.slice(before).filter((name) => name === 'facts/read-fills').length;
}

/** Assessments are kept by revision, and no call gets an answer older than itself. */
export function assessmentsSuite(open: OpenFresh): void {
  describe('assessments', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
    });
    const say = (id: string, district: string, role: string) =>
      graph.write((run) =>
        writeFacts(run, [district], { statements: [row.statement(id, district, role, null, '2026-06-01')] }),
      );

    it('assesses a district once for a revision, and again after an edit', async () => {
      const assessments = assessmentsOf(graph, model);
      const first = await assessments.district('bbb', DAY);
      expect(first && stateOf(first, 'hsi')).toBe('bbb unknown');
      expect(await readsDuring(() => assessments.district('bbb', DAY))).toBe(0);
      await say('n1', 'bbb', 'hsi');
      const second = await assessments.district('bbb', DAY);
      expect(second && stateOf(second, 'hsi')).toBe('bbb unfilled');
    });

    it('keeps the answers of two days apart', async () => {
      const assessments = assessmentsOf(graph, model);
      const [before, after] = [
        await assessments.district('ccc', '2026-06-01'),
        await assessments.district('ccc', DAY),
      ];
      expect(before && stateOf(before, 'fbi')).toBe('ccc unknown'); // the bureau fills the role from the second of June on
      expect(after && stateOf(after, 'fbi')).toBe('ccc on record');
    });

    it('answers more questions at once than it keeps answers', async () => {
      const assessments = assessmentsOf(graph, model);
      const days = Array.from({ length: 28 }, (_, n) => `2026-02-${String(n + 1).padStart(2, '0')}`);
      const all = await Promise.all(days.map((day) => assessments.district('aaa', day)));
      expect(all.map((assessed) => assessed?.reading.asOf)).toEqual(days);
    });

    it('says null of a district that is not there', async () => {
      const assessments = assessmentsOf(graph, model);
      expect(await assessments.district('zzz', DAY)).toBeNull();
      expect(await assessments.revision('zzz')).toBeNull();
    });

    it('computes once for calls that come together', async () => {
      const assessments = assessmentsOf({ ...graph }, model); // for which no rows are kept
      const one = () => Promise.all([assessments.district('aaa', DAY), assessments.district('aaa', DAY)]);
      expect(await readsDuring(one)).toBe(1);
    });

    it('gives two replicas the same answer after an edit that either of them made', async () => {
      const replicas = [assessmentsOf(graph, model), assessmentsOf(graph, model)];
      for (const replica of replicas) await replica.district('aaa', DAY);
      await say('n4', 'aaa', 'business');
      for (const replica of replicas) {
        const assessed = await replica.district('aaa', DAY);
        expect(assessed && stateOf(assessed, 'business')).toBe('aaa unfilled');
        expect(await replica.revision('aaa')).toBe(assessed?.reading.revision);
      }
    });
  });
}
