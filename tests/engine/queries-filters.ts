import { beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../server/access/queries.ts';
import { deleteFilter, filtersOf, saveFilter } from '../../server/features/filters/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { OpenFresh } from './engines.ts';
import { recorded } from './queries-recorded.ts';

const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';
const EVERYWHERE = { state: '', circuit: '', districts: '', program: '' };

/** The queries of cypher/filters. */
export function filtersSuite(open: OpenFresh): void {
  describe('filters that accounts saved', () => {
    let graph: Graph;
    const save = (accountId: string, id: string, name: string, clauses: string, at = MORNING) =>
      graph.write((run) => run(saveFilter, { ...EVERYWHERE, accountId, id, name, clauses, at }));
    const namesOf = async (accountId: string) =>
      (await graph.read((run) => run(filtersOf, { accountId }))).map(({ name }) => name);
    beforeAll(async () => {
      graph = recorded(await open());
      for (const id of ['ada', 'bob'])
        await graph.write((run) =>
          run(createAccount, {
            ...{ id, email: `${id}@example.org`, name: `Invented ${id}`, role: 'trainer', at: MORNING },
            ...{ districts: [], organizations: [] },
          }),
        );
    });

    it('are listed by name for their account alone, and replaced by what is saved under the same id', async () => {
      await save('ada', 'one', 'Ohio', 'lacks:osha');
      await save('ada', 'two', 'Any', 'lacks:fbi--hsi');
      await save('bob', 'three', 'Mine', 'lacks:eeoc');
      await save('ada', 'one', 'Ohio', 'lacks:eeoc', NOON);
      expect(await graph.read((run) => run(filtersOf, { accountId: 'ada' }))).toEqual([
        { ...EVERYWHERE, id: 'two', name: 'Any', clauses: 'lacks:fbi--hsi', savedAt: MORNING },
        { ...EVERYWHERE, id: 'one', name: 'Ohio', clauses: 'lacks:eeoc', savedAt: NOON },
      ]);
    });

    it('are deleted by their account alone', async () => {
      const remove = (accountId: string, id: string) =>
        graph.write((run) => run(deleteFilter, { accountId, id }));
      await remove('bob', 'one');
      expect(await namesOf('ada')).toEqual(['Any', 'Ohio']);
      await remove('ada', 'one');
      expect(await namesOf('ada')).toEqual(['Any']);
      expect(await namesOf('bob')).toEqual(['Mine']);
    });
  });
}
