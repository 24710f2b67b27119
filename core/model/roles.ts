import { newest } from '../days.ts';
import { groupBy } from '../group-by.ts';
import type { Memo } from '../memoize.ts';
import {
  type ActivityDates,
  activityDatesByRole,
  daysOfStatements,
  type RoleActivityDate,
} from './activity-dates.ts';
import type { RoleAssessment, RoleState } from './assessment.ts';
import type { Employment } from './employment.ts';
import type { PairEvidence } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import { ONE, ZERO } from './fraction.ts';
import { type CountingHolder, countingHolders, countsOn, type Vacancy, vacancyOn } from './holders.ts';
import { isPosition, type Role } from './model.ts';
import type { Statement } from './snapshot.ts';
import type { Visible } from './visible.ts';

/** Everything on record about a role on the day, which determines its state. */
export interface RoleRecord {
  row: Role;
  /** Sorted by id. */
  organizations: readonly string[];
  /** Those of the organizations that have a contact in the role. */
  reachable: ReadonlySet<string>;
  /** For a position: how it was vacated, however long ago; null if it was not. */
  vacancy: Vacancy | null;
  holders: readonly CountingHolder[];
  statements: readonly Statement[];
  activityDates: readonly RoleActivityDate[];
}

/** A role's assessment, with the record that other rules need. */
export interface AssessedRole extends RoleAssessment {
  record: RoleRecord;
}

/** The inputs for assessing roles. */
interface RoleContext {
  visible: Visible;
  fillings: Fillings;
  employment: Employment;
  pieces: readonly PairEvidence[];
}

/** Returns every role that applies, in table order. Reuses the objects of unchanged roles. */
export function assessRoles(context: RoleContext, memo: Memo): AssessedRole[] {
  const { visible, fillings, employment, pieces } = context;
  const shown = memo<ActivityDates>(
    'activity dates',
    () => [pieces, fillings],
    (was) => activityDatesByRole(visible, pieces, fillings, was),
  );
  const holders = memo(
    'holders',
    () => [employment, ...visible.holders],
    () => countingHolders(visible.holders, employment),
  );
  const holdersOf = groupBy(holders, ({ role }) => role);
  const statementsOf = groupBy(visible.statements, ({ role }) => role);
  return visible.roles.map((row) => {
    const organizations = fillings.organizationsOf(row.id);
    const of = {
      ...{ organizations, holders: holdersOf(row.id), statements: statementsOf(row.id) },
      mailboxes: organizations.map((org) => fillings.hasMailbox(row.id, org)),
      shown: shown.get(row.id) ?? NONE,
    };
    return memo(
      `role ${row.id}`,
      () => [row, ...dependenciesOf(of)],
      () => assessRole(recordOf(row, of, visible.day), visible.isRecent),
    );
  });
}

const NONE: readonly RoleActivityDate[] = [];

/** Returns everything that a role's assessment depends on. */
const dependenciesOf = ({ organizations, holders, statements, mailboxes, shown }: OfRole): unknown[] => [
  ...[organizations.length, ...organizations, ...mailboxes],
  ...[...holders, ...statements, shown],
];

/** The inputs for the record of one role. */
interface OfRole extends Pick<RoleRecord, 'organizations' | 'holders' | 'statements'> {
  /** For each organization, whether it has a mailbox in the role. */
  mailboxes: readonly boolean[];
  /** The activity dates from evidence. */
  shown: readonly RoleActivityDate[];
}

/**
 * Builds the record of a role. A contact is a holder who counts or, unless the role is a position, a mailbox
 * (MODEL.md, Roles).
 */
function recordOf(
  row: Role,
  { organizations, mailboxes, holders, statements, shown }: OfRole,
  day: string,
): RoleRecord {
  const withHolder = new Set(holders.filter((holder) => countsOn(holder, day)).map((holder) => holder.org));
  return {
    row,
    organizations,
    reachable: new Set(organizations.filter((org, at) => withHolder.has(org) || mailboxes[at])),
    vacancy: isPosition(row.id) ? vacancyOn(holders, statements, day) : null,
    holders,
    statements,
    activityDates: [...daysOfStatements(statements), ...shown],
  };
}

/**
 * Returns the date of a recent unfilled statement that is newer than every activity date; null for positions
 * (MODEL.md, Roles).
 */
function unfilledOn(
  { row, statements, activityDates }: RoleRecord,
  isRecent: Visible['isRecent'],
): string | null {
  if (isPosition(row.id)) return null;
  const unfilled = newest(statements.filter(({ kind }) => kind === 'unfilled').map(({ at }) => at));
  return unfilled !== null && isRecent(unfilled) && activityDates.every(({ day }) => day < unfilled)
    ? unfilled
    : null;
}

/** The facts that the table of states tests. */
interface Facts {
  record: RoleRecord;
  /** The recent day on which a position was vacated. */
  vacantSince: string | null;
  unfilledOn: string | null;
  confirmedBy: ReadonlySet<string>;
}

const numbers = (confirmed: 0 | 1, recorded: 0 | 1, possible: 0 | 1) => ({
  confirmed: confirmed ? ONE : ZERO,
  recorded: recorded ? ONE : ZERO,
  possible: possible ? ONE : ZERO,
});

/** The table of MODEL.md, Roles; the first match applies. */
const TABLE: { state: RoleState; when: (facts: Facts) => boolean; numbers: ReturnType<typeof numbers> }[] = [
  { state: 'vacant', when: (f) => f.vacantSince !== null, numbers: numbers(0, 0, 0) },
  { state: 'unfilled', when: (f) => f.unfilledOn !== null, numbers: numbers(0, 0, 0) },
  { state: 'confirmed', when: (f) => f.confirmedBy.size > 0, numbers: numbers(1, 1, 1) },
  {
    state: 'on record',
    when: ({ record }) => record.organizations.length > 0 && record.vacancy === null,
    numbers: numbers(0, 1, 1),
  },
];
const OTHERWISE = { state: 'unknown', numbers: numbers(0, 0, 1) } as const;

export function assessRole(record: RoleRecord, isRecent: Visible['isRecent']): AssessedRole {
  const recentlyActive = new Set(
    record.activityDates.filter(({ day }) => isRecent(day)).map(({ org }) => org),
  );
  const facts: Facts = {
    record,
    vacantSince: record.vacancy && isRecent(record.vacancy.since) ? record.vacancy.since : null,
    unfilledOn: unfilledOn(record, isRecent),
    confirmedBy: new Set([...record.reachable].filter((org) => recentlyActive.has(org))),
  };
  const { state, numbers } = TABLE.find((row) => row.when(facts)) ?? OTHERWISE;
  return {
    role: record.row.id,
    state,
    ...numbers,
    organizations: [...record.organizations],
    lastSeen: newest(record.activityDates.map(({ day }) => day)),
    activityDates: record.activityDates,
    since: facts.vacantSince ?? facts.unfilledOn,
    record,
    confirmedBy: facts.confirmedBy,
  };
}
