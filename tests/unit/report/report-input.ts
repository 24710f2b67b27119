import { addDays } from '../../../core/days.ts';
import { textOf } from '../../../core/report/blocks.ts';
import type { ReportedEvidence, ReportInput } from '../../../core/report/input.ts';
import { Profile } from '../../../core/report/profile.ts';
import type { Report, Section, Table } from '../../../core/report/shape.ts';
import { contextOf } from '../../../core/words/context.ts';
import { DAY, daysAgo, inDays, model } from '../model/district.ts';
import { names } from '../words/names.ts';

type Assessed = Parameters<typeof contextOf>[1];
type Party = ReportedEvidence['parties'][number];

export const reportedParty = (organizationId: string, more: Partial<Party> = {}): Party => ({
  ...{ organizationId, role: null, core: false, host: false, since: null, until: null },
  ...{ signed: false, signerPosition: null, ...more },
});

export const reportedPiece = (more: Partial<ReportedEvidence> = {}): ReportedEvidence => ({
  ...{ id: 'm', kind: 'mou', name: 'Memorandum', since: daysAgo(100), until: inDays(100), status: 'current' },
  ...{ publicRecord: false, seen: null, activityDates: [], source: 'Sample source', sourceUrl: null },
  ...{ readOn: null, sourceInWords: 'Entered here', people: null },
  parties: [reportedParty('usao'), reportedParty('center')],
  ...more,
});

const NOTHING = { confirmed: 0, recorded: 0, possible: 0 };
const UNMOVED = { before: 0, corrected: 0, newlyKnown: 0, changed: 0, after: 0 };

export const SUMMARY: ReportInput['summary'] = {
  ...{ requiredRoles: 12, requiredRolesOnRecord: 5, requiredRolesConfirmed: 2, requiredTies: 30 },
  ...{ requiredTiesMet: 4, gaps: 3, questions: 7, confirmations: 2, coverageShown: false },
  ...{ score: NOTHING, triad: 'unknown', triadTies: {} },
  parts: { roles: NOTHING, ties: NOTHING, resilience: NOTHING, confirmation: NOTHING },
};

export const NORTH = {
  id: 'ohnd',
  name: 'Northern District of Ohio',
  abbreviation: 'N.D. Ohio',
  counties: 40,
};
export const SOUTH = {
  id: 'ohsd',
  name: 'Southern District of Ohio',
  abbreviation: 'S.D. Ohio',
  counties: 48,
};

export const PROFILE = Profile.parse({
  ...{ id: 'sample', name: 'Sample profile', about: 'What a sample funder asks for.' },
  requirements: [],
});

/** A district about which nothing is on record, apart from what is given. */
export function reportInput({
  assessment,
  ...more
}: Partial<ReportInput> & { assessment?: Partial<Assessed> } = {}) {
  const assessed = { asOf: DAY, roles: [], ties: [], gaps: [], ...assessment } as unknown as Assessed; // the rest is not read
  const input: ReportInput = {
    place: NORTH,
    when: {
      ...{ asOf: DAY, knownOn: addDays(DAY, 1), from: daysAgo(30), revision: 1234 },
      ...{ publicRecordDay: daysAgo(60), sample: false },
    },
    ...{
      summary: SUMMARY,
      context: contextOf({ ...names, model }, assessed),
      officeId: 'usao',
      evidence: [],
    },
    mailbox: () => null,
    change: {
      ...{ began: null, text: 'Nothing changed.' },
      points: { confirmed: UNMOVED, recorded: UNMOVED, possible: UNMOVED },
      ...{ changed: { roles: [], ties: [] }, newlyKnown: { roles: [], ties: [] } },
      corrected: { roles: [], ties: [] },
    },
    reach: { headline: 'No county is reached.', roles: [], counties: [], hasMap: false },
    industries: { headline: 'No industry is known.', inspectors: [], industries: [] },
    ...{ ownSentences: [], statistics: [], ringInWords: 'A ring.', ringLeavesOut: '' },
    ...{ profile: PROFILE, funding: null },
  };
  return { ...input, ...more };
}

/** The sentences of a section, as read. */
export const told = ({ blocks }: Section): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.sentences.map(textOf) : []));

/** The figures that a section marks, by their ids. */
export const marked = ({ blocks }: Section): Record<string, string> =>
  Object.fromEntries(
    blocks
      .flatMap((block) => (block.kind === 'text' ? block.sentences : []))
      .flatMap(({ parts }) => parts.flatMap(({ text, figure }) => (figure === null ? [] : [[figure, text]]))),
  );

const tablesOf = ({ blocks }: Section): Table[] => blocks.filter((block) => block.kind === 'table');

/** A table of a section by its id, as it is read: the labels, then the rows; undefined if it has none. */
export function tableIn(section: Section, id: string): Table['rows'] | undefined {
  const table = tablesOf(section).find((one) => one.id === id);
  return table && [table.columns.map(({ label }) => label), ...table.rows];
}

export const sectionOf = ({ sections }: Pick<Report, 'sections'>, id: string): Section => {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`The report has no section ${id}`);
  return found;
};
