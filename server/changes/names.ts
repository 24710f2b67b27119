import type { FactKind } from '../../core/facts/mutation.ts';
import type { Model } from '../../core/model/model.ts';
import { distinct } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { readEvidence, readPeople, readPractices } from '../store/fact-queries.ts';
import { organizationsOf } from '../store/queries.ts';
import { organizationsNamed } from './references.ts';

/** A mutation as the history shows it: rows may lack what their reader must not see. */
export interface ShownMutation {
  readonly fact: FactKind;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

type NameOf = (id: string) => string;

/** Names by id for sentences; an id without a name is shown as it is. */
export interface FactNames {
  readonly organization: NameOf;
  readonly evidence: NameOf;
  readonly person: NameOf;
  readonly practice: NameOf;
  readonly role: NameOf;
  readonly county: NameOf;
  readonly district: NameOf;
}

/** Where names come from that no edit changes. */
export interface FixedNames {
  readonly model: Model;
  readonly files: Pick<ReferenceFiles, 'counties' | 'districts'>;
}

/** The names of everything that mutations of a district name. */
export async function readNames(
  run: Run,
  districtId: string,
  { model, files }: FixedNames,
  mutations: readonly ShownMutation[],
): Promise<FactNames> {
  const rows = mutations.flatMap(({ before, after }) => [before, after]);
  const idsIn = (...columns: string[]): string[] =>
    distinct(
      rows.flatMap((row) =>
        columns.flatMap((column) => (typeof row?.[column] === 'string' ? [row[column]] : [])),
      ),
    );
  const ifAny = <Row>(ids: readonly string[], read: () => Promise<Row[]>) =>
    ids.length > 0 ? read() : Promise.resolve([]);
  const organizations = await run(organizationsOf, { organizationIds: distinct(organizationsNamed(rows)) });
  const pieces = await ifAny(idsIn('evidenceId', 'taskForceId'), () => run(readEvidence, { districtId }));
  const people = await run(readPeople, { ids: idsIn('personId', 'knownId') });
  const practices = await ifAny(idsIn('practiceId'), () => run(readPractices, {}));
  return {
    organization: nameIn(organizations),
    evidence: nameIn(pieces, 'a piece of evidence'),
    person: nameIn(people, 'a person'),
    practice: nameIn(practices, 'a practice'),
    role: nameIn(model.roles),
    county: nameIn(files.counties.map(({ fips, county }) => ({ id: fips, name: county }))),
    district: nameIn(files.districts),
  };
}

function nameIn(named: readonly { id?: unknown; name?: unknown }[], otherwise?: string): NameOf {
  const byId = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = byId.get(id);
    return typeof name === 'string' ? name : (otherwise ?? id);
  };
}
