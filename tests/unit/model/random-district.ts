import fc from 'fast-check';
import { EVIDENCE_KINDS, SECTORS } from '../../../core/model/kinds.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { DAY, daysAgo, model, OFFICE } from './district.ts';

/**
 * Snapshots as tangled as they may come: few organizations and people, so that rows meet; days at every limit of the
 * model; rows that contradict each other, end before they begin, come twice, or name what has no row.
 */
type Row<Key extends keyof Snapshot> = Snapshot[Key] extends (infer R)[] ? R : never;

/** `more` of several in `outOf` draws, else `less`. */
const mostly = <T>(outOf: number, more: fc.Arbitrary<T>, less: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: outOf - 1, arbitrary: more }, { weight: 1, arbitrary: less });

/** Ages in days at which something changes, and the days beside them; negative ones lie after the day. */
const LIMITS = [0, 31, 90, 180, 300, 360, 365, 425, 730, 1095, 1460];
const AGES = LIMITS.flatMap((age) => [age - 1, age, age + 1]);
const agedBy = (...ages: number[]): fc.Arbitrary<string> => fc.constantFrom(...ages).map(daysAgo);
const aFreshDay = agedBy(0, 1, 5, 10, 20, 50);

export const aPastDay = fc.oneof(aFreshDay, agedBy(...AGES.filter((age) => age >= 0)));
export const aDay = mostly(6, aPastDay, agedBy(-1, -9, -180, -181, -400));
const aDayOrNull = fc.option(aDay, { nil: null, freq: 2 });
const always = fc.constant({ since: null, until: null });
const aPeriod = fc.record({ since: aDayOrNull, until: aDayOrNull });

/** The five fill a role each; `x` has no row among the organizations, and may have any other. */
const USUAL = { a: 'fbi', b: 'hsi', c: 'lead-police', d: 'victim-services', e: 'osha' };
const OTHERS = Object.keys(USUAL);
export const anOrganization = fc.oneof(
  { weight: 2, arbitrary: fc.constant(OFFICE) },
  { weight: 6, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 1, arbitrary: fc.constant('x') },
);

/** The people of an organization, now and then someone else. */
export const PEOPLE = [OFFICE, ...OTHERS].flatMap((org) => [`${org}1`, `${org}2`]);
const personOf = (org: string): fc.Arbitrary<string> =>
  mostly(5, fc.constantFrom(`${org}1`, `${org}2`), fc.constantFrom(...PEOPLE));
export const aPersonSomewhere = anOrganization.chain((org) =>
  fc.record({ person: personOf(org), org: fc.constant(org) }),
);

/** Roles with many ties between them, so that they meet; the positions, one that may not apply, one tied to the core alone. */
const ROLES = ['usao-coordinator', 'usao-victim-witness', ...Object.values(USUAL), 'prosecutor', 'tribal'];
export const aRole = mostly(
  9,
  fc.constantFrom(...ROLES),
  fc.constantFrom(...model.roles.map(({ id }) => id)),
);

const aParty: fc.Arbitrary<Row<'evidence'>['parties'][number]> = anOrganization
  .chain((org) =>
    fc.record({
      org: fc.constant(org),
      role: mostly(3, fc.constant(null), aRole),
      core: fc.boolean(),
      host: fc.boolean(),
      maintainers: fc.array(personOf(org), { maxLength: 3 }),
      signer: fc.option(personOf(org), { nil: null }),
      period: mostly(6, always, aPeriod),
    }),
  )
  .map(({ period, ...party }) => ({ ...party, ...period }));

export const aPieceOfEvidence: fc.Arbitrary<Row<'evidence'>> = fc
  .record({
    id: fc.integer({ min: 0, max: 1e6 }).map((number) => `e${number}`),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    everyDays: fc.constantFrom(null, 7, 31, 90, 366),
    publicRecord: mostly(4, fc.constant(false), fc.constant(true)),
    activityDates: fc.array(aDay, { maxLength: 2 }),
    parties: fc.array(aParty, { minLength: 1, maxLength: 4 }),
    period: mostly(3, aPeriod, fc.record({ since: aPastDay, until: fc.constant(null) })),
  })
  .map(({ period, ...piece }) => ({ ...piece, ...period }));

export const aStatement: fc.Arbitrary<Row<'statements'>> = mostly<Row<'statements'>>(
  4,
  fc.record({ role: aRole, org: anOrganization, kind: fc.constant('confirmed'), at: aDay }),
  fc.record({ role: aRole, org: fc.constant(null), kind: fc.constant('unfilled'), at: aDay }),
);

export const aReport: fc.Arbitrary<Row<'reports'>> = fc.record({
  from: anOrganization,
  about: anOrganization,
  level: fc.integer({ min: 0, max: 4 }),
  at: aDay,
});

const usualFills = fc
  .subarray(Object.entries(USUAL), { minLength: 2 })
  .map((pairs) => pairs.map(([org, role]) => ({ org, role, since: null, until: null, mailbox: true })));
const aFill: fc.Arbitrary<Row<'fills'>> = fc
  .record({ org: anOrganization, role: aRole, mailbox: fc.boolean(), period: mostly(3, always, aPeriod) })
  .map(({ period, ...row }) => ({ ...row, ...period }));

const aHolder: fc.Arbitrary<Row<'holders'>> = fc
  .record({
    at: aPersonSomewhere,
    role: aRole,
    deputy: fc.boolean(),
    acting: fc.boolean(),
    period: mostly(3, always, aPeriod),
  })
  .map(({ at, period, ...row }) => ({ ...at, ...row, ...period }));

const hasLeft = fc.record({ since: fc.constant(null), until: aPastDay });
const aPost: fc.Arbitrary<Row<'employment'>> = fc
  .record({ at: aPersonSomewhere, period: fc.oneof(hasLeft, aPeriod) })
  .map(({ at, period }) => ({ ...at, ...period }));

const anOrganizationRow = (id: string): fc.Arbitrary<Row<'organizations'>> =>
  fc.record({
    id: fc.constant(id),
    usao: fc.constant(id === OFFICE),
    sector: fc.option(fc.constantFrom(...SECTORS), { nil: null }),
    districts: fc.integer({ min: 1, max: 5 }),
  });

/** Ids of evidence are made to differ: each names one piece. */
const distinctIds = (evidence: Row<'evidence'>[]) =>
  evidence.map((piece, place) => ({ ...piece, id: `${piece.id}-${place}` }));

export const aDistrict: fc.Arbitrary<Snapshot> = fc.record({
  id: fc.constant('random'),
  asOf: fc.constant(DAY),
  tribalLand: fc.constantFrom(true, false, null),
  organizations: fc.tuple(...[OFFICE, ...OTHERS].map(anOrganizationRow)),
  fills: fc.tuple(usualFills, fc.array(aFill, { maxLength: 6 })).map((fills) => fills.flat()),
  holders: fc.array(aHolder, { maxLength: 8 }),
  employment: fc.array(aPost, { minLength: 2, maxLength: 12 }),
  statements: fc.array(aStatement, { maxLength: 10 }),
  evidence: fc.array(aPieceOfEvidence, { minLength: 3, maxLength: 14 }).map(distinctIds),
  reports: fc.array(aReport, { minLength: 1, maxLength: 12 }),
});
