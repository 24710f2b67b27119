import type { Answer } from '../shared/api.ts';
import { type Book, fillsOf, isPost, nameOfOrganization, rolesOf } from './book.ts';
import { LEVELS } from './kinds.ts';
import type { NewId } from './named.ts';
import { confirmed } from './role-form.ts';
import { type Change, ENTERED, entry } from './rows.ts';
import { landChange } from './tribal-land-form.ts';

type Assessment = Answer<'/districts/:districtId/assessment'>;
type Network = Answer<'/districts/:districtId/network'>;
export type Question = Assessment['questions'][number];

/** What one question is answered on: the newest facts, and what is made of them. */
export interface Ground {
  book: Book;
  assessment: Assessment;
  network: Network;
}

/** One key and what it answers. */
export interface Choice {
  key: string;
  label: string;
  change: (newId: NewId) => Change;
}

/** Confirms that organizations fill a role, for each that is on record in it. */
const confirmation = ({ book }: Ground, role: string): Choice[] => {
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

const nobody = ({ book }: Ground, role: string): Choice => ({
  key: 'n',
  label: 'Nobody',
  change: (newId) => ({
    action: 'state nobody',
    entries: [
      entry('statements', {
        ...{ id: newId('nobody'), districtId: book.districtId, role, kind: 'nobody' as const },
        ...{ organizationId: null, at: book.today, ...ENTERED },
      }),
    ],
  }),
});

/** Names an organization that fills the role nearby: it then fills it here too, and is confirmed. */
const nearby = ({ book }: Ground, { id: role, reach }: Question): Choice[] =>
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
          ...{ since: null, until: null, source: '', sourceKind: 'entered', ...ENTERED },
        }),
        confirmed(book, role, organizationId, book.today, newId('confirmed')),
      ],
    }),
  }));

/** The pair of organizations that a question about a tie is asked of. */
export const pairOf = ({ assessment }: Ground, tie: string): readonly [string, string] | null => {
  const [a, b] = assessment.ties.find(({ id }) => id === tie)?.shown ?? [];
  return a && b ? [a, b] : null;
};

/** What one side says of its work with the other; `turned` lets the second speak. */
function reports(ground: Ground, tie: string, turned: boolean): Choice[] {
  const pair = pairOf(ground, tie);
  if (!pair) return [];
  const [fromId, aboutId] = turned ? [pair[1], pair[0]] : pair;
  const { districtId, today } = ground.book;
  return LEVELS.map((label, level) => ({
    key: String(level),
    label,
    change: (newId) => ({
      action: 'report tie',
      entries: [
        entry('reports', { id: newId('report'), districtId, fromId, aboutId, level, at: today, ...ENTERED }),
      ],
    }),
  }));
}

/** That the evidence of a tie goes on: seen at work today. */
function goesOn({ book, network }: Ground, tie: string): Choice[] {
  const pieces = network.ties.find(({ id }) => id === tie)?.pairs[0]?.evidence ?? [];
  const [piece] = pieces.filter(({ standing }) => standing !== 'ended').sort((x, y) => y.level - x.level);
  if (!piece) return [];
  const name = network.evidence.find(({ id }) => id === piece.id)?.name ?? 'the evidence';
  return [
    {
      key: 'y',
      label: `Yes, it goes on: ${name}`,
      change: (newId) => ({
        action: 'add sighting',
        entries: [
          entry('sightings', { id: newId('sighting'), evidenceId: piece.id, at: book.today, ...ENTERED }),
        ],
      }),
    },
  ];
}

function tieChoices(ground: Ground, { id, verb }: Question, turned: boolean): Choice[] {
  const pair = pairOf(ground, id);
  if (pair && pair[0] === pair[1]) return insideOne(ground, id, pair[0]);
  return [...(verb === 'confirm' ? goesOn(ground, id) : []), ...reports(ground, id, turned)];
}

/** A tie inside one organization holds when that organization is confirmed in both roles (MODEL.md, Ties). */
function insideOne({ book, assessment }: Ground, tie: string, organization: string): Choice[] {
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
const land = ({ book }: Ground): Choice[] =>
  [true, false].map((tribalLand) => ({
    key: tribalLand ? 'y' : 'n',
    label: tribalLand ? 'Yes, it lies here' : 'No, none lies here',
    change: () => landChange(book, { tribalLand, basis: null, source: '' }),
  }));

/** The keys that answer a question; none for one that only a form, or nobody here, can answer. */
export function choicesFor(ground: Ground, question: Question, turned: boolean): Choice[] {
  const { id } = question;
  if (ground.assessment.ties.some((tie) => tie.id === id)) return tieChoices(ground, question, turned);
  if (id === 'tribal-land') return land(ground);
  if (!ground.assessment.roles.some(({ role }) => role === id)) return [];
  return [...confirmation(ground, id), nobody(ground, id), ...(isPost(id) ? [] : nearby(ground, question))];
}
