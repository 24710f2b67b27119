import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays } from '../../core/days.ts';
import { DEFAULT_ACCESS } from '../../server/access/settings.ts';
import { canonicalJson } from '../../server/changes/canonical.ts';
import { hashOf } from '../../server/changes/chain.ts';
import { readHistory } from '../../server/changes/history.ts';
import { appendChange, historyEnds, recordChange } from '../../server/changes/queries.ts';
import { undoChange } from '../../server/changes/undo.ts';
import { verificationLines, verifyHistory } from '../../server/changes/verify.ts';
import { writeChange } from '../../server/changes/write.ts';
import { forgetDue, forgetNow } from '../../server/forgetting/forget.ts';
import { readListed } from '../../server/forgetting/leavers.ts';
import { forgettings } from '../../server/forgetting/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { GraphSettings } from '../../server/graph/open.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { invite } from '../../server/survey/invitations.ts';
import { keepAnswer } from '../../server/survey/queries.ts';
import * as row from '../facts.ts';
import { onBothEngines, open } from './engines.ts';
import { probe } from './probe.ts';
import { change, DAY, editor, groundOn, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const { entryOf } = row;
const WORDS = ['Zebulon', 'Quagmire', 'Formerly', 'Undersecretary', 'bridge club', 'zquagmire'];
const LEFT = '2023-01-01';

const job = (title: string | null, until: string | null = LEFT) =>
  entryOf('employment', row.employment('z-job', 'z', 'police', { title, since: '2020-01-01', until }));

/** A person of district bbb who left long ago, whose name was corrected once; and a change of an early format that names her. */
async function withLeaver(graph: Graph): Promise<{ corrected: string }> {
  await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
  await change(graph, 'bbb', [
    entryOf('people', row.person('z', 'Zebulon Formerly')),
    entryOf('people', row.person('mate', 'Invented Friend')),
    job('Undersecretary'),
    entryOf('employment', row.employment('mate-job', 'mate', 'police')),
    entryOf('acquaintances', row.acquaintance('z', 'mate', { source: 'From the bridge club' })),
    entryOf('holders', row.holder('z', 'police', 'bbb', 'lead-police', { id: 'z-holds' })),
  ]);
  const place = { role: 'lead-police', id: 'police-fills' };
  for (const mailbox of ['zquagmire@police.example', 'desk@police.example'])
    await change(graph, 'bbb', [
      entryOf('fills', row.fill('police', 'bbb', place.role, { ...place, mailbox })),
    ]);
  const told = { toldToId: 'usao-bbb', saidBy: 'Chief Quagmire' };
  await change(graph, 'bbb', [
    entryOf('reports', row.report('z-said', 'bbb', ['police', 'usao-bbb'], 2, '2022-01-01', told)),
    entryOf('calls', row.call('z-called', 'bbb', 'police', { talkedTo: 'Quagmire, at the desk' })),
  ]);
  const asking = { districtId: 'bbb', organizationId: 'police', mailbox: null, askedBy: 'Cora Invented' };
  const at = '2022-01-01T08:00:00.000Z';
  await graph.write(async (run) => {
    const invitationId = await invite(run, { now: () => new Date(at) }, asking);
    const value = JSON.stringify({ name: 'Zebulon Quagmire', mailbox: null, phone: null });
    await run(keepAnswer, { id: 'z-answered', invitationId, item: 'contact', value, at });
  });
  const { changeId } = await change(graph, 'bbb', [entryOf('people', row.person('z', 'Zebulon Quagmire'))]);
  await appendOldChange(graph);
  return { corrected: changeId };
}

async function appendOldChange(graph: Graph): Promise<void> {
  const mutations = [
    { fact: 'people', id: 'z', before: null, after: { ...row.person('z', 'Zebulon Quagmire') } },
    { fact: 'people', id: 'mate', before: null, after: { ...row.person('mate', 'Invented Friend') } },
  ];
  const said = { id: 'old', at: `${DAY}T11:00:00.000Z`, madeIn: 'bbb', actorId: 'a', actorName: 'An Editor' };
  const change = { ...said, action: 'add person', why: null, undoes: null };
  await graph.write(async (run) => {
    const [end] = await run(historyEnds, { districtIds: ['bbb'] });
    const seq = (end?.seq ?? 0) + 1;
    const link = { format: 2, districtId: 'bbb', seq, previousHash: end?.hash ?? '', revision: 50 };
    await run(recordChange, { ...change, body: canonicalJson(mutations) });
    const { districtId, ...place } = link;
    const hash = hashOf({ ...change, ...link, mutations });
    await run(appendChange, { rows: [{ id: 'old:bbb', changeId: 'old', districtId, ...place, hash }] });
  });
}

const on = (graph: Graph, today: string, years = 3) => ({
  ...{ graph, now: () => new Date(`${today}T12:00:00Z`), today: () => today },
  access: { ...DEFAULT_ACCESS, forgetPeopleAfterYears: years },
});

const All = z.object({ all: z.unknown() });
/** Everything that the graph holds, as text. */
const textOf = (graph: Graph): Promise<string> =>
  graph.read(async (run) =>
    JSON.stringify([
      await run(probe('MATCH (n) RETURN properties(n) AS all', All), {}),
      await run(probe('MATCH ()-[r]->() RETURN properties(r) AS all', All), {}),
    ]),
  );

const bodiesOf = async (graph: Graph): Promise<string> =>
  JSON.stringify(await graph.read((run) => run(probe('MATCH (c:Change) RETURN c.body AS all', All), {})));

function bytesIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesIn(path) : readFileSync(path, 'latin1');
    })
    .join('');
}

