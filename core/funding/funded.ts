import type { RoleAssessment, TieAssessment } from '../model/assessment.ts';
import { isDisputed } from '../model/marks.ts';
import { ANY_WEIGHT_3_ROLE, type Model } from '../model/model.ts';
import type { Evidence, Party, Snapshot } from '../model/snapshot.ts';
import { sorted } from '../order.ts';

/**
 * Returns the id of the planned partner for an unfilled role. It contains a space, so no real
 * organization can have it.
 */
export const newPartner = (role: string): string => `${NEW_ID}${role}`;

const NEW_ID = 'new ';
/** Returns true if an organization or evidence is only planned. */
export const isPlanned = (id: string): boolean => id.startsWith(NEW_ID);

const hasPartner = ({ state, organizations }: RoleAssessment): boolean =>
  state !== 'unfilled' && organizations.length > 0;

/**
 * Returns the district's facts as if roles were filled and confirmed on the day, entered as a user would:
 * organizations that fill a role confirm it and get a holder; unfilled roles get a new partner. The past stays
 * unchanged.
 */
export function withRoles(
  snapshot: Snapshot,
  model: Model,
  roles: readonly RoleAssessment[],
  day: string,
): Snapshot {
  const sought = roles.filter((role) => !hasPartner(role)).map(({ role }) => role);
  const filling = roles.flatMap((role) =>
    (hasPartner(role) ? role.organizations : [newPartner(role.role)]).map((org) => ({
      org,
      role: role.role,
    })),
  );
  const from = { since: day, until: null };
  return {
    ...snapshot,
    organizations: [
      ...snapshot.organizations,
      ...sought.map((role) => ({ id: newPartner(role), sector: sectorOf(model, role), ...NEW })),
    ],
    fills: [
      ...snapshot.fills,
      ...sought.map((role) => ({ org: newPartner(role), role, ...from, mailbox: true })),
    ],
    holders: [
      ...snapshot.holders,
      ...filling.map(({ org, role }) => ({
        ...{ org, role, person: `new in ${role} of ${org}`, ...from },
        ...{ deputy: false, acting: false },
      })),
    ],
    statements: [
      ...snapshot.statements,
      ...filling.map(({ org, role }) => ({ org, role, kind: 'confirmed' as const, at: day })),
    ],
  };
}

const NEW = { usao: false, districts: 1 };
const sectorOf = ({ roles }: Model, role: string) => roles.find(({ id }) => id === role)?.sector ?? null;

type Pair = readonly [string, string];

/** Returns true if two different organizations could work on the tie. */
export const hasPair = ({ assessed }: TieAssessment): boolean =>
  assessed.some(({ organizations: [x, y] }) => x !== y);

/**
 * Returns the first pair of different organizations that a tie shows, and those whose reports differ. Existing
 * organizations come before new partners, so that picking one more role takes nothing from a picked tie.
 */
function pairsToMend({ assessed }: TieAssessment): Pair[] {
  const pairs = assessed.filter(({ organizations: [x, y] }) => x !== y);
  const planned = ({ organizations }: (typeof pairs)[number]): number =>
    organizations.filter(isPlanned).length;
  const [first, ...others] = sorted(pairs, (one, other) => planned(one) - planned(other));
  const mended = first ? [first, ...others.filter(isDisputed)] : [];
  return mended.map(({ organizations }) => organizations);
}

/**
 * Returns the district's facts as if ties reached their expected level on the day. Each pair starts a task
 * force of its own, which has the highest level and is in writing, and each reports it. A lower report would be
 * newer, and could lower what is on record between the two.
 */
export function withTies(
  snapshot: Snapshot,
  roles: readonly RoleAssessment[],
  ties: readonly TieAssessment[],
  model: Model,
  day: string,
): Snapshot {
  const mended = ties.flatMap((tie) => pairsToMend(tie).map((pair) => ({ tie, pair })));
  return {
    ...snapshot,
    evidence: [
      ...snapshot.evidence,
      ...mended.map(
        ({ tie, pair: [x, y] }): Evidence => ({
          ...{ id: `${NEW_ID}${tie.id} ${x} ${y}`, kind: 'task-force', since: day, until: null },
          ...{ everyDays: null, publicRecord: false, activityDates: [] },
          parties: [partyIn(x, tie.a), partyIn(y, roleOf(y, tie.b, roles, model))],
        }),
      ),
    ],
    reports: [
      ...snapshot.reports,
      ...mended.flatMap(({ pair: [x, y] }) => [
        { from: x, about: y, level: 4, at: day },
        { from: y, about: x, level: 4, at: day },
      ]),
    ],
  };
}

const partyIn = (org: string, role: string | null): Party => ({
  ...{ org, role, core: true, host: false, since: null, until: null },
  ...{ maintainers: [], signer: null },
});

/** For a tie with any required role: returns the first that the organization fills. */
function roleOf(org: string, side: string, roles: readonly RoleAssessment[], model: Model): string | null {
  if (side !== ANY_WEIGHT_3_ROLE) return side;
  const required = new Set(model.roles.filter(({ weight }) => weight === 3).map(({ id }) => id));
  return (
    roles.find(({ role, organizations }) => required.has(role) && organizations.includes(org))?.role ?? null
  );
}
