import { isPosition } from '../../core/model/positions.ts';
import { LEVEL_WORDS, sentence } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { type DistrictRecords, fillsOf, nameOfOrganization, rolesOf } from './district-records.ts';
import type { NewId } from './named.ts';
import { confirmed } from './role-form.ts';
import { type Change, entry, PROVENANCE } from './rows.ts';
import { landChange } from './tribal-land-form.ts';

type Assessment = ApiResponse<'/districts/:districtId/assessment'>;
type Network = ApiResponse<'/districts/:districtId/network'>;
export type Question = Assessment['questions'][number];

/** What one question is answered on: the newest facts, and what is made of them. */
export interface AnswerContext {
  book: DistrictRecords;
  assessment: Assessment;
  network: Network;
}

/** One key and what it answers. */
export interface AnswerChoice {
  key: string;
  label: string;
  change: (newId: NewId) => Change;
}

/** Confirms that organizations fill a role, for each that is on record in it. */
const confirmation = ({ book }: AnswerContext, role: string): AnswerChoice[] => {
  const fills = fillsOf(book, role);
  if (fills.length === 0) return [];
  const names = fills.map((row) => nameOfOrganization(book, row.organizationId)).join(' and ');
  return [
    {
      key: 'y',
      label: `Yes, ${names}`,
      change: (newId) => ({
        action: 'confirm role',
        entries: fills.map((row, place) =>
          confirmed(book, role, row.organizationId, book.today, newId(`confirmed-${place}`)),
        ),
      }),
    },
  ];
};

const nobody = ({ book }: AnswerContext, role: string): AnswerChoice => ({
  key: 'n',
  label: 'Nobody',
  change: (newId) => ({
    action: 'state nobody',
    entries: [
      entry('statements', {
        ...{ id: newId('unfilled'), districtId: book.districtId, role, kind: 'unfilled' as const },
        ...{ organizationId: null, at: book.today, ...PROVENANCE },
      }),
    ],
  }),
});

/** Names an organization that fills the role nearby: it then fills it here too, and is confirmed. */
const nearby = ({ book }: AnswerContext, { id: role, reach }: Question): AnswerChoice[] =>
  reach.slice(0, 9).map(({ organizationId, name, district }, place) => ({
    key: String(place + 1),
    label: `${name} (fills it in ${district})`,
    change: (newId) => ({
      action: 'fill role',
      entries: [
        entry('fills', {
          ...{
            id: newId('fill'),
            organizationId,
            districtId: book.districtId,
            role,
            part: false,
            mailbox: null,
          },
          ...{ since: null, until: null, source: '', sourceKind: 'entered', ...PROVENANCE },
        }),
        confirmed(book, role, organizationId, book.today, newId('confirmed')),
      ],
    }),
  }));

/** The pair of organizations that a question about a tie is asked of. */
export const pairOf = ({ assessment }: AnswerContext, tie: string): readonly [string, string] | null => {
  const [a, b] = assessment.ties.find(({ id }) => id === tie)?.shown ?? [];
  return a && b ? [a, b] : null;
};

/** What one side says of its work with the other; `turned` lets the second speak. */
function reports(context: AnswerContext, tie: string, turned: boolean): AnswerChoice[] {
  const pair = pairOf(context, tie);
  if (!pair) return [];
  const [fromId, aboutId] = turned ? [pair[1], pair[0]] : pair;
  const { districtId, today } = context.book;
  return LEVEL_WORDS.map((word, level) => ({
    key: String(level),
    label: sentence(word),
    change: (newId) => ({
      action: 'report tie',
      entries: [
        entry('reports', {
          id: newId('report'),
          districtId,
          fromId,
          aboutId,
          level,
          at: today,
          ...PROVENANCE,
        }),
      ],
    }),
  }));
}

/** That the evidence of a tie goes on: seen at work today. */
function goesOn({ book, network }: AnswerContext, tie: string): AnswerChoice[] {
  const pieces = network.ties.find(({ id }) => id === tie)?.pairs[0]?.evidence ?? [];
  const [piece] = pieces.filter(({ status }) => status !== 'ended').sort((x, y) => y.level - x.level);
  if (!piece) return [];
  const name = network.evidence.find(({ id }) => id === piece.id)?.name ?? 'the evidence';
  return [
    {
      key: 'y',
      label: `Yes, it goes on: ${name}`,
      change: (newId) => ({
        action: 'add activity date',
        entries: [
          entry('activityDates', {
            id: newId('activityDate'),
            evidenceId: piece.id,
            at: book.today,
            ...PROVENANCE,
          }),
        ],
      }),
    },
  ];
}

function tieChoices(context: AnswerContext, { id, verb }: Question, turned: boolean): AnswerChoice[] {
  const pair = pairOf(context, id);
  if (pair && pair[0] === pair[1]) return insideOne(context, id, pair[0]);
  return [...(verb === 'confirm' ? goesOn(context, id) : []), ...reports(context, id, turned)];
}

/** A tie inside one organization holds when that organization is confirmed in both roles (MODEL.md, Ties). */
function insideOne({ book, assessment }: AnswerContext, tie: string, organization: string): AnswerChoice[] {
  const row = assessment.ties.find(({ id }) => id === tie);
  const roles = [row?.a, row?.b].filter(
    (role) => role !== undefined && rolesOf(book, organization).includes(role),
  );
  return [
    {
      key: 'y',
      label: `Yes, ${nameOfOrganization(book, organization)} fills both roles`,
      change: (newId) => ({
        action: 'confirm role',
        entries: roles.map((role = '') =>
          confirmed(book, role, organization, book.today, newId(`confirmed-${role}`)),
        ),
      }),
    },
  ];
}

/** Whether tribal land lies here, as whoever answers knows it. */
const land = ({ book }: AnswerContext): AnswerChoice[] =>
  [true, false].map((tribalLand) => ({
    key: tribalLand ? 'y' : 'n',
    label: tribalLand ? 'Yes, it lies here' : 'No, none lies here',
    change: () => landChange(book, { tribalLand, basis: null, source: '' }),
  }));

/** The keys that answer a question; none for one that only a form, or nobody here, can answer. */
export function choicesFor(context: AnswerContext, question: Question, turned: boolean): AnswerChoice[] {
  const { id } = question;
  if (context.assessment.ties.some((tie) => tie.id === id)) return tieChoices(context, question, turned);
  if (id === 'tribal-land') return land(context);
  if (!context.assessment.roles.some(({ role }) => role === id)) return [];
  return [
    ...confirmation(context, id),
    nobody(context, id),
    ...(isPosition(id) ? [] : nearby(context, question)),
  ];
}
