import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../core/report/input.ts';
import { makeJointReport } from '../../../core/report/joint/make-joint-report.ts';
import { makeReport } from '../../../core/report/make-report.ts';
import { ownSentencesOf, unsettledIn } from '../../../core/report/own-words.ts';
import { phoneKey, pictureKey } from '../../../core/report/picture-key.ts';
import { revisionsInWords } from '../../../core/report/revisions.ts';
import type { Report } from '../../../core/report/shape.ts';
import { DAY, daysAgo } from '../model/district.ts';
import { role } from '../words/names.ts';
import { reportedPiece, reportInput, SOUTH, sectionOf as section, tableIn, told } from './report-input.ts';

const own = (id: string, sentence: string, written: string, jointWith: string | null = null) => ({
  ...{ id, sentence, text: `Own ${id}`, written, enteredOn: daysAgo(4), jointWith },
});
const NO_GAP = 'No gap is proven.';
const OWN = [
  own('still', 'no-gap', NO_GAP),
  own('moved', 'no-gap', 'Two gaps were proven.'),
  own('gone', 'gap-fbi', 'The FBI was missing.'),
  own('joint', 'ohnd-no-gap', NO_GAP, 'ohnd,ohsd'),
  own('others', 'no-gap', NO_GAP, 'ohnd,txsd'),
];
const more: Parameters<typeof reportInput>[0] = {
  ownSentences: OWN,
  evidence: [reportedPiece()],
  statistics: [
    { scope: 'Ohio', measure: 'Calls', year: '2024', value: 3, unit: 'calls', source: 'S', note: 'N' },
  ],
  assessment: { roles: [role({ role: 'fbi', state: 'on record', organizations: ['field'] })] },
};
const north = reportInput(more);
const south = reportInput({ ...more, ownSentences: [], place: SOUTH, when: { ...north.when, revision: 7 } });
const one = makeReport(north);
const joint = makeJointReport([north, south]);

/** Everything that names something in a report: headings, captions, labels and ids. */
const namesIn = ({ title, sections }: Report): string[] => [
  title,
  ...sections.flatMap(({ id, heading, blocks }) => [
    ...[id, heading],
    ...blocks.flatMap((block) => {
      if (block.kind === 'figures')
        return block.figures.flatMap(({ id, label, value }) => [id, label, value]);
      if (block.kind === 'text')
        return block.sentences.flatMap(({ id, parts }) => [id, ...parts.map(({ text }) => text)]);
      if (block.kind === 'picture') return [block.name, block.caption, block.alt];
      return [block.id, block.caption, ...block.columns.map(({ label }) => label)];
    }),
  ]),
];

describe.each([
  ['one district', one],
  ['several districts', joint],
])('a report of %s', (_, report) => {
  it('leaves nothing unnamed', () => {
    expect(namesIn(report).filter((name) => name.trim() === '')).toEqual([]);
  });

  it('has each section, each table of a section and each sentence of a section once', () => {
    const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(twice(report.sections.map(({ id }) => id))).toEqual([]);
    for (const { blocks } of report.sections) {
      expect(twice(blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])))).toEqual([]);
      expect(
        twice(blocks.flatMap((block) => (block.kind === 'text' ? block.sentences.map(({ id }) => id) : []))),
      ).toEqual([]);
    }
  });

  it('has a cell for each column in every row', () => {
    for (const { blocks } of report.sections)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of block.rows) expect(row, block.id).toHaveLength(block.columns.length);
  });
});

