import type { ReachNetwork } from '../counties/reach.ts';
import { isCoverageShown, requiredRolesConfirmed } from '../coverage-shown.ts';
import type { Assessment } from '../model/assessment.ts';
import { scoreOf } from '../model/score.ts';
import type { ReportedEvidence } from '../report/input.ts';
import { judgeRequirements } from '../report/judge-requirements.ts';
import type { Profile } from '../report/profile.ts';
import { type Context, contextOf } from '../words/context.ts';
import { FUNDING_CAUTION, fundingInWords } from '../words/funding.ts';
import { gapEntry, questionEntry } from '../words/lists.ts';
import { itemTitle, type Names, roleName, shortRoleName } from '../words/phrases.ts';
import { countiesGained } from './counties.ts';
import { isPlanned, newPartner } from './funded.ts';
import { choicesOf, confirmedIn, type FundingPlan, gainedBy, metIn } from './plan.ts';
import type { Funding } from './shape.ts';

/** What is needed to describe a plan. */
export interface FundingGround {
  readonly names: Names;
  readonly reach: ReachNetwork;
  /** Ids of the district's counties. */
  readonly counties: readonly string[];
  readonly profile: Profile;
  readonly evidence: readonly ReportedEvidence[];
}

/** Describes a plan in names, numbers and sentences. */
export function describeFunding(plan: FundingPlan, items: readonly string[], ground: FundingGround): Funding {
  const names = withNewPartners(ground.names);
  const titled = (id: string) => ({ id, title: itemTitle(names, id) });
  const { before, after, picked } = plan;
  const gained = gainedBy(plan);
  const counties = countiesGained(ground.reach, plan, ground.counties);
  const told = {
    picked: picked.map(titled),
    settled: [...new Set(items)].filter((item) => !picked.includes(item)).map(titled),
    waiting: plan.waiting.map(titled),
    choices: choicesIn(plan, names),
    coverage: { before: coverageOf(before, names), after: coverageOf(after, names) },
    roles: {
      ...{ before: confirmedIn(before).length, after: confirmedIn(after).length },
      all: after.roles.length,
    },
    ties: { before: metIn(before).length, after: metIn(after).length, all: after.ties.length },
    gained: [
      ...gained.roles.map((id) => ({ ...titled(id), kind: 'role' as const, picked: picked.includes(id) })),
      ...gained.ties.map((id) => ({ ...titled(id), kind: 'tie' as const, picked: picked.includes(id) })),
    ],
    counties: {
      ...{ all: ground.counties.length, gained: counties.gained.length },
      byRole: counties.byRole.map((row) => ({ ...row, name: roleName(names, row.role) })),
    },
    requirements: requirementsOf(plan, ground, names),
    stays: staysIn(plan, contextOf(names, after)),
  };
  return { text: fundingInWords(told), caution: FUNDING_CAUTION, ...told };
}

/**
 * New partners are not organizations yet, and their planned work has no name, so both get
 * placeholders.
 */
const withNewPartners = (names: Names): Names => {
  const partners = new Map(
    names.model.roles.map(({ id }) => [newPartner(id), `a new partner (${shortRoleName(names, id)})`]),
  );
  return {
    ...names,
    organization: (id) => partners.get(id) ?? names.organization(id),
    evidence: (id) => (isPlanned(id) ? 'joint work as planned' : names.evidence(id)),
  };
};

function coverageOf(assessment: Assessment, { model }: Names): Funding['coverage']['before'] {
  const { confirmed, recorded, possible } = assessment.parts;
  return {
    confirmed: scoreOf(confirmed) / 10,
    recorded: scoreOf(recorded) / 10,
    possible: scoreOf(possible) / 10,
    shown: isCoverageShown(requiredRolesConfirmed(assessment, model)),
  };
}

function choicesIn(plan: FundingPlan, names: Names): Funding['choices'] {
  const [now, staffed] = [contextOf(names, plan.before), contextOf(names, plan.staffed)];
  const isPicked = (item: string): boolean => plan.picked.includes(item);
  return choicesOf(plan).map((choice) => {
    const context = choice.list === 'opens' ? staffed : now;
    const { list } = choice;
    if ('gap' in choice) {
      const { items, severity, title, action, known, gain } = gapEntry(context, choice.gap);
      return { items, list, severity, title, action, known, gain, picked: items.every(isPicked) };
    }
    const { id, title, action, known, gain } = questionEntry(context, choice.question);
    return { items: [id], list, severity: null, title, action, known, gain, picked: isPicked(id) };
  });
}

/**
 * Judges the requirements for roles and ties again. Memorandums and task forces are judged as on record,
 * because a plan doesn't produce signed documents.
 */
function requirementsOf(
  { before, after }: FundingPlan,
  { profile, evidence }: FundingGround,
  names: Names,
): Funding['requirements'] {
  const judged = (assessment: Assessment) =>
    judgeRequirements({ profile, evidence, context: contextOf(names, assessment) });
  const metBefore = new Set(judged(before).flatMap(({ id, outcome }) => (outcome === 'met' ? [id] : [])));
  const metAfter = judged(after).filter(({ outcome }) => outcome === 'met');
  return {
    profile: { id: profile.id, name: profile.name },
    ...{ before: metBefore.size, after: metAfter.length, all: profile.requirements.length },
    gained: metAfter
      .filter(({ id }) => !metBefore.has(id))
      .map(({ id, text, evidence: found }) => ({ id, text, evidence: found })),
  };
}

function staysIn({ before, after }: FundingPlan, context: Context): Funding['stays'] {
  const listed = new Set([
    ...before.gaps.flatMap(({ items }) => items),
    ...before.questions.map(({ id }) => id),
  ]);
  const isNew = (items: readonly string[]): boolean => !items.some((item) => listed.has(item));
  return [
    ...after.gaps.map((gap) => {
      const { items, title, action, gain } = gapEntry(context, gap);
      return { items, list: 'gap' as const, title, action, gain, isNew: isNew(items) };
    }),
    ...after.questions.map((question) => {
      const { id, title, action, gain } = questionEntry(context, question);
      return { items: [id], list: 'question' as const, title, action, gain, isNew: isNew([id]) };
    }),
  ];
}
