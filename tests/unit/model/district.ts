import { addDays } from '../../../core/days.ts';
import { assess } from '../../../core/model/assess.ts';
import type { Assessment, RoleAssessment, TieAssessment } from '../../../core/model/assessment.ts';
import { oneDecimal, print } from '../../../core/model/fraction.ts';
import { type EvidenceKind, Snapshot } from '../../../core/model/snapshot.ts';
import { readModel } from '../../../server/reference/read-model.ts';

/** A small made-up district for tests: rows as short as can be, everything else as if nothing were on record. */
export const DAY = '2026-06-30';
export const daysAgo = (count: number): string => addDays(DAY, -count);
export const inDays = (count: number): string => addDays(DAY, count);

export const model = readModel('data');

type Row<Key extends keyof Snapshot> = Snapshot[Key] extends (infer R)[] ? R : never;

export const OFFICE = 'usao';

export const organization = (id: string, more: Partial<Row<'organizations'>> = {}): Row<'organizations'> => ({
  id,
  usao: id === OFFICE,
  sector: null,
  districts: 1,
  ...more,
});

export const fill = (org: string, role: string, more: Partial<Row<'fills'>> = {}): Row<'fills'> => ({
  org,
  role,
  since: null,
  until: null,
  mailbox: false,
  ...more,
});

export const holder = (
  org: string,
  role: string,
  person: string,
  more: Partial<Row<'holders'>> = {},
): Row<'holders'> => ({ org, role, person, since: null, until: null, deputy: false, acting: false, ...more });

export const job = (
  person: string,
  org: string,
  since: string | null,
  until: string | null,
): Row<'employment'> => ({
  person,
  org,
  since,
  until,
});

/** A person who left an organization on a day. */
export const left = (person: string, org: string, until: string): Row<'employment'> =>
  job(person, org, null, until);

export const confirmed = (role: string, org: string, at: string): Row<'statements'> => ({
  role,
  org,
  kind: 'confirmed',
  at,
});
export const unfilled = (role: string, at: string): Row<'statements'> => ({
  role,
  org: null,
  kind: 'unfilled',
  at,
});

type Party = Row<'evidence'>['parties'][number];

export const party = (org: string, more: Partial<Party> = {}): Party => ({
  org,
  role: null,
  core: false,
  host: false,
  since: null,
  until: null,
  maintainers: [],
  signer: null,
  ...more,
});

/** A piece between parties, given as ids or as whole rows, without activity dates unless it says so. */
export const evidence = (
  kind: EvidenceKind,
  parties: (string | Party)[],
  more: Partial<Omit<Row<'evidence'>, 'kind' | 'parties'>> = {},
): Row<'evidence'> => ({
  id: kind,
  kind,
  since: null,
  until: null,
  everyDays: null,
  publicRecord: false,
  activityDates: [],
  parties: parties.map((each) => (typeof each === 'string' ? party(each) : each)),
  ...more,
});

export const report = (from: string, about: string, level: number, at: string): Row<'reports'> => ({
  from,
  about,
  level,
  at,
});

/** A snapshot with the office and, unless rows are given, an organization for each that fills a role. */
export const district = (rows: Partial<Snapshot> = {}): Snapshot =>
  Snapshot.parse({
    id: 'made up',
    asOf: DAY,
    tribalLand: false,
    organizations: [OFFICE, ...new Set((rows.fills ?? []).map(({ org }) => org))].map((id) =>
      organization(id),
    ),
    fills: [],
    holders: [],
    employment: [],
    statements: [],
    evidence: [],
    reports: [],
    ...rows,
  });

export const assessed = (rows: Partial<Snapshot> = {}): Assessment => {
  const snapshot = district(rows);
  return assess(snapshot, model, snapshot.asOf);
};

export function roleIn(assessment: Assessment, id: string): RoleAssessment {
  const role = assessment.roles.find(({ role }) => role === id);
  if (!role) throw new Error(`${id} does not apply`);
  return role;
}

export function tieIn(assessment: Assessment, id: string): TieAssessment {
  const tie = assessment.ties.find((tie) => tie.id === id);
  if (!tie) throw new Error(`${id} is not expected`);
  return tie;
}

/** State and the three numbers in words: `below expected 0 1/3 1/3`. */
const inWords = ({ state, confirmed, recorded, possible }: RoleAssessment | TieAssessment): string =>
  [state, ...[confirmed, recorded, possible].map(print)].join(' ');

export const role = (id: string, rows: Partial<Snapshot>): string => inWords(roleIn(assessed(rows), id));
export const tie = (id: string, rows: Partial<Snapshot>): string => inWords(tieIn(assessed(rows), id));

/** An entry of a list in words: `critical 2.7 fill usao-coordinator`. */
export const gapsIn = ({ gaps }: Assessment): string[] =>
  gaps.map(({ severity, gain, verb, items, cause }) =>
    [severity, oneDecimal(gain), verb, items.join(' '), cause && `because of ${cause}`]
      .filter(Boolean)
      .join(' '),
  );

export const subjectsOf = (rule: number, rows: Partial<Snapshot>): string[] =>
  assessed(rows)
    .weakPoints.filter((entry) => entry.rule === rule)
    .map(({ subject }) => subject);
