import { listInWords } from '../../words/format.ts';
import { figure, sentenceOf, tableOf } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { judgeRequirements, together } from '../judge-requirements.ts';
import type { Jointly } from '../profile.ts';
import { requirementsSection } from '../requirements.ts';
import type { Outcome, Requirement, Section, Table } from '../shape.ts';
import { joinedTable } from './joined-sections.ts';

type Inputs = readonly ReportInput[];

/** A requirement for several districts. */
export interface JointRequirement extends Requirement {
  readonly jointly: Jointly;
}

const RULE: Readonly<Record<Jointly, string>> = {
  any: 'Any of the districts',
  each: 'Each district',
};

/**
 * Judges each requirement over all districts: if any of them can meet it for all, one is enough; otherwise each
 * must. The evidence says which of them meet it.
 */
export function judgeJointly(inputs: Inputs): JointRequirement[] {
  const judged = inputs.map((input) => ({ place: input.place, requirements: judgeRequirements(input) }));
  const [first] = inputs;
  return (first?.profile.requirements ?? []).flatMap(({ id, jointly }) => {
    const own = judged.flatMap(({ place, requirements }) => {
      const found = requirements.find((one) => one.id === id);
      return found ? [{ name: place.abbreviation, requirement: found }] : [];
    });
    const [one] = own;
    if (!one) return [];
    const outcomes = own.map(({ requirement }) => requirement.outcome);
    const need = jointly === 'any' ? 'any' : 'all';
    return [{ ...one.requirement, jointly, outcome: together(outcomes, need), evidence: byOutcome(own) }];
  });
}

const OUTCOME_WORDS: readonly (readonly [Outcome, string])[] = [
  ['met', 'Met by'],
  ['unmet', 'Unmet in'],
  ['not known', 'Not known in'],
  ['does not apply', 'Does not apply in'],
];

/** `Met by N.D. Ohio. Not known in S.D. Ohio.` */
const byOutcome = (own: readonly { readonly name: string; readonly requirement: Requirement }[]): string =>
  OUTCOME_WORDS.flatMap(([outcome, words]) => {
    const names = own.filter(({ requirement }) => requirement.outcome === outcome).map(({ name }) => name);
    return names.length > 0 ? [`${words} ${listInWords(names)}.`.replace('..', '.')] : [];
  }).join(' ');

/** Returns what is asked for over all districts, then what is on record in each. */
export function jointRequirementsSection(inputs: Inputs, requirements: readonly JointRequirement[]): Section {
  const own = inputs.map((input) => ({
    place: input.place,
    it: requirementsSection(input.profile, judgeRequirements(input)),
  }));
  const tables = (id: string) =>
    own.flatMap(({ place, it }) =>
      it.blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? { place, it: block } : [])),
    );
  const met = requirements.filter(({ outcome }) => outcome === 'met').length;
  const unmet = requirements.filter(({ outcome }) => outcome === 'unmet').length;
  return {
    id: 'requirements',
    heading: own[0]?.it.heading ?? 'Requirements',
    blocks: [
      {
        kind: 'text',
        sentences: [
          sentenceOf('about', inputs[0]?.profile.about ?? ''),
          sentenceOf(
            'requirements',
            ...['Together the districts meet ', figure('requirements-met', met)],
            ...[` of ${requirements.length}, and `, figure('requirements-unmet', unmet)],
            ' are unmet. Anything that no one has said is not known, never unmet.',
          ),
          sentenceOf(
            'jointly',
            'Whether one district can meet a requirement for all of them is Tieline’s judgment: check it against the solicitation.',
          ),
        ],
      },
      jointTable(requirements),
      joinedTable(
        tables('requirements').map(({ place, it }) => ({
          place,
          it: { ...it, id: 'requirements-by-district' },
        })),
        'What is on record for it in each district',
      ),
      ...tables('requirement-sources')
        .slice(0, 1)
        .map(({ it }) => it),
    ],
  };
}

const jointTable = (requirements: readonly JointRequirement[]): Table =>
  tableOf<JointRequirement>(
    'requirements',
    'What is asked for, over all of the districts',
    [
      ['Requirement', ({ text }) => text],
      ['Asked of', ({ jointly }) => RULE[jointly]],
      ['Outcome', ({ outcome }) => outcome],
      ['Which', ({ evidence }) => evidence],
    ],
    requirements,
  );
