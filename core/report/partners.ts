import { lastDayInEffect, type Period } from '../days.ts';
import { ROLE_STATES, TIE_STATES } from '../drawing/states.ts';
import type { RoleAssessment, TieAssessment } from '../model/assessment.ts';
import { isLive, isWrittenDown } from '../model/evidence-kinds.ts';
import { COORDINATOR } from '../model/positions.ts';
import { distinct, newestFirst } from '../order.ts';
import { kindInWords } from '../words/evidence-kinds.ts';
import { listInWords } from '../words/format.ts';
import { roleName, sentence } from '../words/phrases.ts';
import { organizationState } from '../words/role.ts';
import { figure, sentenceOf, tableOf } from './blocks.ts';
import type { ReportedEvidence, ReportInput } from './input.ts';
import { isParty, memorandumOf } from './memorandum.ts';
import type { Section, Table } from './shape.ts';

/** An organization in a role. */
export interface PartnerRow {
  readonly role: RoleAssessment;
  /** Null for a role that no organization fills. */
  readonly organizationId: string | null;
}

const NO_PERIOD: Period = { since: null, until: null };

/** Returns the last day in effect. */
const through = ({ until }: Period): string | null => until && lastDayInEffect(until);

/** Returns who fills each role, including roles that no organization fills. */
export const partnerRows = ({ context }: ReportInput): PartnerRow[] =>
  context.assessment.roles.flatMap((role): PartnerRow[] =>
    role.organizations.length === 0
      ? [{ role, organizationId: null }]
      : role.organizations.map((organizationId) => ({ role, organizationId })),
  );

/**
 * Builds the section on who fills each role, without people: state, tie with the office, memorandum, mailbox;
 * and what is in writing.
 */
export function partners(input: ReportInput): Section {
  return partnersSection(input, partnerRows(input), stateOf, [
    'Tie with the U.S. Attorney’s Office',
    (row) => tieOf(input, row),
  ]);
}

/**
 * Builds a table of partners by role from some rows, and a table of what is in writing between
 * them.
 */
export function partnersSection(
  input: ReportInput,
  rows: readonly PartnerRow[],
  state: (row: PartnerRow) => string,
  withOffice: [label: string, cell: (row: PartnerRow) => string | null],
): Section {
  const { context } = input;
  const nameOf = ({ organizationId }: PartnerRow) =>
    organizationId === null ? null : sentence(context.names.organization(organizationId));
  const find = memorandumOf(input.evidence, input, context.names);
  const memorandum = ({ organizationId }: PartnerRow) =>
    organizationId === null ? undefined : find(organizationId);
  return {
    id: 'partners',
    heading: 'Partners',
    blocks: [
      tableOf<PartnerRow>(
        'partners',
        'Partners by role',
        [
          ['Role', ({ role }) => roleName(context.names, role.role)],
          ['Organization', nameOf],
          ['State', state],
          withOffice,
          ['MOU', (row) => memorandum(row)?.with ?? null],
          ['MOU since', (row) => memorandum(row)?.piece.since ?? null],
          ['MOU through', (row) => through(memorandum(row)?.piece ?? NO_PERIOD)],
          ['Role mailbox', mailboxOf(input)],
        ],
        rows,
      ),
      written(input),
    ],
  };
}

const mailboxOf =
  ({ mailbox }: ReportInput) =>
  ({ role, organizationId }: PartnerRow): string | null => {
    const found = organizationId === null ? null : mailbox(role.role, organizationId);
    return found && (found.address ?? 'On file');
  };

const stateOf = ({ role, organizationId }: PartnerRow): string =>
  organizationId === null || role.state === 'vacant'
    ? ROLE_STATES[role.state].word
    : ROLE_STATES[organizationState(role, organizationId)].word;

/**
 * Returns the state of an organization's tie with the coordinator, and the kinds of current or aging evidence
 * for it.
 */
