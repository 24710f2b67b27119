import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { districtsEntering, organizationsEntered, recordEntering } from '../../server/store/fact-queries.ts';
import { type LoadedFacts, writeFacts } from '../../server/store/load.ts';
import { lockDistricts } from '../../server/store/place-queries.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { probe } from './probe.ts';
import { recorded } from './queries-recorded.ts';

const columns = z.record(z.string(), z.unknown());

/** The queries of cypher/facts about places and organizations: what is on record after each, also when it is run again, and when people have edited in between. */
export function placeFactsSuite(open: OpenFresh): void {
  describe('facts about places and organizations', () => {
    let graph: Graph;
    const put = (facts: LoadedFacts) => graph.write((run) => writeFacts(run, [], facts));
    const putTwice = async (facts: LoadedFacts) => {
      await put(facts);
      await put(facts);
    };
    const found = (text: string) => graph.read((run) => run(probe(text, columns), {}));
    const people = {
      edit: (text: string) => graph.write((run) => run(probe(text, columns), {})),
    };

    beforeAll(async () => {
      graph = recorded(await open());
      await put({
        districts: [row.district('aaa'), row.district('bbb')],
        organizations: ['bureau', 'police', 'shelter'].map((id) => row.organization(id)),
      });
    });

    it('bumps the revision of each district that a write touches once, and of no other', async () => {
      await graph.write((run) => writeFacts(run, ['bbb', 'bbb'], {}));
      const revisions = 'MATCH (d:District) RETURN d.id AS id, d.revision AS revision ORDER BY id';
      expect(await found(revisions)).toEqual([
        { id: 'aaa', revision: 0 },
        { id: 'bbb', revision: 1 },
      ]);
      expect(await graph.write((run) => run(lockDistricts, { districtIds: ['bbb', 'zzz'] }))).toEqual([
        { districtId: 'bbb', revision: 2, seq: 0, hash: '' },
      ]);
    });

    it('keeps what people say of tribal land, and takes the rest of a district from newer rows', async () => {
      const known = row.tribalLand('ccc', false, { basis: 'a list' });
      await put({ districts: [row.district('ccc')], tribalLand: [known] });
      await people.edit(
        "MATCH (d:District {id: 'ccc'}) SET d.tribalLand = true, d.tribalLandBasis = 'asked', d.editedFields = ['tribalLand']",
      );
      const newer = { ...known, basis: 'a newer list' };
      await put({ districts: [row.district('ccc', 'usao-new')], tribalLand: [newer] });
      const district =
        "MATCH (d:District {id: 'ccc'}) RETURN d.usaoId AS usao, d.tribalLand AS land, d.tribalLandBasis AS basis";
      expect(await found(district)).toEqual([{ usao: 'usao-new', land: true, basis: 'asked' }]);
    });

    it('puts a county into its district once, and one of no district into none', async () => {
      await putTwice({
        counties: [
          { fips: '00001', districtId: 'aaa' },
          { fips: '60010', districtId: null },
        ],
      });
      const counties =
        'MATCH (c:County) OPTIONAL MATCH (c)-[:LIES_IN]->(d:District) RETURN c.fips AS fips, d.id AS district ORDER BY fips';
      expect(await found(counties)).toEqual([
        { fips: '00001', district: 'aaa' },
        { fips: '60010', district: null },
      ]);
    });

    it('knows where organizations were entered, each once however often it is recorded', async () => {
      const record = (districtId: string, ...ids: string[]) =>
        graph.write((run) => run(recordEntering, { ids, districtId }));
      for (const _ of ['first', 'again'])
        expect(await record('aaa', 'bureau', 'police', 'no-such')).toEqual([
          { id: 'bureau' },
          { id: 'police' },
        ]);
      await record('bbb', 'bureau');
      const listed = await graph.read((run) => run(organizationsEntered, { districtId: 'aaa' }));
      expect(listed.map(({ id }) => id).sort()).toEqual(['bureau', 'police']);
      const places = await graph.read((run) => run(districtsEntering, { ids: ['bureau', 'shelter'] }));
      expect(places.map(({ id, districtId }) => `${id} ${districtId}`).sort()).toEqual([
        'bureau aaa',
        'bureau bbb',
      ]);
    });

    it('keeps the fields of an organization that people edited, and the origin it was first written with', async () => {
      await put({
        organizations: [row.organization('o1', { name: 'Old', city: 'Old' })],
      });
      await people.edit("MATCH (o:Organization {id: 'o1'}) SET o.name = 'Theirs', o.editedFields = ['name']");
      await put({
        organizations: [row.organization('o1', { name: 'New', city: 'New', origin: 'reference' })],
      });
      const organization =
        "MATCH (o:Organization {id: 'o1'}) RETURN o.name AS name, o.city AS city, o.origin AS origin";
      expect(await found(organization)).toEqual([{ name: 'Theirs', city: 'New', origin: 'entered' }]);
    });

    it('gives an organization one parent at a time, and leaves the one that people chose', async () => {
      const part = (id: string, parentId: string) => row.organization(id, { parentId });
      const parents =
        "MATCH (o:Organization)-[:PART_OF]->(p:Organization) WHERE o.id STARTS WITH 'part' RETURN o.id AS id, p.id AS parent ORDER BY id";
      await putTwice({ organizations: [part('part1', 'bureau'), part('part2', 'bureau')] });
      await people.edit("MATCH (o:Organization {id: 'part2'}) SET o.editedFields = ['parentId']");
      await people.edit("MATCH (:Organization {id: 'part1'})-[p:PART_OF]->(:Organization) SET p.kept = true");
      await put({ organizations: [part('part1', 'bureau')] });
      expect(
        await found('MATCH (:Organization)-[p:PART_OF {kept: true}]->(:Organization) RETURN p.kept AS kept'),
      ).toHaveLength(1);
      await put({ organizations: [part('part1', 'police'), part('part2', 'police')] });
      expect(await found(parents)).toEqual([
        { id: 'part1', parent: 'police' },
        { id: 'part2', parent: 'bureau' },
      ]);
    });

    it('lets an organization fill two roles in a district, and leaves a filling that people ended', async () => {
      const fills = [
        row.fill('shelter', 'aaa', 'shelter'),
        row.fill('shelter', 'aaa', 'health', { part: true }),
      ];
      await putTwice({ fills });
      await people.edit(
        "MATCH (:Organization)-[f:FILLS {role: 'health'}]->(:District) SET f.until = '2026-01-01', f.editedFields = ['until']",
      );
      await put({ fills });
      const filled =
        "MATCH (o:Organization {id: 'shelter'})-[f:FILLS]->(d:District) RETURN f.role AS role, d.id AS district, f.part AS part, f.until AS until ORDER BY role";
      expect(await found(filled)).toEqual([
        { role: 'health', district: 'aaa', part: true, until: '2026-01-01' },
        { role: 'shelter', district: 'aaa', part: false, until: null },
      ]);
    });

    it('records which district and which county an organization covers, with the basis that people gave', async () => {
      const cover = { basis: 'statute', sourceKind: 'published-source', origin: 'reference' } as const;
      const whole = { ...cover, source: 'A law', ...row.noRecord };
      const facts = {
        counties: [{ fips: '00002', districtId: 'aaa' }],
        districtCoverage: [{ id: 'c1', organizationId: 'bureau', districtId: 'aaa', ...whole }],
        countyCoverage: [{ id: 'c2', organizationId: 'bureau', fips: '00002', ...cover }],
      };
      await putTwice(facts);
      await people.edit(
        "MATCH (:Organization)-[c:COVERS {id: 'c2'}]->(:County) SET c.basis = 'asked', c.editedFields = ['basis']",
      );
      await put(facts);
      const covered =
        'MATCH (o:Organization)-[c:COVERS]->(place) RETURN o.id AS id, labels(place)[0] AS place, c.basis AS basis ORDER BY place';
      expect(await found(covered)).toEqual([
        { id: 'bureau', place: 'County', basis: 'asked' },
        { id: 'bureau', place: 'District', basis: 'statute' },
      ]);
    });

    it('refuses a fact that names what is not on record, and keeps nothing of that write', async () => {
      const facts = { organizations: [row.organization('o9')], fills: [row.fill('nobody', 'aaa', 'fbi')] };
      await expect(put(facts)).rejects.toThrow(
        'facts/write-fills.cypher: a row names something that is not on record',
      );
      expect(await found("MATCH (o:Organization {id: 'o9'}) RETURN o.id AS id")).toEqual([]);
    });
  });
}
