import { beforeAll, describe, expect, it } from 'vitest';
import { identityOf } from '../../server/access/viewer.ts';
import { commitChange } from '../../server/changes/commit.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { planEntries } from '../../server/changes/plan.ts';
import { verificationLines, verifyHistory } from '../../server/changes/verify.ts';
import { writeChange } from '../../server/changes/write.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import type { OpenFresh } from './engines.ts';
import { confirmed, editor, groundOn, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const FIFTY = Array.from({ length: 50 }, (_, index) => `fifty-${index}`);
const said = { action: 'confirm role', why: null, undoes: null };

/** Many who edit one district at once, on each engine. */
export function togetherSuite(open: OpenFresh): void {
  describe('fifty changes of one district at once, all based on one revision', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    });

    const write = (entry: Entry, revision: number, on = graph) =>
      writeChange(groundOn(on), editor, {
        ...{ districtId: 'aaa', ifMatch: `"${revision}"`, key: undefined },
        body: { action: 'confirm role', entries: [entry] },
      });
    const statements = async () =>
      (await graph.read((run) => readFacts(run, 'aaa')))?.facts.statements.map(({ id }) => id) ?? [];

    it('are all written on the first try where each is of a fact of its own', async () => {
      const before = await revisionOf(graph, 'aaa');
      const written = await Promise.all(FIFTY.map((id) => write(confirmed(id, 'bureau', 'fbi'), before)));
      expect(written.map(({ revision }) => revision).toSorted((x, y) => x - y)).toEqual(
        FIFTY.map((_, index) => before + index + 1),
      );
      for (const { revision, since } of written) expect(since).toHaveLength(revision - before - 1);
      expect(await statements()).toEqual(expect.arrayContaining(FIFTY));
      expect(verificationLines(await verifyHistory(graph))).toHaveLength(1);
    }, 120_000);

    it('are written one a revision where all are of one fact, and the others are told which', async () => {
      const days = FIFTY.map((_, index) => `2026-10-${10 + (index % 20)}`);
      const before = await revisionOf(graph, 'aaa');
      const each = days.map((day) => write(confirmed('fifty-0', 'bureau', 'fbi', day), before));
      const done = await Promise.allSettled(each);
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const one of done)
        if (one.status === 'rejected')
          expect(one.reason).toMatchObject({
            ...{ status: 412, code: 'stale' },
            details: { shared: [{ fact: 'statements', id: 'fifty-0' }] },
          });
      expect(await revisionOf(graph, 'aaa')).toBe(before + 1);
    }, 120_000);

    it('one of which another process overtakes while it is planned is planned again, and both stand', async () => {
      const before = await revisionOf(graph, 'aaa');
      let overtaken = false;
      const writeOfOther = async () => {
        overtaken = true;
        const entries = [confirmed('of-other', 'police', 'lead-police')];
        const plan = await planEntries(groundOn(graph), editor, 'aaa', entries);
        await commitChange(groundOn(graph), identityOf(editor), plan, said, null);
      };
      const behind: Graph = {
        ...graph,
        write: async (work) => {
          if (!overtaken) await writeOfOther();
          return graph.write(work);
        },
      };
      const mine = await write(confirmed('of-mine', 'bureau', 'fbi'), before, behind);
      expect([mine.revision, mine.since.length]).toEqual([before + 2, 1]);
      expect(await statements()).toEqual(expect.arrayContaining(['of-other', 'of-mine']));
    });
  });
}
