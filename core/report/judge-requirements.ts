import { holds } from '../days.ts';
import { compare, ONE } from '../model/fraction.ts';
import { distinct } from '../order.ts';
import { knownOf } from '../words/context.ts';
import { kindInWords } from '../words/evidence-kinds.ts';
import { count, listInWords, sinceUntil } from '../words/format.ts';
import { itemTitle } from '../words/phrases.ts';
import type { ReportedEvidence, ReportInput } from './input.ts';
import type { RequirementTest } from './profile.ts';
import type { Outcome, Requirement } from './shape.ts';

interface Judgment {
  readonly outcome: Outcome;
  readonly evidence: string;
}
/** The inputs for judging requirements. */
type Judged = Pick<ReportInput, 'profile' | 'context' | 'evidence'>;
type Of<Kind extends RequirementTest['kind']> = Extract<RequirementTest, { kind: Kind }>;

/**
 * Judges each requirement of the profile against the record. What no one has reported is not known, never
 * unmet.
 */
export const judgeRequirements = (input: Judged): Requirement[] =>
  input.profile.requirements.map(({ test, sourceDate, jointly, ...requirement }) => ({
    ...requirement,
    ...notByHearsay(judge(input, test), requirement.grade),
  }));

/** A requirement without a published source never counts as met. */
const notByHearsay = ({ outcome, evidence }: Judgment, grade: Requirement['grade']): Judgment =>
  grade === 'general' && outcome === 'met'
    ? {
        outcome: 'not known',
        evidence: `${evidence} The requirement is general knowledge: read the solicitation before you rely on it.`,
      }
    : { outcome, evidence };

function judge(input: Judged, test: RequirementTest): Judgment {
  switch (test.kind) {
    case 'roles':
      return judgeRoles(input, test);
    case 'ties':
      return judgeTies(input, test);
    case 'agreement':
      return judgeAgreement(input, test);
    case 'task-force':
      return judgeTaskForce(input, test);
    case 'core-team':
      return judgeCoreTeam(input, test);
    case 'not on record':
      return { outcome: 'not known', evidence: test.why };
  }
}

/** Combines several outcomes into one, ignoring those that don't apply. */
export function together(outcomes: readonly Outcome[], need: 'all' | 'any'): Outcome {
  const applying = outcomes.filter((outcome) => outcome !== 'does not apply');
  if (applying.length === 0) return 'does not apply';
  const [enough, decisive]: Outcome[] = need === 'all' ? ['met', 'unmet'] : ['unmet', 'met'];
  if (decisive && applying.includes(decisive)) return decisive;
  return enough && applying.every((outcome) => outcome === enough) ? enough : 'not known';
}

const inWords = ({ context }: Judged, item: string): string =>
  `${itemTitle(context.names, item)}: ${knownOf(context, item)}`;

const DOES_NOT_APPLY = 'Does not apply in this district.';

function judgeRoles(input: Judged, { roles, need, level }: Of<'roles'>): Judgment {
  const here = roles.flatMap((id) => input.context.roles.get(id) ?? []);
  const isAtLevel = (ids: Iterable<string>): boolean =>
    level === null || [...ids].some((id) => input.context.names.level(id) === level);
  const outcomes = here.map(({ state, confirmedBy }): Outcome => {
    if (state === 'confirmed') return isAtLevel(confirmedBy) ? 'met' : 'not known';
    return state === 'vacant' || state === 'unfilled' ? 'unmet' : 'not known';
  });
  const evidence = here.map(({ role, organizations }) =>
    organizations.length === 0 || isAtLevel(organizations)
      ? inWords(input, role)
      : `${inWords(input, role)} No ${level} office is on record in this role.`,
  );
  return { outcome: together(outcomes, need), evidence: evidence.join(' ') || DOES_NOT_APPLY };
}

function judgeTies(input: Judged, { ties, need }: Of<'ties'>): Judgment {
  const here = ties.flatMap((id) => input.context.ties.get(id) ?? []);
  const outcomes = here.map(({ state, possible }): Outcome => {
    if (state === 'met') return 'met';
    return compare(possible, ONE) < 0 ? 'unmet' : 'not known';
  });
  return {
    outcome: together(outcomes, need),
    evidence: here.map(({ id }) => inWords(input, id)).join(' ') || DOES_NOT_APPLY,
  };
}

type Party = ReportedEvidence['parties'][number];

