import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Snapshot } from '../../core/model/snapshot.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ReferenceDataError } from '../../server/reference/errors.ts';
import { type LoadProgress, loadReference } from '../../server/reference/load.ts';
import { readSnapshots } from '../../server/store/snapshot.ts';
import { type OpenFresh, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';
import { recorded } from './queries-recorded.ts';
import { referenceDays } from './queries-reference-days.ts';
import { inAnyOrder } from './queries-snapshot.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const columns = z.record(z.string(), z.unknown());
const examples = readFileSync(new URL('../unit/model/examples/snapshots.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Snapshot => JSON.parse(line));

/** The data folder with one cell or line changed. */
function changedData(file: string, from: string, to: string): string {
  const folder = temporaryFolder();
  cpSync(data, folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
  return folder;
}

/** The examples are of the first edition; the second found that one of their offices serves another district too. */
const inSecondEdition = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  organizations: snapshot.organizations.map((row) =>
    row.id === 'eeoc-washington' ? { ...row, districts: 2 } : row,
  ),
});

/** The whole reference data, and what a load leaves alone. */
export function referenceSuite(open: OpenFresh): void {
  describe('reference', () => {
    let graph: Graph;
    const found = (text: string) => graph.read((run) => run(probe(text, columns), {}));
    const count = async (pattern: string): Promise<unknown> =>
      (await found(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.n;
    const edit = (text: string) => graph.write((run) => run(probe(text, columns), {}));

    beforeAll(async () => {
      graph = recorded(await open());
    });

    it('loads nothing when a file is malformed, and says where', async () => {
      const broken = changedData('fills.csv', 'fbi-anchorage,akd,fbi', 'fbi-anchorage,akd,fib');
      const error = await loadReference(graph, broken).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ReferenceDataError);
      expect(String(error)).toMatch(
        /fills\.csv, line 4, column 3 \(role_id\): "fib" is not in model-roles\.csv/,
      );
      expect(await count('(d:District)')).toBe(0);
    });

    it('does an interrupted load again', async () => {
      let writes = 0;
      const failing: Graph = {
        ...graph,
        write: (work) => (++writes > 4 ? Promise.reject(new Error('The power failed')) : graph.write(work)),
      };
      await expect(loadReference(failing, data)).rejects.toThrow('The power failed');
      expect(await count('(o:Organization)')).toBe(689);
      expect(await count('(e:Evidence)')).toBe(0);
      await loadReference(graph, data);
      expect(await count('(e:Evidence)')).toBe(142);
    });

    it('holds every row of the files once', async () => {
      expect(await count('(d:District)')).toBe(94);
      expect(await count('(c:County)')).toBe(3231);
      expect(await count('(c:County)-[:LIES_IN]->(d:District)')).toBe(3228);
      expect(await count('(o:Organization)')).toBe(689);
      expect(await count('(o:Organization)-[:PART_OF]->(p:Organization)')).toBe(314);
      expect(await count('(o:Organization)-[:COVERS]->(d:District)')).toBe(995);
      expect(await count('(o:Organization)-[:FILLS]->(d:District)')).toBe(1145);
      expect(await count('(e:Evidence)-[:SEEN_IN]->(d:District)')).toBe(142);
      expect(await count('(s:ActivityDate)-[:OF]->(e:Evidence)')).toBe(12);
      expect(
        await found('MATCH (d:District) RETURN d.tribalLand AS land, count(*) AS n ORDER BY n DESC'),
      ).toEqual([
        { land: true, n: 53 },
        { land: false, n: 35 },
        { land: null, n: 6 },
      ]);
    });

    it('reads six districts as SNAPSHOT.md has them', async () => {
      const six = examples.slice(-6).map(inSecondEdition);
      const ids = six.map(({ id }) => id);
      const readings = await graph.read((run) => readSnapshots(run, ids, '2026-11-24'));
      for (const expected of six) {
        const reading = readings.find(({ districtId }) => districtId === expected.id);
        expect(reading && inAnyOrder(reading.snapshot), expected.id).toEqual(inAnyOrder(expected));
      }
    });

    referenceDays(() => graph, data);

    it('writes nothing the second time', async () => {
      const revisions = 'MATCH (d:District) RETURN d.id AS id, d.revision AS revision ORDER BY id';
      const before = await found(revisions);
      const progress: LoadProgress[] = [];
      const reading: Graph = { ...graph, write: () => Promise.reject(new Error('It wrote')) };
      const files = await loadReference(reading, data, (step) => progress.push(step));
      expect(files.statistics).toHaveLength(681);
      expect(progress).toEqual([]);
      expect(await found(revisions)).toEqual(before);
    });

    it('takes up newer files, and leaves what people edited and what the files no longer name', async () => {
      await edit("MATCH (o:Organization {id: 'ayuda'}) SET o.name = 'Theirs', o.editedFields = ['name']");
      const newer = changedData('organizations.csv', 'ayuda,', 'ayuda,'); // the same cell, to begin with
      const text = readFileSync(join(newer, 'organizations.csv'), 'utf8');
      writeFileSync(
        join(newer, 'organizations.csv'),
        text
          .replace(/^ayuda,[^,]*,/m, 'ayuda,Ayuda of the newer file,')
          .replace(/^fbi-anchorage,[^,]*,/m, 'fbi-anchorage,FBI of the newer file,'),
      );
      const fills = readFileSync(join(newer, 'fills.csv'), 'utf8');
      writeFileSync(join(newer, 'fills.csv'), fills.replace(/^dss-miami,.*\r?\n/m, ''));
      appendFileSync(
        join(newer, 'fills.csv'),
        'ayuda,dcd,shelter,,,,"A newer list",published-source,2026,2026-11-28,official,,\r\n',
      );

      const progress: LoadProgress[] = [];
      await loadReference(graph, newer, (step) => progress.push(step));
      expect(progress.at(-1)).toMatchObject({ done: progress.at(-1)?.total });
      expect(
        await found(
          "MATCH (o:Organization) WHERE o.id IN ['ayuda', 'fbi-anchorage'] RETURN o.name AS name ORDER BY o.id",
        ),
      ).toEqual([{ name: 'Theirs' }, { name: 'FBI of the newer file' }]);
      expect(await count('(o:Organization)-[:FILLS]->(d:District)')).toBe(1146);
    });
  });
}
