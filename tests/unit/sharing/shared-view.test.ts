import { describe, expect, it } from 'vitest';
import { makeSharedReport, makeSharedView, markOf, type Sharing } from '../../../core/sharing/make-view.ts';
import { partsOf, SHARED_PART_WORDS, SHARED_PARTS, type SharedPart } from '../../../core/sharing/scope.ts';
import type { SharedView } from '../../../core/sharing/shared-view.ts';
import { withoutPeople } from '../../../core/sharing/without-people.ts';
import { DAY, daysAgo } from '../model/district.ts';
import {
  reportedParty,
  reportedPiece,
  reportInput,
  SUMMARY,
  sectionOf,
  tableIn,
  told,
} from '../report/report-input.ts';
import { role, tie } from '../words/names.ts';

const sharing = (...parts: SharedPart[]): Sharing => ({
  ...{
    parts,
    mailboxes: false,
    recipient: 'OVC grant reviewers',
    frozenOn: '2026-11-28',
    lastDay: '2026-12-31',
  },
});
/** A district in which a name could be read in several places. */
const input = reportInput({
  evidence: [
    reportedPiece({
      ...{
        name: 'Meeting with Zelda Sample',
        source: 'Zelda Sample said so',
        sourceUrl: 'https://example.org/zelda',
      },
      parties: [
        reportedParty('usao', { signed: true, signerPosition: 'Zelda’s position' }),
        reportedParty('center', { signed: true }),
      ],
    }),
    reportedPiece({
      id: 'ended',
      kind: 'training',
      status: 'ended',
      parties: [reportedParty('usao'), reportedParty('field')],
    }),
    reportedPiece({
      id: 'public',
      publicRecord: true,
      sourceUrl: 'https://example.org/award',
      readOn: daysAgo(9),
    }),
  ],
  ownSentences: [
    {
      id: 'own',
      sentence: 'no-gap',
      text: 'Zelda wrote this.',
      written: '',
      enteredOn: DAY,
      jointWith: null,
    },
  ],
  mailbox: () => ({ address: 'desk@example.org' }),
  assessment: {
    roles: [
      role({
        role: 'usao-coordinator',
        state: 'confirmed',
        organizations: ['usao'],
        confirmedBy: new Set(['usao']),
      }),
      role({ role: 'victim-services', state: 'on record', organizations: ['center', 'field'] }),
      role({ role: 'fbi', state: 'unfilled' }),
      role({ role: 'hsi', state: 'vacant', organizations: ['desk'] }),
    ],
    ties: [tie(null, { state: 'no contact' })],
  },
});
const view = (...parts: SharedPart[]) => makeSharedView(input, sharing(...parts), null);
const ids = ({ sections }: Pick<SharedView, 'sections'>) => sections.map(({ id }) => id);
const partnersIn = ({ sections }: Pick<SharedView, 'sections'>) => {
  const found = sections.find(({ id }) => id === 'partners');
  return found ? (tableIn(found, 'partners') ?? []) : [];
};

describe('the parts of a shared view', () => {
  it('are in a fixed order, and a report includes all', () => {
    expect(partsOf(['gaps', 'network'])).toEqual(['network', 'gaps']);
    expect(partsOf(['report'])).toEqual(SHARED_PARTS);
    expect(partsOf([])).toEqual([]);
    for (const part of SHARED_PARTS)
      expect(
        [SHARED_PART_WORDS[part].name, SHARED_PART_WORDS[part].hint].every((words) => /\w/.test(words)),
      ).toBe(true);
  });

  it('are what is shown, and how it was counted', () => {
    expect(ids(view('network'))).toEqual(['headline', 'network', 'method']);
    expect(ids(view('partners'))).toEqual(['partners', 'method']);
    expect(ids(view('gaps'))).toEqual(['statement', 'method']);
    expect(ids(view('network', 'partners', 'gaps'))).toEqual([
      ...['headline', 'network', 'coverage', 'partners', 'statement', 'method'],
    ]);
    const counties = { id: 'counties', heading: 'Counties', blocks: [] };
    expect(ids(makeSharedView(input, sharing('counties'), counties))).toEqual(['counties', 'method']);
    expect(told(sectionOf({ sections: view('gaps').sections }, 'method'))[0]).toMatch(
      /^As of June 30, 2026, by version \d+ of the gap model\. .+ Names of people are left out\.$/,
    );
  });

  it('say for whom they are and until when', () => {
    expect(view('gaps')).toMatchObject({
      ...{ districtId: 'ohnd', district: 'Northern District of Ohio', counties: 40, sample: false },
      ...{ office: 'U.S. Attorney’s Office, Northern District of Ohio', recipient: 'OVC grant reviewers' },
      ...{ frozenOn: '2026-11-28', lastDay: '2026-12-31', parts: ['gaps'], mailboxes: false },
    });
    expect(markOf(sharing())).toBe(
      'Shared with OVC grant reviewers, frozen on November 28, 2026. Ends on December 31, 2026.',
    );
  });
});

