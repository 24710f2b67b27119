import type { z } from 'zod';
import { earliest, holds } from '../../../core/days.ts';
import type { FactRow, Facts } from '../../../core/facts/index.ts';
import { distinct, newestFirst, sorted } from '../../../core/order.ts';
import { roleName } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { evidenceBegun, lastSeenFirst } from '../../assessments/evidence-begun.ts';
import { contactOf } from '../../contacts/contacts.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { getPersonProfile } from './contract.ts';

type Answer = z.input<typeof getPersonProfile.response>;
type Shown = Omit<Answer['districts'][number], 'name' | 'abbreviation'>;
type PartOf = Shown['maintains'][number];
type Acquaintance = Shown['acquaintances'][number];

/**
 * Describes a person whose name the viewer may see in a district: roles there, what depends on the person, and who
 * knows whom.
 */
export function describePersonIn(assessed: AssessedDistrict, viewed: Viewed, personId: string): Shown {
  const { reading, model } = assessed;
  const { districtId, revision, asOf } = reading;
  const { facts, maySee } = viewed;
  const held = newestFirst(facts.holders.filter((row) => row.personId === personId)).filter(
    ({ organizationId }) => maySee(personId, organizationId),
  );
  const now = held.filter((row) => holds(row, asOf));
  const partsIn = partsOf(assessed, viewed, personId);
  return {
    ...{ districtId, revision },
    contacts: now.map(({ role, organizationId }) => contactOf(viewed, { role, organizationId, asOf })),
    roles: held.map(({ role, organizationId, acting, deputy, since, until }) => ({
      ...{ role, name: roleName({ model }, role), organizationId, acting, deputy, since, until },
    })),
    maintains: partsIn(facts.maintainers),
    signed: partsIn(facts.signers),
    acquaintances: acquaintancesOf(viewed, personId, asOf),
  };
}

/** Returns a function that lists a person's parts in evidence that has begun, newest first. */
function partsOf({ reading, model }: AssessedDistrict, viewed: Viewed, personId: string) {
  const { facts, maySee } = viewed;
  const pieces = new Map(evidenceBegun(reading, model).map((piece) => [piece.id, piece]));
  const someone = named(viewed);
  const works = worksOn(facts, reading.asOf);
  return (rows: readonly FactRow<'maintainers'>[]): PartOf[] => {
    const own = rows.filter((row) => row.personId === personId && maySee(personId, row.organizationId));
    const parts = own.flatMap(({ evidenceId, partyId, organizationId }): PartOf[] => {
      const evidence = pieces.get(evidenceId);
      const others = rows.filter(
        (row) =>
          row.partyId === partyId && row.personId !== personId && works(row.personId, row.organizationId),
      );
      const also = distinct(others.map((row) => row.personId)).map(someone);
      return evidence ? [{ evidence, organizationId, also }] : [];
    });
    return sorted(parts, (x, y) => lastSeenFirst(x.evidence, y.evidence));
  };
}

/** Returns a function that tells whether, as far as is on record, someone has not left an organization by a day. */
const worksOn =
  ({ employment }: Facts, day: string) =>
  (personId: string, organizationId: string): boolean => {
    const jobs = employment.filter(
      (row) => row.personId === personId && row.organizationId === organizationId,
    );
    return jobs.length === 0 || jobs.some(({ until }) => until === null || until > day);
  };

const named =
  ({ facts, maySee }: Viewed) =>
  (personId: string) => ({
    personId,
    name: maySee(personId) ? (facts.people.find(({ id }) => id === personId)?.name ?? null) : null,
  });

/** Returns whom the person knows and who knows the person, each once, with the employer on that date. */
function acquaintancesOf(viewed: Viewed, personId: string, day: string): Acquaintance[] {
  const { facts } = viewed;
  const begun = facts.acquaintances.filter(({ since }) => since === null || since <= day);
  const known = begun.filter((row) => row.personId === personId);
  const knowing = begun.filter((row) => row.knownId === personId);
  const ids = distinct([...known.map(({ knownId }) => knownId), ...knowing.map((row) => row.personId)]);
  return ids.map((id) => {
    const rows = [
      ...known.filter(({ knownId }) => knownId === id),
      ...knowing.filter((row) => row.personId === id),
    ];
    return {
      ...named(viewed)(id),
      organizationId:
        facts.employment.find((row) => row.personId === id && holds(row, day))?.organizationId ?? null,
      knows: known.some(({ knownId }) => knownId === id),
      isKnown: knowing.some((row) => row.personId === id),
      since: earliest(rows.map(({ since }) => since)),
    };
  });
}