describe('the own words of a district', () => {
  it('are beside what the record says now, and the report can tell which it has moved from', () => {
    expect(tableIn(section(one, 'statement'), 'own-words')).toEqual([
      ['Own words', 'Written on', 'Record since'],
      ['Own still', daysAgo(4), 'Unchanged'],
      ['Own moved', daysAgo(4), 'Has changed. When this was written it said: Two gaps were proven.'],
      ['Own gone', daysAgo(4), 'Has changed. When this was written it said: The FBI was missing.'],
    ]);
    expect(unsettledIn(one).map(({ id }) => id)).toEqual(['moved', 'gone']);
    expect(tableIn(section(makeReport(south), 'statement'), 'own-words')).toBeUndefined();
  });

  it('of a joint report are those of exactly its districts, and only those are edited on it', () => {
    expect(
      tableIn(section(joint, 'statement'), 'joint-words')
        ?.slice(1)
        .map(([text]) => text),
    ).toEqual(['Own joint']);
    expect(ownSentencesOf(joint).map(({ id }) => id)).toEqual(['joint']);
    expect(ownSentencesOf(one).map(({ id }) => id)).toEqual(['still', 'moved', 'gone']);
    const { ownSentences } = joint;
    expect(ownSentences.find(({ id }) => id === 'still')).toMatchObject({
      sentence: 'ohnd-no-gap',
      joint: false,
    });
  });
});

describe('a report says of what it is', () => {
  it('its districts, their revisions and the request that makes it again', () => {
    const { from, asOf, knownOn } = north.when;
    expect(one).toMatchObject({
      ...{ districtId: 'ohnd', title: 'Partnerships against human trafficking, Northern District of Ohio' },
      ...{ asOf: DAY, revision: 1234, profile: { id: 'sample', name: 'Sample profile' } },
      again: `GET /api/districts/ohnd/report?profile=sample&from=${from}&asOf=${asOf}&knownOn=${knownOn}`,
    });
    expect(joint).toMatchObject({
      ...{ districtId: 'ohnd', district: 'N.D. Ohio and S.D. Ohio' },
      title:
        'Partnerships against human trafficking, Northern District of Ohio and Southern District of Ohio',
      again: `GET /api/districts/ohnd/report?with=ohsd&profile=sample&from=${from}&asOf=${asOf}&knownOn=${knownOn}`,
    });
    expect([revisionsInWords(one), revisionsInWords(joint)]).toEqual([
      'revision 1234',
      'revision 1234 of N.D. Ohio and 7 of S.D. Ohio',
    ]);
    const lines = new Map(
      (tableIn(section(joint, 'method'), 'method') ?? []).map(([what, says]) => [what, says]),
    );
    expect(lines.get('Revision of the Southern District of Ohio')).toBe('7');
    expect(lines.has('Contacts')).toBe(true);
  });

  it('what is picked in each district', () => {
    const count = { before: 0, after: 0, all: 1 };
    const cover = { confirmed: 0, recorded: 0, possible: 0, shown: true };
    const plan: NonNullable<ReportInput['funding']>['plan'] = {
      ...{
        text: 'Points.',
        caution: 'Caution.',
        picked: [],
        settled: [],
        waiting: [],
        choices: [],
        gained: [],
        stays: [],
      },
      ...{ coverage: { before: cover, after: cover }, roles: count, ties: count },
      counties: { all: 1, gained: 0, byRole: [] },
      requirements: { ...count, profile: { id: 'p', name: 'P' }, gained: [] },
    };
    const funded = { ...north, funding: { items: ['fbi', 'hsi'], plan } };
    expect(makeReport(funded).again).toMatch(/&items=fbi,hsi$/);
    const again = makeJointReport([funded, { ...south, funding: { items: ['fbi'], plan } }]);
    expect(again.again).toMatch(/&items=fbi,hsi,ohsd:fbi$/);
    expect(told(section(again, 'funding'))).toContain('Caution.');
  });
});

it('what is the same in both districts is listed once in a joint report', () => {
  expect(
    tableIn(section(joint, 'partners'), 'agreements')
      ?.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([['Memorandum', 'N.D. Ohio, S.D. Ohio']]);
  expect(tableIn(section(joint, 'figures'), 'figures')).toHaveLength(2);
  expect(tableIn(section(joint, 'method'), 'sources')).toHaveLength(2);
});

it('a picture has a drawing of its own for each district, and one for phones', () => {
  expect([pictureKey({ name: 'ring' }), pictureKey({ name: 'ring', districtId: 'ohsd' })]).toEqual([
    'ring',
    'ring-ohsd',
  ]);
  expect(phoneKey({ name: 'ring', districtId: 'ohsd' })).toBe('ring-ohsd-phone');
});