describe('without the part of gaps', () => {
  it('the figures are of what is met, with the least coverage once it is shown', () => {
    const figures = sectionOf(view('network'), 'headline');
    expect(figures.blocks[0]).toMatchObject({ figures: [{ value: '5 of 12' }, { value: '4 of 30' }] });
    expect(told(figures)[0]).toMatch(/^2 of 12 required roles confirmed/);
    const score = { confirmed: 34, recorded: 40, possible: 90 };
    const summary = { ...SUMMARY, coverageShown: true, score };
    const shown = makeSharedView({ ...input, summary }, sharing('network'), null);
    expect(told(sectionOf(shown, 'headline'))).toEqual(['Coverage is at least 34.0 of 100 points.']);
  });

  it('only those on record are partners, with what is in effect with the office', () => {
    const [labels, ...rows] = partnersIn(view('partners'));
    expect(labels?.slice(0, 4)).toEqual(['Role', 'Organization', 'State', 'With the U.S. Attorney’s Office']);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['Org usao', 'Confirmed', 'The office itself'],
      ['Org center', 'On record, not confirmed', 'Memorandum'],
      ['Org field', 'On record, not confirmed', null],
    ]);
    expect(partnersIn(view('partners', 'gaps')).map((row) => row[2])).toEqual([
      ...['State', 'Confirmed', 'On record, not confirmed', 'On record, not confirmed', 'Unfilled', 'Vacant'],
    ]);
  });
});

describe('no person', () => {
  it('is named in any part', () => {
    for (const parts of [['partners'], ['network', 'partners', 'gaps'], ['report']] as SharedPart[][])
      expect(JSON.stringify(view(...parts))).not.toContain('Zelda');
    expect(JSON.stringify(makeSharedReport(input, sharing('report')))).not.toMatch(/zelda/i);
  });

  it('can be told from the name of a paper or its source: the columns of both are left out', () => {
    const method = sectionOf(makeSharedReport(input, sharing('report')), 'method');
    const [labels, ...rows] = tableIn(method, 'sources') ?? [];
    expect(labels).toEqual(['Kind', 'Most recent day', 'Status', 'Grade', 'Read on', 'Address']);
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['memorandum', null],
      ['training', null],
      ['memorandum', 'https://example.org/award'],
    ]);
    for (const row of rows) expect(row).toHaveLength(labels?.length ?? 0);
    const partners = sectionOf(makeSharedReport(input, sharing('report')), 'partners');
    expect(tableIn(partners, 'agreements')?.[0]).not.toContain('Name');
  });
});

it('mailboxes of roles are there if they are shared', () => {
  expect(partnersIn(view('partners'))[0]).not.toContain('Role mailbox');
  const open = makeSharedView(input, { ...sharing('partners'), mailboxes: true }, null);
  expect(partnersIn(open)[1]?.at(-1)).toBe('desk@example.org');
});

it('a shared report begins with for whom it is', () => {
  const report = makeSharedReport(input, sharing('report'));
  expect(report.sections[0]).toMatchObject({ id: 'shared', heading: 'Shared report' });
  expect(report.sections[0] && told(report.sections[0])).toEqual([markOf(sharing())]);
});

it('without people, a report’s input names evidence by its kind, and holds nothing that the district wrote', () => {
  const open = withoutPeople(input);
  expect(open.ownSentences).toEqual([]);
  const { evidence } = open.context.names;
  expect([evidence('ended'), evidence('public'), evidence('no such')]).toEqual([
    ...['training', 'memorandum', 'evidence'],
  ]);
});
