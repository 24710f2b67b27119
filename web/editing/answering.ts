import { dayTyped } from '../../core/days.ts';
import { isPosition } from '../../core/model/positions.ts';
import { ASKED_AGAIN_AFTER_DAYS, sortQuestions } from '../../core/open-questions.ts';
import { LEVEL_WORDS, sentence } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { type DistrictRecords, fillsOf, nameOfOrganization, roleLabel, rolesOf } from './district-records.ts';
import type { FormParams } from './form.ts';
import type { FormName } from './forms.ts';
import type { NewId } from './named.ts';
import { noteChange } from './note-form.ts';
import { reportOf } from './report-form.ts';
import { type Change, entry, PROVENANCE } from './rows.ts';
import { landChange } from './tribal-land-form.ts';

type Assessment = ApiResponse<'/districts/:districtId/assessment'>;
type Network = ApiResponse<'/districts/:districtId/network'>;
type PairOnRecord = Network['ties'][number]['pairs'][number];
export type Question = Assessment['questions'][number];

/** What one question is answered on: the newest facts, and what is made of them. */
export interface AnswerContext {
  records: DistrictRecords;
  assessment: Assessment;
  network: Network;
}

/** Who says what is answered about two organizations: one of them, on a day as it was typed, and who said it there. */
export interface Teller {
  from: string;
  at: string;
  saidBy: string;
}

interface Key {
  key: string;
  label: string;
}
/** What is written at once. */
export type SaidAtOnce = Key & { change: (newId: NewId) => Change };
/** What asks for more first, with a form. */
export type AskedFirst = Key & { form: FormName; params: FormParams };
/** What cannot be said yet, and why. */
type NotYet = Key & { missing: string };
/** One key and what it answers. */
export type AnswerChoice = SaidAtOnce | AskedFirst | NotYet;

/** The questions of the model, those answered or asked in vain apart. */
export const sortedQuestions = (context: AnswerContext) => {
  const { records, assessment } = context;
  return sortQuestions(assessment.questions, {
    ...{
      today: records.today,
      roles: assessment.roles,
      statements: records.statements,
      notes: records.notes,
    },
    ties: records.expected.map(({ id, minimumLevel }) => ({
      ...{ id, minimumLevel },
      reports: pairOnRecord(context, id)?.reports ?? [],
    })),
  });
};

/** That a role is filled as it is on record: whom to call is asked with it, and of several organizations which one said so. */
const confirmation = ({ records }: AnswerContext, role: string): AnswerChoice[] => {
  const [fill, ...others] = fillsOf(records, role);
  if (!fill) return [];
  const organization = others.length === 0 ? fill.organizationId : '';
  const who = organization ? nameOfOrganization(records, organization) : 'one of them';
  return [
    {
      key: 'y',
      label: `Yes, ${who}: say whom to call`,
      form: 'confirm-role',
      params: { role, organization },
    },
  ];
};

const nobody = ({ records }: AnswerContext, role: string): AnswerChoice => ({
  key: 'n',
  label: 'No one',
  change: (newId) => ({
    action: 'report unfilled',
    entries: [
      entry('statements', {
        ...{ id: newId('unfilled'), districtId: records.districtId, role, kind: 'unfilled' as const },
        ...{ organizationId: null, at: records.today, ...PROVENANCE },
      }),
    ],
  }),
});

/** Names an organization that fills the role nearby: it then fills it here too, and whom to call is asked with it. */
const nearby = ({ id: role, reach }: Question): AnswerChoice[] =>
  reach.slice(0, 9).map(({ organizationId, name, district }, place) => ({
    key: String(place + 1),
    label: `${name} (fills it in ${district})`,
    form: 'fill-role',
    params: { role, organization: organizationId },
  }));

/** The pair of organizations that a question about a tie is asked of. */
export const pairOf = ({ assessment }: AnswerContext, tie: string): readonly [string, string] | null => {
  const [a, b] = assessment.ties.find(({ id }) => id === tie)?.shown ?? [];
  return a && b ? [a, b] : null;
};

/** What is on record of that pair. */
const pairOnRecord = (context: AnswerContext, tie: string): PairOnRecord | undefined => {
  const [a, b] = pairOf(context, tie) ?? [];
  const pairs = context.network.ties.find(({ id }) => id === tie)?.pairs ?? [];
  return pairs.find((pair) => pair.a === a && pair.b === b);
};

/** Why it is not known yet who says so; null when it is. */
function missingOf({ records }: AnswerContext, pair: readonly string[], { from, at }: Teller): string | null {
  if (!pair.includes(from)) return 'Say first who told you: A or B.';
  const day = dayTyped(at, records.today);
  if (!day) return 'Enter first on which day it was said, such as 3/9/2026, or today.';
  return day > records.today ? 'The day on which it was said lies in the future.' : null;
}

