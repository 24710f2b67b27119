import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accountViewer } from '../../server/access/viewer.ts';
import type { Entry } from '../../server/changes/entries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { district, employment, entryOf, organization, person } from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { probe } from './probe.ts';
import { change, confirmed, EDITOR, meddled } from './queries-changes-rows.ts';
import { recorded } from './queries-recorded.ts';

const nothing = z.object({});
const ofBbb = accountViewer({ ...EDITOR, role: 'coordinator', districts: ['bbb'] });

/** What a change of another district, written between planning and locking, does to one that was allowed when it was planned. */
export function overtakenSuite(open: OpenFresh): void {
  describe('a change that one of another district overtook', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) =>
        writeFacts(run, ['bbb', 'ccc'], {
          districts: [district('bbb'), district('ccc')],
          organizations: ['usao-bbb', 'usao-ccc', 'clinic', 'foreign'].map((id) => organization(id)),
        }),
      );
      await change(graph, 'bbb', [
        entryOf('organizations', organization('local')),
        entryOf('people', person('nia', 'Invented Nia')),
        entryOf('employment', employment('nia-job', 'nia', 'local')),
        confirmed('local-there', 'local', 'shelter'),
      ]);
    });

    /** The graph in which `text` was written just before the districts are locked. */
    const overtakenBy = (text: string): Graph =>
      meddled(graph, 'places/lock-districts', (run) => run(probe(text, nothing), {}));
    const recordOf = (districtId: string) => graph.read((run) => readFacts(run, districtId));
    const statement = (id: string, organizationId: string): Entry => confirmed(id, organizationId, 'shelter');

    it('is refused when a person has come to belong where the account may not edit', async () => {
      const before = await recordOf('bbb');
      const renamed: Entry[] = [{ fact: 'people', id: 'nia', value: { name: 'Invented Nadia' } }];
      const overtaken = overtakenBy(
        "MATCH (p:Person {id: 'nia'}) MATCH (d:District {id: 'ccc'}) CREATE (p)-[:HOLDS {id: 'nia-holds', role: 'shelter'}]->(d)",
      );
      await expect(change(overtaken, 'bbb', renamed, undefined, ofBbb)).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('ccc'),
      });
      expect(await recordOf('bbb')).toEqual(before);
    });

    it('is refused when it withdraws an organization that was named there', async () => {
      const before = await recordOf('bbb');
      const gone: Entry[] = [
        { fact: 'statements', id: 'local-there', value: null },
        { fact: 'employment', id: 'nia-job', value: null },
        { fact: 'organizations', id: 'local', value: null },
      ];
      const overtaken = overtakenBy(
        "MATCH (o:Organization {id: 'local'}) MATCH (d:District {id: 'ccc'}) CREATE (o)-[:FILLS {id: 'local-fills', role: 'shelter'}]->(d)",
      );
      await expect(change(overtaken, 'bbb', gone)).rejects.toMatchObject({
        ...{
          status: 400,
          fields: [{ field: 'entries[2].id', message: 'is still named in other districts' }],
        },
      });
      expect(await recordOf('bbb')).toEqual(before);
    });

    it('is refused when it names an organization that was withdrawn there', async () => {
      const before = await recordOf('bbb');
      const overtaken = overtakenBy("MATCH (o:Organization {id: 'foreign'}) SET o.withdrawn = true");
      await expect(change(overtaken, 'bbb', [statement('of-foreign', 'foreign')])).rejects.toMatchObject({
        ...{
          status: 400,
          fields: [{ field: 'entries[0]', message: expect.stringContaining('just removed') }],
        },
      });
      expect(await recordOf('bbb')).toEqual(before);
      await change(graph, 'bbb', [statement('of-foreign', 'foreign')]);
      const statements = (await recordOf('bbb'))?.facts.statements.map(({ id }) => id);
      expect(statements).toContain('of-foreign');
    });
  });
}
