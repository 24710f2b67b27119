import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHistory } from '../../server/changes/history.ts';
import { undoChange } from '../../server/changes/undo.ts';
import { verificationLines, verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ImportCanceled } from '../../server/import/watch.ts';
import type { OpenFresh } from './engines.ts';
import { importGround, importList, inRoles, listOf, loadImportFacts } from './imports-ground.ts';
import { probe } from './probe.ts';
import { change, editor, meddled, model, revisionOf } from './queries-changes-rows.ts';
import { recorded } from './queries-recorded.ts';

/** So many that what each change says is more than one part. */
const ROWS = 520;
const nothing = z.object({});
const linesOf = async (graph: Graph) => verificationLines(await verifyHistory(graph));
const whole = (links: number) => [`The history of 2 districts is complete: ${links} entries, none altered.`];

const historyOf = (graph: Graph, districtId: string) =>
  graph.read((run) =>
    readHistory(run, { districtId, viewer: editor, model, files: importGround(graph).files }, 1, 99),
  );

async function undo(graph: Graph, districtId: string, changeId: string) {
  const ifMatch = `"${await revisionOf(graph, districtId)}"`;
  const submission = { districtId, changeId, why: undefined, ifMatch, key: 'undo-import' };
  return undoChange(importGround(graph), editor, submission);
}

/** An import that is of two districts, on each engine. */
export function importsTogetherSuite(open: OpenFresh): void {
  describe('an import of two districts', { timeout: 240_000 }, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = recorded(await open());
      await loadImportFacts(graph);
    });

    it('is seen whole or not at all, and is one change in the history of each, which names the file', async () => {
      const seen: number[][] = [];
      const watched = meddled(graph, 'changes/append-change', async () => {
        seen.push(await inRoles(graph));
      });
      const changes = await importList(watched, listOf(ROWS));
      expect(seen).toEqual([
        [0, 0],
        [0, 0],
      ]);
      expect(await inRoles(graph)).toEqual([ROWS / 2, ROWS / 2]);
      expect(changes).toMatchObject([
        { districtId: 'ohnd', facts: ROWS },
        { districtId: 'ohsd', facts: ROWS },
      ]);
      for (const [at, districtId] of ['ohnd', 'ohsd'].entries()) {
        const history = await historyOf(graph, districtId);
        expect(history).toMatchObject([{ action: 'import', why: 'Import of list.csv', madeIn: districtId }]);
        expect(history[0]).toMatchObject({
          changeId: changes[at]?.changeId,
          madeWith: [at ? 'ohnd' : 'ohsd'],
        });
        expect(history[0]?.mutations).toHaveLength(ROWS);
      }
      expect(await linesOf(graph)).toEqual(whole(2));
    });

    it('that fails in the second district leaves nothing in the first', async () => {
      let times = 0;
      const broken = meddled(graph, 'changes/append-change', async () => {
        times += 1;
        if (times === 2) throw new Error('The disk is full.');
      });
      await expect(importList(broken, listOf(20))).rejects.toThrow('disk');
      expect(await inRoles(graph)).toEqual([0, 0]);
      expect(await linesOf(graph)).toEqual(whole(0));
      expect(await importList(graph, listOf(20))).toHaveLength(2);
    });

    it('that is canceled while it is written leaves nothing', async () => {
      const tell = ({ stage, done }: { stage: string; done: number }): void => {
        if (stage === 'writing' && done >= 40) throw new ImportCanceled();
      };
      await expect(importList(graph, listOf(40), { tell })).rejects.toThrow(ImportCanceled);
      expect(await inRoles(graph)).toEqual([0, 0]);
      expect(await linesOf(graph)).toEqual(whole(0));
    });

    it('changes nothing the second time', async () => {
      await importList(graph, listOf(20));
      const before = await revisionOf(graph, 'ohsd');
      expect(await importList(graph, listOf(20))).toEqual([]);
      expect(await revisionOf(graph, 'ohsd')).toBe(before);
    });

    it('is undone in both by who undoes it in one, and that undo as well', async () => {
      const [, second] = await importList(graph, listOf(40));
      const undone = await undo(graph, 'ohsd', second?.changeId ?? '');
      expect(await inRoles(graph)).toEqual([0, 0]);
      expect(undone.revision).toBe(await revisionOf(graph, 'ohsd'));
      expect(await undo(graph, 'ohsd', second?.changeId ?? '')).toEqual(undone);
      for (const districtId of ['ohnd', 'ohsd'])
        expect(await historyOf(graph, districtId)).toMatchObject([
          { action: 'undo', undone: false, madeIn: districtId },
          { action: 'import', undone: true, madeIn: districtId },
        ]);
      const [{ changeId } = { changeId: '' }] = await historyOf(graph, 'ohnd');
      const ifMatch = `"${await revisionOf(graph, 'ohnd')}"`;
      const again = { districtId: 'ohnd', changeId, why: undefined, ifMatch, key: undefined };
      await undoChange(importGround(graph), editor, again);
      expect(await inRoles(graph)).toEqual([20, 20]);
      expect(await linesOf(graph)).toEqual(whole(6));
    });

    it('is not undone anywhere once one of its facts was changed', async () => {
      const [first] = await importList(graph, listOf(20));
      const [imported] = await historyOf(graph, 'ohsd');
      const filling = imported?.mutations.find(({ fact }) => fact === 'fills');
      await change(graph, 'ohsd', [
        { fact: 'fills', id: filling?.id ?? '', value: { ...filling?.after, part: true } },
      ]);
      await expect(undo(graph, 'ohnd', first?.changeId ?? '')).rejects.toMatchObject({
        code: 'changed-since',
      });
      expect(await inRoles(graph)).toEqual([10, 10]);
    });

    it('has parts, of which one that someone altered is named', async () => {
      await importList(graph, listOf(ROWS));
      const text = `MATCH (p:ChangePart {position: 2})-[:OF]->(:Change {madeIn: 'ohsd'}) SET p.body = replace(p.body, 'ohsd', 'ohnd')`;
      await graph.write((run) => run(probe(text, nothing), {}));
      expect(await linesOf(graph)).toEqual([
        expect.stringMatching(
          /^ohsd: entry 1 \(change [\w-]+\): part 2 of it was altered after it was written\.$/,
        ),
      ]);
    });
  });
}