const historyIn = (graph: Graph) =>
  graph.read((run) =>
    readHistory(
      run,
      { districtId: 'bbb', viewer: editor, model: groundOn(graph).model, files: groundOn(graph).files },
      1,
      99,
    ),
  );
const found = (text: string): string[] => WORDS.filter((word) => text.includes(word));

onBothEngines((_, fresh) => {
  describe('a person who left long ago', () => {
    it('is listed for 30 days and then forgotten: in facts, in the history and in the files, and the chain verifies', async () => {
      const settings: GraphSettings = await fresh();
      const graph = await open(settings);
      const { corrected } = await withLeaver(graph);
      expect((await verifyHistory(graph)).breaks).toEqual([]);
      expect(found(await bodiesOf(graph))).toEqual(['Zebulon', 'Quagmire']); // in the change of the early format alone
      expect(found(JSON.stringify(await historyIn(graph)))).toEqual(WORDS);

      expect(await forgetDue(on(graph, DAY, 0))).toBe(0);
      expect(await forgetDue(on(graph, DAY))).toBe(0);
      const last = addDays(DAY, 30);
      const listed = await graph.read((run) => readListed(run, 3, DAY));
      expect(listed).toEqual([
        ...[{ personId: 'z', name: 'Zebulon Quagmire', leftOn: LEFT, forgetOn: last, districtIds: ['bbb'] }],
      ]);
      expect(await forgetDue(on(graph, addDays(last, -1)))).toBe(0);
      const before = await revisionOf(graph, 'bbb');
      expect(await forgetDue(on(graph, last))).toBe(1);
      expect(await forgetDue(on(graph, last))).toBe(0);
      expect(await revisionOf(graph, 'bbb')).toBe(before + 1);

      expect(found(await textOf(graph))).toEqual([]);
      if (settings.url.startsWith('embedded:'))
        expect(found(bytesIn(settings.url.slice('embedded:'.length)))).toEqual([]);
      const verification = await verifyHistory(graph);
      expect(verification).toMatchObject({ breaks: [], removed: 6, uncheckable: 1 });
      expect(verificationLines(verification)).toHaveLength(2);
      const [old, correction, , , , first] = await historyIn(graph);
      expect(JSON.stringify(old)).toContain('Invented Friend');
      for (const entry of [old, correction, first]) expect(JSON.stringify(entry)).toContain('Person removed');
      expect(await graph.read((run) => run(forgettings, {}))).toEqual([
        expect.objectContaining({ day: last, people: 1, replaced: 1, actorId: 'FORGET_PEOPLE_AFTER_YEARS' }),
      ]);

      await undoChange(groundOn(graph), editor, {
        ...{ districtId: 'bbb', changeId: corrected, why: undefined, key: undefined },
        ifMatch: `"${await revisionOf(graph, 'bbb')}"`,
      });
      const reading = await graph.read((run) => readFacts(run, 'bbb'));
      expect(reading?.facts.people.map(({ id, name }) => [id, name])).toContainEqual(['z', 'Person removed']);
      expect(reading?.facts.fills.map(({ mailbox }) => mailbox)).toContain('desk@police.example');
      expect(reading?.facts.holders.map(({ id }) => id)).toContain('z-holds');
      await writeChange({ ...groundOn(graph), ...on(graph, last) }, editor, {
        ...{ districtId: 'bbb', ifMatch: `"${await revisionOf(graph, 'bbb')}"`, key: undefined },
        body: { action: 'correct person', entries: [entryOf('people', row.person('z', 'Invented Again'))] },
      });
      expect((await verifyHistory(graph)).breaks).toEqual([]);
    }, 240_000);

    it('is taken off the list by a new job, and forgotten at once when an administrator says so', async () => {
      const graph = await open(await fresh());
      await withLeaver(graph);
      await forgetDue(on(graph, DAY));
      await change(graph, 'bbb', [job('Undersecretary', null)]);
      expect(await forgetDue(on(graph, addDays(DAY, 40)))).toBe(0);
      await change(graph, 'bbb', [job('Undersecretary')]);
      expect(await forgetDue(on(graph, addDays(DAY, 50)))).toBe(0);
      expect(await forgetNow(on(graph, DAY), 'z', 'a1')).toBe(true);
      expect(await forgetNow(on(graph, DAY), 'z', 'a1')).toBe(false);
      expect(await forgetNow(on(graph, DAY), 'nobody', 'a1')).toBe(false);
      expect(found(await textOf(graph))).toEqual([]);
      expect((await verifyHistory(graph)).breaks).toEqual([]);
    }, 240_000);

    it('who was withdrawn counts from the day of the last change', async () => {
      const graph = await open(await fresh());
      await withLeaver(graph);
      const rows = ['z-holds', 'z-knows-mate', 'z-job', 'z'];
      const kinds = ['holders', 'acquaintances', 'employment', 'people'] as const;
      await change(
        graph,
        'bbb',
        kinds.map((fact, at) => ({ fact, id: rows[at] ?? '', value: null })),
      );
      expect(await forgetDue(on(graph, '2029-10-01'))).toBe(0);
      expect(await forgetDue(on(graph, '2029-10-31'))).toBe(0);
      expect(await forgetDue(on(graph, '2029-11-24'))).toBe(0);
      expect(await forgetDue(on(graph, '2029-11-30'))).toBe(1);
      expect(found(await textOf(graph))).toEqual([]);
      expect((await verifyHistory(graph)).breaks).toEqual([]);
    }, 240_000);
  });

  it('the check of the history finds a name beside it that was altered, or is missing while its key is there', async () => {
    const graph = await open(await fresh());
    await withLeaver(graph);
    const alter = (text: string) => graph.write((run) => run(probe(text, z.object({})), {}));
    await alter("MATCH (v:PersonalValue {value: 'Undersecretary'}) SET v.value = 'Deputy'");
    const [first] = (await verifyHistory(graph)).breaks;
    expect(first).toMatchObject({
      districtId: 'bbb',
      seq: 1,
      problem: 'a name or contact stored with it was altered',
    });
    await alter("MATCH (v:PersonalValue {value: 'Deputy'}) DETACH DELETE v");
    const [second] = (await verifyHistory(graph)).breaks;
    expect(second).toMatchObject({ seq: 1, problem: 'a name or contact stored with it is missing' });
  }, 240_000);
});
