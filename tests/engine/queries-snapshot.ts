import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../core/model/assess.ts';
import { toOpenFormat } from '../../core/model/open-format.ts';
import type { Snapshot } from '../../core/model/snapshot.ts';
import { byCodePoint, distinct, sorted } from '../../core/order.ts';
import type { Graph, Run } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readSnapshot, readSnapshots } from '../../server/store/snapshot.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';
import { districtOfExample, factsOfExample, together } from './queries-snapshot-facts.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../unit/model/examples/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const examples = linesOf('snapshots.jsonl').map((line): Snapshot => JSON.parse(line));
/** The assessment of each, on which two implementations agree. */
const answers = linesOf('assessments.jsonl');

/** 25 random networks (SNAPSHOT.md, Examples); the other six are the reference data's. */
const networks = examples.filter(({ id }) => id.startsWith('101-'));

/** The same content in one order, since the order of rows means nothing (MODEL.md, Laws), and each maintainer once. */
export function inAnyOrder(snapshot: Snapshot): Snapshot {
  const order = <Row>(rows: readonly Row[]): Row[] =>
    sorted(rows, (x, y) => byCodePoint(JSON.stringify(x), JSON.stringify(y)));
  const pieces = snapshot.evidence.map((piece) => ({
    ...piece,
    activityDates: order(piece.activityDates),
    parties: order(piece.parties.map((party) => ({ ...party, maintainers: distinct(party.maintainers) }))),
  }));
  return {
    ...snapshot,
    organizations: order(snapshot.organizations),
    fills: order(snapshot.fills),
    holders: order(snapshot.holders),
    employment: order(snapshot.employment),
    statements: order(snapshot.statements),
    evidence: order(pieces),
    reports: order(snapshot.reports),
  };
}

/** A whole district for a day, as both engines give it. */
export function snapshotSuite(open: OpenFresh, bytes: string[]): void {
  describe('snapshot', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    });

    it('gives back 25 random networks as they were put on record', async () => {
      expect(networks).toHaveLength(25);
      await graph.write((run) => writeFacts(run, ['xax'], together(networks.map(factsOfExample))));
      for (const [index, network] of networks.entries()) {
        const id = districtOfExample(index);
        const read = await graph.read((run) => readSnapshot(run, id, network.asOf));
        expect(read && inAnyOrder(read.snapshot), network.id).toEqual(inAnyOrder({ ...network, id }));
      }
    });

    it('of them all together is assessed as two implementations agree that each by itself is', async () => {
      const ids = networks.map((_, index) => districtOfExample(index));
      for (const [index, { id, asOf }] of networks.entries()) {
        const all = await graph.read((run) => readSnapshots(run, ids, asOf));
        const read = all.find(({ districtId }) => districtId === districtOfExample(index));
        const assessment = read && toOpenFormat(assess({ ...read.snapshot, id }, model, asOf));
        expect(JSON.stringify(assessment), id).toBe(answers[examples.findIndex((one) => one.id === id)]);
      }
    });

    it('names what pages show beside the snapshot, and leaves out what hangs on other districts', async () => {
      const reading = await graph.read((run) => readSnapshot(run, 'aaa', '2026-06-02'));
      expect(reading?.revision).toBe(1);
      expect(reading?.organizations.map(({ id, name, districts }) => [id, name, districts])).toEqual([
        ['bureau', 'Bureau, Field Office', 2], // aaa, and ccc from that day on; no longer bbb
        ['police', 'Invented police', 0], // a post of another office is not its to fill
        ['shelter', 'Invented shelter', 0],
        ['usao-aaa', 'Invented usao-aaa', 2], // aaa by its row, and ccc without one
      ]);
      expect(reading?.fills.map(({ id }) => id)).toEqual(['bureau:aaa:fbi', 'usao-aaa:aaa:usao-coordinator']);
      expect(reading?.evidence.map(({ id, name }) => [id, name])).toEqual([['m1', 'Invented memorandum m1']]);
      expect(reading?.statements.map(({ id }) => id)).toEqual(['q1', 'q2']);
      expect(reading?.snapshot.employment.map(({ person, org }) => [person, org])).toEqual([
        ['ann', 'bureau'],
        ['ann', 'police'],
      ]);
    });

    it('takes a public record as confirmed from the first activity date that people here entered', async () => {
      const isPublic = async (asOf: string) => {
        const reading = await graph.read((run) => readSnapshot(run, 'bbb', asOf));
        return reading?.snapshot.evidence.find(({ id }) => id === 't1')?.publicRecord;
      };
      expect(await isPublic('2026-12-31')).toBe(true);
      const confirmed = [row.activityDate('s3', 't1', '2026-05-05')];
      await graph.write((run) => writeFacts(run, ['bbb'], { activityDates: confirmed }));
      expect(await isPublic('2026-05-04')).toBe(true);
      expect(await isPublic('2026-05-05')).toBe(false);
    });

    it('reads several districts as it reads each by itself, and passes over one that is not there', async () => {
      const together = await graph.read((run) => readSnapshots(run, ['bbb', 'zzz', 'aaa'], '2026-06-02'));
      for (const reading of together)
        expect(await graph.read((run) => readSnapshot(run, reading.districtId, '2026-06-02'))).toEqual(
          reading,
        );
      expect(together.map(({ districtId }) => districtId).sort()).toEqual(['aaa', 'bbb']);
      expect(await graph.read((run) => readSnapshot(run, 'zzz', '2026-06-02'))).toBeNull();
    });

    it('belongs to the revision that it names, though someone edits in the middle of reading', async () => {
      const before = await graph.read((run) => readSnapshot(run, 'ccc', '2026-06-02'));
      const edit = async () => {
        const facts = { statements: [row.statement('mid', 'ccc', 'osha', null, '2026-06-01')] };
        await graph.write((run) => writeFacts(run, ['ccc'], facts));
      };
      let edits = 0;
      const during = await graph.read((run) => {
        const interrupted: Run = async (query, params) => {
          const rows = await run(query, params);
          if (query.name === 'places/districts' && edits === 0) {
            edits += 1;
            await edit();
          }
          return rows;
        };
        return readSnapshot(interrupted, 'ccc', '2026-06-02');
      });
      const isSaid = during?.statements.some(({ id }) => id === 'mid');
      expect(during?.revision).toBe((before?.revision ?? 0) + (isSaid ? 1 : 0));
    });

    it('is read for the test that compares the engines byte by byte', async () => {
      for (const id of ['aaa', 'bbb', 'xax', 'xtx'])
        bytes.push(JSON.stringify(await graph.read((run) => readSnapshot(run, id, '2026-11-24'))));
      expect(bytes.every((text) => text.length > 100)).toBe(true);
    });
  });
}
