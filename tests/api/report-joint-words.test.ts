import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOf } from '../../core/report/blocks.ts';
import type { Report } from '../../core/report/shape.ts';
import { accountViewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { coordinator } from './editing-people.ts';
import { findTable } from './report-app.ts';

/** Coordinates both districts; `coordinator` only the first. */
const both = accountViewer({
  ...{ id: 'both', name: 'Bo Both', email: 'both@example.org', role: 'coordinator' },
  ...{ districts: ['ohnd', 'ohsd'], organizations: [] },
});

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const reportOf = async (path: string): Promise<Report> => (await api.as(both).get(`/districts/${path}`)).body;
const joint = () => reportOf('ohnd/report?with=ohsd');
const recordOf = ({ sections }: Report, id: string): string => {
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : [])),
  );
  const found = sentences.find((one) => one.id === id);
  return found ? textOf(found) : '';
};
const write = (as: typeof both, value: Record<string, unknown>, id = 'joint') =>
  api.as(as).change('write own sentence', [{ fact: 'ownSentences', id, value }]);

it('keeps own words for these districts together, apart from the record, and says when it has moved', async () => {
  const written = recordOf(await joint(), 'ohsd-on-record');
  expect(written).not.toBe('');
  const value = {
    sentence: 'ohsd-on-record',
    text: 'We share our offices.',
    written,
    jointWith: 'ohnd,ohsd',
  };
  expect((await write(both, value)).status).toBe(200);
  for (const report of [await joint(), await reportOf('ohsd/report?with=ohnd')]) {
    expect(recordOf(report, 'ohsd-on-record')).toContain(written.replace(/^S\.D\. Ohio: /, ''));
    expect(report.ownSentences).toMatchObject([
      { sentence: 'ohsd-on-record', text: 'We share our offices.', districtId: 'ohnd', joint: true },
    ]);
    expect(findTable(report, 'joint-words')?.rows).toEqual([
      ['We share our offices.', '2026-11-24', 'Unchanged'],
    ]);
  }
  for (const path of ['ohnd/report', 'ohsd/report', 'ohnd/report?with=ohsd,wyd'])
    expect(JSON.stringify(await reportOf(path)), path).not.toContain('We share our offices.');
  expect((await write(both, { ...value, written: 'Something else was said.' })).status).toBe(200);
  const moved = await joint();
  expect(moved.ownSentences[0]?.hasMoved).toBe(true);
  expect(findTable(moved, 'joint-words')?.rows[0]?.[2]).toMatch(
    /^Has changed\. When this was written it said: S/,
  );
});

it('is no PDF until own words from which the record has moved are saved again or removed', async () => {
  const file = (format: string, query = '?with=ohsd') =>
    api.as(both).get(`/districts/ohnd/report/${format}${query}`);
  const refused = await file('pdf');
  expect([refused.status, refused.body.error]).toMatchObject([
    409,
    {
      code: 'unsettled',
      message:
        'The record has changed since 1 sentence was written in your own words. Save or remove each on the report page first.',
    },
  ]);
  expect((await file('docx')).status).toBe(200);
  expect((await file('pdf', '')).status).toBe(200); // the words are those of the joint report
  expect((await file('pdf', '?with=ohsd&asOf=2026-01-31')).status).toBe(200);
  const value = { sentence: 'ohsd-on-record', text: 'We share our offices.', jointWith: 'ohnd,ohsd' };
  expect((await write(both, { ...value, written: recordOf(await joint(), 'ohsd-on-record') })).status).toBe(
    200,
  );
  expect((await file('pdf')).status).toBe(200);
});

it('takes own words from whoever may edit each of the districts, and removes them by the same', async () => {
  const value = { sentence: 'ohnd-on-record', text: 'Ours.', written: 'Theirs.', jointWith: 'ohnd,ohsd' };
  const refused = await write(coordinator, value, 'another');
  expect([refused.status, refused.body.error.message]).toEqual([
    403,
    'This also belongs to the Southern District of Ohio, which your account has no permission to edit.',
  ]);
  const removal = [{ fact: 'ownSentences', id: 'joint', value: null }];
  expect((await api.as(coordinator).change('remove own sentence', removal)).status).toBe(403);
  expect((await api.as(both).change('remove own sentence', removal)).status).toBe(200);
  expect((await joint()).ownSentences).toEqual([]);
});

it.each(['ohsd,ohnd', 'ohnd', 'ohnd,ohnd', 'mied,ohsd'])(
  'refuses a set of districts that is none: %s',
  async (jointWith) => {
    const value = { sentence: 'ohnd-on-record', text: 'Ours.', written: 'Theirs.', jointWith };
    expect((await write(both, value, 'none')).status).toBe(400);
  },
);

it('has what picked items would bring in each district as its own funding plan says it, in every format', async () => {
  const items = 'eeoc,ohsd:osha,ohsd:osha--any-weight-3-role';
  const report = await reportOf(`ohnd/report?with=ohsd&items=${items}`);
  expect(report.again).toContain(`&items=${items}`);
  const gains = findTable(report, 'funding-gains');
  for (const [id, abbreviation, own] of [
    ['ohnd', 'N.D. Ohio', 'eeoc'],
    ['ohsd', 'S.D. Ohio', 'osha,osha--any-weight-3-role'],
  ] as const) {
    const plan = (await api.as(both).get(`/districts/${id}/funding-plan?items=${own}`)).body;
    const alone = findTable(await reportOf(`${id}/report?items=${own}`), 'funding-gains');
    const rows = gains?.rows
      .filter(([, district]) => district === abbreviation)
      .map(([what, , ...cells]) => [what, ...cells]);
    expect(rows).toEqual(alone?.rows);
    expect(recordOf(report, `${id}-funding`)).toContain(plan.text);
  }
});
