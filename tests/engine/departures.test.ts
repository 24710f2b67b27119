import { beforeAll, describe, expect, it } from 'vitest';
import { writeFacts } from '../../server/facts/write.ts';
import { marksIn, recordMark } from '../../server/features/departures/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { onBothEngines } from './engines.ts';
import { district, organization, person } from './queries-rows.ts';

const MARK = {
  ...{ id: 'aaa role:h', districtId: 'aaa', personId: 'ann', itemId: 'role:h' },
  ...{ at: '2026-11-24T08:00:00.000Z', actor: 'Invented' },
};

/** Every query of departures, on both engines, with the same fixtures and the same expected rows. */
onBothEngines((open) => {
  let graph: Graph;
  const marks = (districtId: string) => graph.read((run) => run(marksIn, { districtId }));
  const record = (row: typeof MARK, marked: true | null) =>
    graph.write((run) => run(recordMark, { ...row, marked }));

  describe('departures', () => {
    beforeAll(async () => {
      graph = await open();
      const facts = {
        districts: ['aaa', 'bbb'].map((id) => district(id)),
        organizations: ['usao-aaa', 'usao-bbb'].map((id) => organization(id)),
        people: [person('ann')],
      };
      await graph.write((run) => writeFacts(run, [], facts));
    });

    it('departures/record-mark and departures/marks: by district, once, until taken back', async () => {
      const { itemId, personId, at, actor } = MARK;
      await record(MARK, true);
      expect(await record(MARK, true)).toEqual([{ id: MARK.id }]);
      expect(await marks('aaa')).toEqual([{ itemId, personId, at, actor }]);
      expect(await marks('bbb')).toEqual([]);
      await record(MARK, null);
      expect(await marks('aaa')).toEqual([]);
    });

    it('departures/record-mark: nothing for a person who is not on record', async () => {
      expect(await record({ ...MARK, id: 'aaa x', personId: 'nobody' }, true)).toEqual([]);
    });
  });
});
