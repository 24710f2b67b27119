import type { Role } from '../model/model.ts';
import type { DrawnAssessment, DrawnModel, DrawnNetwork } from './inputs.ts';
import { onPaper } from './on-paper.ts';
import { fromNoon } from './polar.ts';
import type { SlotState } from './slot-styles.ts';
import type { TieState } from './states.ts';

export interface Named {
  id: string;
  name: string;
  /** Who is called there; null where no one is named or may be seen, undefined where it was not asked. */
  person?: Contact | null | undefined;
}

/** A contact in a role: a name is null for those who may not see it. */
export interface Contact {
  readonly role: string;
  readonly organizationId: string;
  readonly onFile: boolean;
  readonly name: string | null;
}

export interface RingRole {
  id: string;
  code: string;
  name: string;
  sector: Role['sector'];
  /** Clockwise from 12 o'clock; null for the hub. */
  degrees: number | null;
  state: SlotState;
  /** Why the role does not apply; null where it does. */
  reason: string | null;
  organizations: readonly Named[];
  /** How many expected ties have no partner because of this role. */
  waiting: number;
  /** A sentence: what is known of the role. */
  known: string;
}

export interface RingTie {
  id: string;
  a: string;
  b: string;
  state: TieState;
  /** Met, while no one holds the position at one end, and paper stands: drawn hollow. */
  paperOnly: boolean;
  /** Of a vacant position, and neither on paper nor a gap: not drawn. */
  hidden: boolean;
  backbone: boolean;
  /** Stands in the list of gaps. */
  gap: boolean;
  /** Stands in the list of gaps or of questions. */
  open: boolean;
  known: string;
}

/** All that a ring shows: the roles that have a slot, clockwise, the hub first, and the expected ties between them. */
export interface Ring {
  roles: readonly RingRole[];
  ties: readonly RingTie[];
}

/** A place in the ring that the keyboard can be on: a role, or one of its ties. */
export interface Place {
  role: string;
  tie: string | null;
}

/** Puts the answers together. Roles without a slot stand in the tables and among all organizations. */
export function ringOf(
  model: DrawnModel,
  assessment: DrawnAssessment,
  network: DrawnNetwork,
  contacts?: readonly Contact[],
): Ring {
  const names = new Map(network.organizations.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const roles = model.roles
    .filter(({ slot }) => slot !== 'none')
    .map((role) => ringRole(role, assessment, names, contacts))
    .sort((a, b) => clockwise(a.degrees) - clockwise(b.degrees));
  const slots = new Set(roles.map(({ id }) => id));
  const backbone = new Set(model.ties.filter((tie) => tie.backbone).map(({ id }) => id));
  const gaps = new Set(assessment.gaps.flatMap(({ items }) => items));
  const questions = new Set(assessment.questions.map(({ id }) => id));
  const papers = onPaper(network);
  const vacant = new Set(assessment.roles.flatMap(({ role, state }) => (state === 'vacant' ? role : [])));
  const ties = assessment.ties
    .filter(({ a, b }) => slots.has(a) && slots.has(b))
    .map(({ id, a, b, state, known }) => ({
      id,
      a,
      b,
      state,
      ...ofVacant(vacant.has(a) || vacant.has(b), state === 'met' && papers.has(id), gaps.has(id)),
      known,
      backbone: backbone.has(id),
      gap: gaps.has(id),
      open: gaps.has(id) || questions.has(id),
    }));
  return { roles, ties };
}

/** No line leads into a vacant position but a gap, and a hollow one where paper stands. */
const ofVacant = (vacant: boolean, paper: boolean, gap: boolean) => ({
  paperOnly: vacant && paper,
  hidden: vacant && !paper && !gap,
});

/** The hub first, then the slots from the justice sector on, which begins just before 12 o'clock. */
const clockwise = (degrees: number | null): number => (degrees === null ? -360 : fromNoon(degrees));

function ringRole(
  role: DrawnModel['roles'][number],
  assessment: DrawnAssessment,
  names: ReadonlyMap<string, string>,
  contacts: readonly Contact[] | undefined,
): RingRole {
  const row = assessment.roles.find((candidate) => candidate.role === role.id);
  const away = assessment.notApplicable.find((candidate) => candidate.role === role.id);
  return {
    id: role.id,
    code: role.code,
    name: role.shortName,
    sector: role.sector,
    degrees: role.slot === 'hub' ? null : role.slotDegrees,
    state: row?.state ?? 'not applicable',
    reason: row ? null : (away?.reason ?? 'does not apply here'),
    organizations: namedFirst(
      (row?.organizations ?? []).map((id) => ({
        ...{ id, name: names.get(id) ?? id },
        person:
          contacts && (contacts.find((one) => one.role === role.id && one.organizationId === id) ?? null),
      })),
    ),
    waiting: assessment.gaps.find(({ items }) => items.includes(role.id))?.waiting.length ?? 0,
    known: row?.known ?? '',
  };
}

/** Of several, whom one can call stands before those of whom no one is named; a label has room for two. */
const namedFirst = (organizations: readonly Named[]): readonly Named[] =>
  [...organizations].sort((x, y) => Number(y.person?.onFile ?? false) - Number(x.person?.onFile ?? false));

/** Which ties the ring draws: the backbone and every gap, those in the list of gaps or of questions, or all between its slots. */
export type TieChoice = 'backbone' | 'open' | 'all';

export const tiesOf = (ring: Ring, choice: TieChoice): readonly RingTie[] =>
  ring.ties.filter((tie) => choice === 'all' || (choice === 'open' ? tie.open : tie.backbone || tie.gap));

/** The expected ties of one role with the other slots. */
export const tiesOfRole = (ring: Ring, roleId: string): readonly RingTie[] =>
  ring.ties.filter(({ a, b }) => a === roleId || b === roleId);
