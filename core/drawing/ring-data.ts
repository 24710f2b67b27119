import type { Role } from '../model/model.ts';
import { shortOfficeName } from '../words/names.ts';
import type { DrawnAssessment, DrawnModel, DrawnNetwork } from './inputs.ts';
import { onPaper } from './on-paper.ts';
import { fromNoon } from './polar.ts';
import type { SlotState } from './slot-styles.ts';
import type { TieState } from './states.ts';

interface Named {
  id: string;
  name: string;
  /**
   * The person to call; null if no one is named or the viewer may not see the name, undefined if not
   * requested.
   */
  person?: Contact | null | undefined;
}

/** The contact in a role. The name is null for viewers who may not see it. */
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
  /** Why the role doesn't apply; null if it does. */
  reason: string | null;
  organizations: readonly Named[];
  /** How many expected ties have no partner because of this role. */
  waiting: number;
  /** A sentence saying what is known about the role. */
  known: string;
}

export interface RingTie {
  id: string;
  a: string;
  b: string;
  state: TieState;
  /** Met on paper, but no one holds the position at one end; drawn hollow. */
  paperOnly: boolean;
  /** Belongs to a vacant position and is neither on paper nor a gap; not drawn. */
  hidden: boolean;
  backbone: boolean;
  /** Is in the list of gaps. */
  gap: boolean;
  /** Is in the list of gaps or of questions. */
  open: boolean;
  known: string;
}

/**
 * All that a ring shows: the roles with a slot, clockwise with the hub first, and the expected ties between
 * them.
 */
export interface Ring {
  roles: readonly RingRole[];
  ties: readonly RingTie[];
}

/** A place in the ring that can have keyboard focus: a role, or one of its ties. */
export interface Place {
  role: string;
  tie: string | null;
}

/**
 * Combines the responses into a ring. Roles without a slot appear only in the tables and among all
 * organizations.
 */
export function ringOf(
  model: DrawnModel,
  assessment: DrawnAssessment,
  network: DrawnNetwork,
  contacts?: readonly Contact[],
): Ring {
  const names = new Map(network.organizations.map((one) => [one.id, shortOfficeName(one)]));
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

/** A vacant position gets no lines, except gaps and hollow lines for ties on paper. */
const ofVacant = (vacant: boolean, paper: boolean, gap: boolean) => ({
  paperOnly: vacant && paper,
  hidden: vacant && !paper && !gap,
});

/** Sorts the hub first, then the slots starting at the justice sector, just before 12 o'clock. */
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

/** Organizations with a named contact come first, because a label has room for only two. */
const namedFirst = (organizations: readonly Named[]): readonly Named[] =>
  [...organizations].sort((x, y) => Number(y.person?.onFile ?? false) - Number(x.person?.onFile ?? false));

/**
 * Which ties the ring draws: the backbone and every gap, those in the list of gaps or of questions, or all
 * between its slots.
 */
export type TieChoice = 'backbone' | 'open' | 'all';

export const tiesOf = (ring: Ring, choice: TieChoice): readonly RingTie[] =>
  ring.ties.filter((tie) => choice === 'all' || (choice === 'open' ? tie.open : tie.backbone || tie.gap));

/** Returns the expected ties between one role and the other slots. */
export const tiesOfRole = (ring: Ring, roleId: string): readonly RingTie[] =>
  ring.ties.filter(({ a, b }) => a === roleId || b === roleId);
