import type { Ring, RingRole } from '../drawing/ring-data.ts';
import { ROLE_STATES } from '../drawing/states.ts';
import { isLive } from '../model/evidence-kinds.ts';
import { figure, sentenceOf } from '../report/blocks.ts';
import { figuresOfRequired } from '../report/headline.ts';
import type { ReportInput } from '../report/input.ts';
import { kindsWithOffice, type PartnerRow, partnerRows, partnersSection } from '../report/partners.ts';
import type { Section } from '../report/shape.ts';
import { beforeCoverage } from '../words/coverage.ts';
import { count, formatPoints, listInWords } from '../words/format.ts';
import { sentence } from '../words/phrases.ts';
import { organizationState } from '../words/role.ts';
import { expectedTies } from '../words/tie-counts.ts';

const THERE: readonly string[] = ['confirmed', 'on record'];

/**
 * Returns the ring of a view without gaps: roles on record and ties that are met. What is missing looks the
 * same as what no one was asked about.
 */
export function ringOfMet(ring: Ring): Ring {
  const isThere = ({ state }: RingRole): boolean => THERE.includes(state) || state === 'not applicable';
  const there = new Set(ring.roles.filter(isThere).map(({ id }) => id));
  return {
    roles: ring.roles.map((role) => ({
      ...role,
      ...{ known: '', waiting: 0 },
      ...(!isThere(role) && {
        ...{ state: 'not applicable' as const, reason: 'not in this view', organizations: [] },
      }),
    })),
    ties: ring.ties
      .filter(({ state, a, b }) => state === 'met' && there.has(a) && there.has(b))
      .map((tie) => ({ ...tie, ...{ known: '', hidden: false, paperOnly: false, gap: false, open: false } })),
  };
}

/** Describes such a ring, as the accessible name of its picture. */
export function ringOfMetInWords({ roles, ties }: Ring): string {
  const inState = (state: string) => roles.filter((role) => role.state === state).length;
  return (
    `${count(inState('confirmed') + inState('on record'), 'role')} on record, ${inState('confirmed')} confirmed. ` +
    `${expectedTies(ties.length, 'ring')} met. Nothing else is part of this view.`
  );
}

/** The figures of a view without gaps. */
export const figuresOfMet = ({ summary }: ReportInput): Section => ({
  id: 'headline',
  heading: 'Summary',
  blocks: [
    {
      kind: 'figures',
      figures: figuresOfRequired(summary),
    },
    {
      kind: 'text',
      sentences: [
        summary.coverageShown
          ? sentenceOf(
              'coverage',
              ...['Coverage is at least ', figure('confirmed', formatPoints(summary.score.confirmed))],
              ' of 100 points.',
            )
          : sentenceOf('coverage', `${beforeCoverage(summary)}.`),
      ],
    },
  ],
});

/** The partners in a view without gaps: who is on record, and what is in effect with each. */
export function partnersOfMet(input: ReportInput): Section {
  const evidence = input.evidence.filter(({ status }) => isLive(status));
  const met = { ...input, evidence };
  const stateOf = ({ role, organizationId }: PartnerRow): string =>
    organizationId === null ? '' : organizationState(role, organizationId);
  const rows = partnerRows(met).filter(
    (row) => THERE.includes(row.role.state) && THERE.includes(stateOf(row)),
  );
  return partnersSection(
    met,
    rows,
    (row) => ROLE_STATES[stateOf(row) === 'confirmed' ? 'confirmed' : 'on record'].word,
    ['With the U.S. Attorney’s Office', (row) => workWithOffice(met, row)],
  );
}

/** Returns the kinds of evidence in effect between an organization and the office. */
function workWithOffice(input: ReportInput, { organizationId }: PartnerRow): string | null {
  if (organizationId === input.officeId) return 'The office itself';
  const kinds = organizationId === null ? [] : kindsWithOffice(input, organizationId);
  return kinds.length > 0 ? sentence(listInWords(kinds)) : null;
}
