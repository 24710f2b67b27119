import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { type LoadedFacts, writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { probe } from './probe.ts';
import { recorded } from './queries-recorded.ts';

const columns = z.record(z.string(), z.unknown());

/** The queries of cypher/facts about people, and about what is known of the work between organizations. */
export function evidenceFactsSuite(open: OpenFresh): void {
  describe('facts about people and evidence', () => {
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
        people: ['ann', 'bob'].map((id) => row.person(id)),
      });
    });

    it('keeps two spells of one person at one employer apart, and ends one by writing its end', async () => {
      const first = row.employment('w1', 'ann', 'police', { since: '2020-01-01' });
      await putTwice({ employment: [first, row.employment('w2', 'ann', 'police', { since: '2024-01-01' })] });
      await put({ employment: [{ ...first, until: '2023-01-01' }] });
      const spells =
        "MATCH (p:Person {id: 'ann'})-[w:WORKS_FOR]->(o:Organization) RETURN o.id AS id, w.since AS since, w.until AS until ORDER BY since";
      expect(await found(spells)).toEqual([
        { id: 'police', since: '2020-01-01', until: '2023-01-01' },
        { id: 'police', since: '2024-01-01', until: null },
      ]);
    });

    it('records who holds which role for which organization', async () => {
      await putTwice({ holders: [row.holder('bob', 'police', 'aaa', 'lead-police', { acting: true })] });
      const held =
        'MATCH (p:Person)-[h:HOLDS]->(d:District) RETURN p.id AS id, h.organizationId AS org, h.role AS role, h.acting AS acting, h.deputy AS deputy, d.id AS district';
      expect(await found(held)).toEqual([
        { id: 'bob', org: 'police', role: 'lead-police', acting: true, deputy: false, district: 'aaa' },
      ]);
    });

    it('sees one piece of evidence in two districts, with a party in two roles, and keeps an end that people gave', async () => {
      const roles = [
        row.party('m1', 'shelter', { role: 'shelter' }),
        row.party('m1', 'shelter', { role: 'health' }),
      ];
      const facts = {
        evidence: [row.evidence('m1', ['aaa', 'bbb'])],
        parties: [...roles, row.party('m1', 'police')],
      };
      await putTwice(facts);
      await people.edit(
        "MATCH (e:Evidence {id: 'm1'}) SET e.until = '2026-01-01', e.editedFields = ['until']",
      );
      await people.edit(
        "MATCH (:Organization)-[p:PARTY_TO {id: 'm1:police'}]->(:Evidence) SET p.core = true, p.editedFields = ['core']",
      );
      await put(facts);
      expect(
        await found(
          "MATCH (e:Evidence {id: 'm1'})-[:SEEN_IN]->(d:District) RETURN d.id AS id, e.until AS until ORDER BY id",
        ),
      ).toEqual([
        { id: 'aaa', until: '2026-01-01' },
        { id: 'bbb', until: '2026-01-01' },
      ]);
      expect(
        await found(
          "MATCH (e:Evidence {id: 'm1'})<-[p:PARTY_TO]-(o:Organization) RETURN o.id AS org, p.role AS role, p.core AS core ORDER BY p.id",
        ),
      ).toEqual([
        { org: 'police', role: null, core: true },
        { org: 'shelter', role: 'health', core: false },
        { org: 'shelter', role: 'shelter', core: false },
      ]);
    });

    it('names maintainers and signers by the party for which they stand', async () => {
      const [asShelter, asHealth] = [
        row.party('m2', 'shelter', { role: 'shelter' }),
        row.party('m2', 'shelter', { role: 'health' }),
      ];
      await putTwice({
        evidence: [row.evidence('m2', ['aaa'])],
        parties: [asShelter, asHealth],
        maintainers: [
          row.forParty('ann', asShelter),
          row.forParty('ann', asHealth),
          row.forParty('bob', asHealth),
        ],
        signers: [row.forParty('bob', asShelter)],
      });
      const status =
        "MATCH (e:Evidence {id: 'm2'})<-[r:MAINTAINS|SIGNED]-(p:Person) RETURN type(r) AS type, p.id AS id, r.partyId AS party ORDER BY type, id, party";
      expect(await found(status)).toEqual([
        { type: 'MAINTAINS', id: 'ann', party: 'm2:shelter:health' },
        { type: 'MAINTAINS', id: 'ann', party: 'm2:shelter:shelter' },
        { type: 'MAINTAINS', id: 'bob', party: 'm2:shelter:health' },
        { type: 'SIGNED', id: 'bob', party: 'm2:shelter:shelter' },
      ]);
    });

    it('puts on record once what was seen or said, and never overwrites what people corrected of it', async () => {
      const said = (at: string) => ({
        evidence: [row.evidence('m3', ['aaa'])],
        activityDates: [row.activityDate('s1', 'm3', at)],
        statements: [
          row.statement('q1', 'aaa', 'fbi', 'bureau', '2026-01-01'),
          row.statement('q2', 'aaa', 'hsi', null, '2026-01-01'),
        ],
        reports: [row.report('r1', 'aaa', ['police', 'shelter'], 3, '2026-01-01')],
      });
      await putTwice(said('2026-01-01'));
      await people.edit("MATCH (s:ActivityDate {id: 's1'}) SET s.at = '2026-01-05', s.editedFields = ['at']");
      await put(said('2026-02-02'));
      expect(await found("MATCH (s:ActivityDate)-[:OF]->(e:Evidence {id: 'm3'}) RETURN s.at AS at")).toEqual([
        { at: '2026-01-05' },
      ]);
      expect(
        await found(
          'MATCH (s:Statement)-[:ABOUT]->(:District) OPTIONAL MATCH (s)-[:OF]->(o:Organization) RETURN s.kind AS kind, s.role AS role, o.id AS org, s.at AS at ORDER BY kind',
        ),
      ).toEqual([
        { kind: 'confirmed', role: 'fbi', org: 'bureau', at: '2026-01-01' },
        { kind: 'unfilled', role: 'hsi', org: null, at: '2026-01-01' },
      ]);
      expect(
        await found(
          'MATCH (r:Report)-[:SEEN_IN]->(:District) MATCH (r)-[:FROM]->(a:Organization) MATCH (r)-[:ABOUT]->(b:Organization) RETURN a.id AS a, b.id AS b, r.level AS level, r.at AS at',
        ),
      ).toEqual([{ a: 'police', b: 'shelter', level: 3, at: '2026-01-01' }]);
    });
  });
}
