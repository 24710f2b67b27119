import { holds } from '../../core/days.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Viewed } from './viewed.ts';

/** Who signed evidence for one of its parties. */
interface Signer {
  /** Null if no one is on record. */
  readonly personId: string | null;
  /** Null if there is none or the viewer may not see it. */
  readonly name: string | null;
  /** The title at the organization on the day of signing; null if there is none or the viewer may not see it. */
  readonly position: string | null;
}

type SignerOf = (
  piece: { readonly id: string; readonly since: string | null },
  organizationId: string,
) => Signer;

/** Returns a function that finds who signed evidence for a party, as a viewer may see it. */
export function signersIn({ facts, redact, maySee }: Viewed): SignerOf {
  const signersOf = groupBy(facts.signers, ({ evidenceId }) => evidenceId);
  const jobsOf = groupBy(facts.employment, ({ personId, organizationId }) => `${personId} ${organizationId}`);
  return ({ id, since }, organizationId) => {
    const signer = signersOf(id).find((row) => row.organizationId === organizationId);
    if (!signer) return { personId: null, name: null, position: null };
    const jobs = jobsOf(`${signer.personId} ${organizationId}`);
    const job = jobs.find((row) => since !== null && holds(row, since)) ?? jobs.at(-1);
    const title = job && redact('employment', job).title;
    const person = facts.people.find((row) => row.id === signer.personId);
    const name = person && maySee(person.id, organizationId) ? person.name : null;
    return { personId: signer.personId, name, position: typeof title === 'string' ? title : null };
  };
}