/** Returns the parties to a piece of evidence, without those that have left while it goes on. */
const partiesNow = ({ context }: Judged, { parties, status }: ReportedEvidence): Party[] =>
  parties.filter((party) => status === 'ended' || holds(party, context.assessment.asOf));

/** Returns the parties to a piece of evidence that fill a role. */
const partiesIn = (input: Judged, piece: ReportedEvidence, role: string): Party[] => {
  const organizations = input.context.roles.get(role)?.organizations ?? [];
  return partiesNow(input, piece).filter(
    (party) => organizations.includes(party.organizationId) && (party.role === null || party.role === role),
  );
};

const isSigned = (parties: readonly Party[]): boolean => parties.some(({ signed }) => signed);

/** In effect: met. Ended, as reported by people: unmet. Public record doesn't prove an end. */
function byStatus(pieces: readonly ReportedEvidence[]): {
  outcome: Outcome;
  piece: ReportedEvidence | undefined;
} {
  const current = pieces.find(({ status }) => status === 'current');
  if (current) return { outcome: 'met', piece: current };
  const ended = pieces.find(({ status, publicRecord }) => status === 'ended' && !publicRecord);
  const isLost = ended !== undefined && pieces.every(({ status }) => status === 'ended');
  return isLost ? { outcome: 'unmet', piece: ended } : { outcome: 'not known', piece: pieces[0] };
}

const pieceInWords = (piece: ReportedEvidence): string =>
  `${[piece.name, sinceUntil(piece), piece.publicRecord && 'public record'].filter(Boolean).join(', ')}: ${piece.status}.`;

function judgeAgreement(input: Judged, { kinds, roles, signed }: Of<'agreement'>): Judgment {
  const sidesOf = (piece: ReportedEvidence) => roles.map((role) => partiesIn(input, piece, role));
  const isSignedByBoth = (piece: ReportedEvidence): boolean => sidesOf(piece).every(isSigned);
  const between = input.evidence.filter(
    (piece) => kinds.includes(piece.kind) && sidesOf(piece).every((parties) => parties.length > 0),
  );
  // signed ones first: with several in effect, one that both sides signed is enough
  const { outcome, piece } = byStatus([
    ...between.filter(isSignedByBoth),
    ...between.filter((one) => !isSignedByBoth(one)),
  ]);
  const words = listInWords(kinds.map(kindInWords));
  if (!piece) return { outcome: 'not known', evidence: `No ${words} between the two is on record.` };
  if (signed && outcome === 'met' && !isSignedByBoth(piece))
    return {
      outcome: 'not known',
      evidence: `${pieceInWords(piece)} It is not on record who signed for each side.`,
    };
  return {
    outcome,
    evidence: `${pieceInWords(piece)}${isSignedByBoth(piece) ? ' Signed for both sides.' : ''}`,
  };
}

const taskForces = ({ evidence }: Judged): ReportedEvidence[] =>
  evidence.filter(({ kind }) => kind === 'task-force');

function judgeTaskForce(input: Judged, { role }: Of<'task-force'>): Judgment {
  const { outcome, piece } = byStatus(
    taskForces(input).filter((force) => partiesIn(input, force, role).length > 0),
  );
  return {
    outcome,
    evidence: piece ? pieceInWords(piece) : 'No task force with this partner is on record.',
  };
}

/**
 * A public award record names only its two recipients, so its core members don't describe the team. One current
 * task force with a team of the right size is enough. If no core member is on record, the team is not known.
 */
function judgeCoreTeam(input: Judged, { fewest, most }: Of<'core-team'>): Judgment {
  const teams = taskForces(input)
    .filter(({ status, publicRecord }) => status === 'current' && !publicRecord)
    .map((force) => ({ name: force.name, core: coreMembers(input, force) }))
    .filter(({ core }) => core.length > 0);
  const hasRightSize = ({ core }: (typeof teams)[number]) => core.length >= fewest && core.length <= most;
  const team = teams.find(hasRightSize) ?? teams[0];
  if (!team)
    return {
      outcome: 'not known',
      evidence: 'The core members of a current task force are not on record.',
    };
  return {
    outcome: hasRightSize(team) ? 'met' : 'unmet',
    evidence: `${team.name} has ${count(team.core.length, 'core member')} on record: ${listInWords(team.core.map(input.context.names.organization))}.`,
  };
}

const coreMembers = (input: Judged, force: ReportedEvidence): string[] =>
  distinct(
    partiesNow(input, force)
      .filter(({ core }) => core)
      .map(({ organizationId }) => organizationId),
  );
