import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPEN } from '../../server/access/viewer.ts';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import { accessRecord } from '../../server/changes/accesses.ts';
import { effectOf } from '../../server/changes/effect.ts';
import { accessesOf } from '../../server/changes/queries.ts';
import { undoChange } from '../../server/changes/undo.ts';
import { verificationLines, verifyHistory } from '../../server/changes/verify.ts';
import { writeChange } from '../../server/changes/write.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import type { OpenFresh } from './engines.ts';
import { probe } from './probe.ts';
import {
  CHANGES,
  change,
  confirmed,
  DAY,
  editor,
  groundOn,
  meddled,
  model,
  revisionOf,
} from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const nothing = z.object({});
const alter = (graph: Graph, text: string) => graph.write((run) => run(probe(text, nothing), {}));
const linesOf = async (graph: Graph) => verificationLines(await verifyHistory(graph));

/** Changes as a whole, on each engine. */
export function changesSuite(open: OpenFresh): void {
  describe('a change', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
    });

    it('of a filling is in the history of every district where its organization fills a role', async () => {
      const before = await revisionOf(graph, 'ccc');
      const reading = await graph.read((run) => readFacts(run, 'aaa'));
      const fill = reading?.facts.fills.find(({ id }) => id === 'bureau:aaa:fbi');
      await change(graph, 'aaa', [
        { fact: 'fills', id: 'bureau:aaa:fbi', value: { ...fill, until: '2026-10-01' } },
      ]);
      expect(await revisionOf(graph, 'ccc')).toBe(before + 1);
      expect(await linesOf(graph)).toEqual([
        'The history of 3 districts is complete: 3 entries, none altered.',
      ]);
    });

    it('is written with its entry in the history or not at all', async () => {
      const before = await graph.read((run) => readFacts(run, 'bbb'));
      const broken = meddled(graph, 'changes/append-change', async () => {
        throw new Error('The disk is full.');
      });
      await expect(change(broken, 'bbb', [confirmed('half', 'police', 'lead-police')])).rejects.toThrow(
        'disk',
      );
      expect(await graph.read((run) => readFacts(run, 'bbb'))).toEqual(before);
    });

    it('that another replica overtook is refused, and nothing of it is written', async () => {
      const ifMatch = `"${await revisionOf(graph, 'bbb')}"`;
      const overtaken = meddled(graph, 'places/lock-districts', (run) =>
        run(probe("MATCH (d:District {id: 'bbb'}) SET d.revision = d.revision + 1", nothing), {}),
      );
      const body = { action: 'confirm role' as const, entries: [confirmed('late', 'police', 'lead-police')] };
      await expect(
        writeChange(groundOn(overtaken), editor, { districtId: 'bbb', ifMatch, key: undefined, body }),
      ).rejects.toMatchObject({ status: 412, code: 'stale' });
      const reading = await graph.read((run) => readFacts(run, 'bbb'));
      expect(reading?.facts.statements.map(({ id }) => id)).not.toContain('late');
    });

    it.each(CHANGES)('says before it is written what it then does: %s', async (_, districtId, entries) => {
      const assessed = async () => {
        const district = await assessmentsOf(graph, model).district(districtId, DAY);
        if (!district) throw new Error('The district is there.');
        return district.assessment;
      };
      const before = await assessed();
      const written = await change(graph, districtId, entries);
      expect(written.effect).toEqual(effectOf(model, before, await assessed()));
    });

    it('and its undo leave the assessment as it was', async () => {
      const assessed = async () => (await assessmentsOf(graph, model).district('bbb', DAY))?.assessment;
      const before = await assessed();
      const { changeId } = await change(
        graph,
        'bbb',
        [confirmed('u1', 'police', 'victim-services')],
        'undo-key',
      );
      expect(await assessed()).not.toEqual(before);
      const ifMatch = `"${await revisionOf(graph, 'bbb')}"`;
      await undoChange(groundOn(graph), editor, {
        districtId: 'bbb',
        changeId,
        why: undefined,
        ifMatch,
        key: undefined,
      });
      expect(await assessed()).toEqual(before);
    });

    it('records who read names and contact details once, with all that they read', async () => {
      const record = accessRecord(groundOn(graph));
      const reply = { header: () => reply, log: { error: expect.unreachable } } as never; // an error would be a failure
      const names = { what: 'names', personIds: ['p1'] };
      record.read(editor, 'aaa', names, reply);
      record.read(editor, 'aaa', names, reply);
      record.read(OPEN, 'aaa', names, reply);
      record.read(editor, 'aaa', { what: 'names in the history', personIds: ['p1', 'p2'] }, reply);
      await record.settled();
      const found = await graph.read((run) => run(accessesOf, { districtId: 'aaa' }));
      expect(found).toMatchObject([
        {
          ...{ at: `${DAY}T12:00:00.000Z`, actorId: 'a1', actor: 'Invented Editor' },
          ...{ what: 'names; names in the history', personIds: ['p1', 'p2'] },
        },
      ]);
    });

    it('that someone altered behind our back is named as the first broken link', async () => {
      await alter(
        graph,
        "MATCH (c:Change)-[l:CHANGED {seq: 3}]->(d:District {id: 'bbb'}) SET c.actorName = 'Someone else'",
      );
      expect(await linesOf(graph)).toEqual([
        expect.stringMatching(
          /^bbb: entry 3 \(change [0-9a-f-]{36}\): it was altered after it was written\.$/,
        ),
      ]);
    });
  });
}