function tieOf(input: ReportInput, { role, organizationId }: PartnerRow): string | null {
  if (organizationId === null) return null;
  if (organizationId === input.officeId) return 'The office itself';
  const tie = input.context.assessment.ties.find(
    ({ a, b }) => (a === COORDINATOR && b === role.role) || (b === COORDINATOR && a === role.role),
  );
  const kinds = kindsWithOffice(input, organizationId);
  const state = tie ? TIE_STATES[pairState(tie, organizationId)].word : 'No tie expected';
  return kinds.length > 0 ? `${state}: ${listInWords(kinds)}` : state;
}

const pairState = (tie: TieAssessment, organizationId: string): TieAssessment['state'] =>
  tie.assessed.find(({ organizations }) => organizations.includes(organizationId))?.state ?? 'unknown';

/** Returns the kinds of evidence in effect between an organization and the office. */
export const kindsWithOffice = ({ evidence, officeId, when: { asOf } }: ReportInput, id: string): string[] =>
  distinct(
    evidence
      .filter((piece) => isLive(piece.status) && isParty(piece, id, asOf) && isParty(piece, officeId, asOf))
      .map(({ kind }) => kindInWords(kind)),
  );

/** Lists memorandums, protocols and task forces with their parties and dates, and who signed them. */
function written({ context, evidence }: ReportInput): Table {
  const names = ({ parties }: ReportedEvidence): string =>
    listInWords(
      distinct(parties.map(({ organizationId }) => organizationId)).map((id) =>
        context.names.organization(id),
      ),
    );
  return tableOf<ReportedEvidence>(
    'agreements',
    'Memorandums, protocols and task forces',
    [
      ['Name', ({ name }) => name],
      ['Kind', ({ kind }) => kindInWords(kind)],
      ['Between', names],
      ['Since', ({ since }) => since],
      ['Through', through],
      ['Status', ({ status }) => status],
      ['Signed for', (piece) => signedFor(piece, context.names.organization)],
    ],
    newestFirst(evidence.filter(({ kind }) => isWrittenDown(kind))),
  );
}

/**
 * Returns the organizations for which it is signed, with the signer's position if the reader may see it; never
 * a name: `Cuyahoga County: Sheriff`.
 */
const signedFor = ({ parties }: ReportedEvidence, nameOf: (id: string) => string): string | null =>
  distinct(
    parties
      .filter(({ signed }) => signed)
      .map(({ organizationId, signerPosition: position }) =>
        position === null ? nameOf(organizationId) : `${nameOf(organizationId)}: ${position}`,
      ),
  ).join('; ') || null;

const TRIAD_WORDS = {
  yes: 'work together: all three ties are met',
  partly: 'work together in part',
  no: 'do not all work together: at least one of the three ties is proven missing or too weak',
  unknown: 'are not known to work together',
} as const;

/** Returns the three ties between Justice, Homeland Security and Labor. */
export const triadTies = ({ summary, context }: ReportInput): TieAssessment[] =>
  context.assessment.ties.filter(({ id }) => id in summary.triadTies);

/** Builds the section on Justice, Homeland Security and Labor, pairwise. */
export function triad(input: ReportInput): Section {
  const { summary, context } = input;
  const three = triadTies(input);
  const met = three.filter(({ state }) => state === 'met').length;
  return {
    id: 'triad',
    heading: 'Justice, Homeland Security and Labor',
    blocks: [
      {
        kind: 'text',
        sentences: [
          sentenceOf(
            'triad',
            'The coordinator, Homeland Security Investigations and the Wage and Hour Division ',
            ...[figure('triad', TRIAD_WORDS[summary.triad]), ' (', figure('triad-met', met), ' of 3 met).'],
          ),
        ],
      },
      tableOf<TieAssessment>(
        'triad',
        'The three ties of Justice, Homeland Security and Labor',
        [
          ['Between', ({ a }) => roleName(context.names, a)],
          ['And', ({ b }) => roleName(context.names, b)],
          ['State', ({ state }) => TIE_STATES[state].word],
        ],
        three,
      ),
    ],
  };
}