/** What the one who told says of the work with the other. */
function reports(context: AnswerContext, pair: readonly [string, string], teller: Teller): AnswerChoice[] {
  const missing = missingOf(context, pair, teller);
  const { records } = context;
  const aboutId = teller.from === pair[0] ? pair[1] : pair[0];
  const at = dayTyped(teller.at, records.today) ?? '';
  const said = { fromId: teller.from, aboutId, at, saidBy: teller.saidBy.trim() || null };
  return LEVEL_WORDS.map((word, level) => {
    const key = { key: String(level), label: sentence(word) };
    if (missing) return { ...key, missing };
    const change: SaidAtOnce['change'] = (newId) => ({
      action: 'report tie',
      entries: [reportOf(records, { ...said, level }, newId('report'))],
    });
    return { ...key, change };
  });
}

/** That the evidence of a tie goes on: when it was last seen, and for whom that speaks, is asked first. */
function goesOn(context: AnswerContext, tie: string): AnswerChoice[] {
  const { network } = context;
  const pieces = pairOnRecord(context, tie)?.evidence ?? [];
  const [piece] = pieces.filter(({ status }) => status !== 'ended').sort((x, y) => y.level - x.level);
  const [a = '', b = ''] = pairOf(context, tie) ?? [];
  if (!piece) return [];
  const name = network.evidence.find(({ id }) => id === piece.id)?.name ?? 'the evidence';
  const params = { evidence: piece.id, a, b };
  return [{ key: 'y', label: `Yes, it goes on: ${name}`, form: 'add-activity-date', params }];
}

function tieChoices(context: AnswerContext, { id, verb }: Question, teller: Teller): AnswerChoice[] {
  const pair = pairOf(context, id);
  if (!pair) return [];
  if (pair[0] === pair[1]) return insideOne(context, id, pair[0]);
  return [...(verb === 'confirm' ? goesOn(context, id) : []), ...reports(context, pair, teller)];
}

/** A tie inside one organization holds when that one is confirmed in both roles (MODEL.md, Ties); each is asked by itself. */
function insideOne(
  { records, assessment }: AnswerContext,
  tie: string,
  organization: string,
): AnswerChoice[] {
  const row = assessment.ties.find(({ id }) => id === tie);
  const isOpen = (role: string): boolean =>
    assessment.roles.some((one) => one.role === role && one.state !== 'confirmed');
  const [role] = rolesOf(records, organization).filter(
    (one) => [row?.a, row?.b].includes(one) && isOpen(one),
  );
  if (role === undefined) return [];
  const label = `Yes, ${nameOfOrganization(records, organization)} as ${roleLabel(records, role)}: say whom to call`;
  return [{ key: 'y', label, form: 'confirm-role', params: { role, organization } }];
}

/** Whether tribal land lies here, as whoever answers knows it. */
const land = ({ records }: AnswerContext): AnswerChoice[] =>
  [true, false].map((tribalLand) => ({
    key: tribalLand ? 'y' : 'n',
    label: tribalLand ? 'Yes, it lies here' : 'No, none lies here',
    change: () => landChange(records, { tribalLand, basis: null, source: '' }),
  }));

/** What can be answered to every question, and proves nothing. */
const shortOfAWord = ({ records }: AnswerContext, question: string): AnswerChoice[] => [
  { key: 't', label: 'I think so: keep it as a note', form: 'add-note', params: { question } },
  {
    key: 'd',
    label: `They do not know: ask again in ${ASKED_AGAIN_AFTER_DAYS} days`,
    change: (newId) => noteChange(records, { question, kind: 'does not know', text: null }, newId('note')),
  },
];

function answersTo(context: AnswerContext, question: Question, teller: Teller): AnswerChoice[] {
  const { id } = question;
  if (context.assessment.ties.some((tie) => tie.id === id)) return tieChoices(context, question, teller);
  if (id === 'tribal-land') return land(context);
  if (!context.assessment.roles.some(({ role }) => role === id)) return [];
  return [...confirmation(context, id), nobody(context, id), ...(isPosition(id) ? [] : nearby(question))];
}

/** The keys that answer a question; none for one that only a form, or no one here, can answer. */
export function choicesFor(context: AnswerContext, question: Question, teller: Teller): AnswerChoice[] {
  const answers = answersTo(context, question, teller);
  return answers.length === 0 ? [] : [...answers, ...shortOfAWord(context, question.id)];
}
