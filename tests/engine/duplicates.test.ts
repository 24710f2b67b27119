import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergedOrganizations } from '../../server/access/queries.ts';
import { markUndone, recordChange } from '../../server/changes/queries.ts';
import * as q from '../../server/features/duplicates/queries.ts';
import { mergedInto } from '../../server/features/organizations/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';
import { writeFacts } from '../../server/store/load.ts';
import { district, organization } from '../facts.ts';
import { onBothEngines } from './engines.ts';
import { ran, recorded } from './queries-recorded.ts';

const AT = '2026-11-24T08:00:00.000Z';

/** Every query of duplicates, on both engines, with the same fixtures and the same expected rows. */
onBothEngines((open) => {
  let graph: Graph;
  const read = <P, R>(query: Query<P, R>, params: P): Promise<R[]> => graph.read((run) => run(query, params));
  const write = <P, R>(query: Query<P, R>, params: P): Promise<R[]> =>
    graph.write((run) => run(query, params));

  describe('duplicates', () => {
    beforeAll(async () => {
      graph = recorded(await open());
      const organizations = [
        ...['usao-aaa', 'usao-bbb', 'one', 'two'].map((id) => organization(id)),
        organization('office', { parentId: 'two' }),
      ];
      const districts = ['aaa', 'bbb'].map((id) => district(id));
      await graph.write((run) => writeFacts(run, [], { districts, organizations }));
    });

    it('duplicates/offices: the parts of an organization', async () => {
      expect(await read(q.officesOf, { id: 'two' })).toEqual([{ id: 'office' }]);
      expect(await read(q.officesOf, { id: 'one' })).toEqual([]);
    });

    it('duplicates/record-merge and organizations/merged-into: as long as the change is not undone', async () => {
      const said = { at: AT, actorId: 'x', actorName: 'Invented', action: 'merge organizations', why: null };
      await write(recordChange, { id: 'c', madeIn: 'aaa', ...said, undoes: null, body: '[]' });
      const merge = { keepId: 'one', mergeId: 'two', changeId: 'c' };
      expect(await write(q.recordMerge, merge)).toEqual([{ id: 'one' }]);
      expect(await read(mergedInto, { id: 'two' })).toEqual([{ id: 'one' }]);
      const stayers = () => read(mergedOrganizations, { organizationIds: ['two', 'one'] });
      expect(await stayers()).toEqual([{ id: 'one' }]);
      expect(await read(mergedInto, { id: 'one' })).toEqual([]);
      await write(markUndone, { id: 'c', undone: true });
      expect(await read(mergedInto, { id: 'two' })).toEqual([]);
      await write(markUndone, { id: 'c', undone: null });
      expect(await read(mergedInto, { id: 'two' })).toEqual([{ id: 'one' }]);
    });
  });
});

it('leaves out no query file of duplicates', () => {
  const folder = new URL('../../cypher/', import.meta.url).pathname;
  const names = globSync('duplicates/*.cypher', { cwd: folder }).map((file) => file.replace('.cypher', ''));
  expect(names.filter((name) => !ran.includes(name))).toEqual([]);
});
