import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { assess } from '../../core/model/assess.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readModel } from '../../server/reference/read-model.ts';
import { readSnapshots } from '../../server/store/snapshot.ts';

/** Rows of a file of the data folder, read here by themselves: what the product says is compared with them. */
const rowsOf = (data: string, file: string): Record<string, string>[] =>
  parse(readFileSync(`${data}/${file}`), { columns: true });

/** The last day of a day, month or year; text is compared as text. */
const END_OF_MONTH: Readonly<Record<string, string>> = {
  '02': '28',
  '04': '30',
  '06': '30',
  '09': '30',
  '11': '30',
};
function onRecordFrom({
  since = '',
  source_date: source = '',
  read_on: read = '',
}: Record<string, string>): string {
  if (since) return since;
  if (!source) return read;
  const month = source.slice(5, 7) || '12';
  const leap = month === '02' && Number(source.slice(0, 4)) % 4 === 0 ? '29' : undefined;
  const day = source.slice(8) || leap || END_OF_MONTH[month] || '31';
  const last = `${source.slice(0, 4)}-${month}-${day}`;
  return last < read ? last : read;
}

const DAYS = [
  ...['2000-06-15', '2005-01-01', '2010-01-01', '2016-07-01', '2018-12-20'],
  ...['2018-12-21', '2020-03-01', '2024-10-01', '2026-11-28'],
];
const POSITIONS = ['usao-coordinator', 'usao-victim-witness'];

/** What the reference data alone says of each day, by a count of the files that owes nothing to the product. */
export function referenceDays(graph: () => Graph, data: string): void {
  const districts = rowsOf(data, 'districts.csv').map(({ district_id = '' }) => district_id);
  const noTribe = new Set(
    rowsOf(data, 'tribal-land.csv').flatMap(({ district_id = '', tribal_land }) =>
      tribal_land === 'no' ? district_id : [],
    ),
  );
  const model = readModel(data);

  it.each(DAYS)(
    'tells the truth of %s: no role, award or gap that the files do not have by then',
    async (day) => {
      const expected = new Set(
        rowsOf(data, 'fills.csv')
          .filter((row) => onRecordFrom(row) <= day && (!row.until || day < row.until))
          .filter(({ role_id = '' }) => !POSITIONS.includes(role_id))
          .filter(({ role_id, district_id = '' }) => role_id !== 'tribal' || !noTribe.has(district_id))
          .map(({ district_id, role_id }) => `${district_id} ${role_id}`),
      );
      for (const district of districts) for (const role of POSITIONS) expected.add(`${district} ${role}`);
      const awards = rowsOf(data, 'awards.csv').filter(
        ({ since, announced = '' }) => (since || announced) <= day,
      );

      const readings = await graph().read((run) => readSnapshots(run, districts, day));
      const assessments = readings.map(({ snapshot }) => assess(snapshot, model, day));
      const filled = assessments.flatMap(({ id, roles }) =>
        roles.flatMap(({ role, state }) => (state === 'unknown' ? [] : `${id} ${role}`)),
      );
      expect(new Set(filled)).toEqual(expected);
      expect(filled).toHaveLength(expected.size);
      const states = new Set(assessments.flatMap(({ roles }) => roles.map(({ state }) => state)));
      expect([...states].filter((state) => state !== 'unknown' && state !== 'on record')).toEqual([]);
      expect(assessments.flatMap(({ gaps }) => gaps)).toEqual([]);
      const begun = readings.flatMap(({ snapshot }) =>
        snapshot.evidence.filter(({ since, activityDates }) => (since ?? activityDates[0] ?? '') <= day),
      );
      expect(begun).toHaveLength(awards.length);
    },
  );

  it('says of which day the reference data knows a role that it does not know on the day asked for', async () => {
    const [reading] = await graph().read((run) => readSnapshots(run, ['ohnd'], '2005-01-01'));
    const fbi = rowsOf(data, 'fills.csv').find(
      ({ district_id, role_id }) => district_id === 'ohnd' && role_id === 'fbi',
    );
    expect(reading?.recordedLater.get('fbi')).toBe(onRecordFrom(fbi ?? {}));
    expect(reading?.recordedLater.has('usao-coordinator')).toBe(false);
  });
}
