import { notesOf } from '../../core/facts/columns.ts';
import { columnsOf } from '../../core/facts/index.ts';
import { REMOVED } from '../../core/facts/personal.ts';
import type { Model } from '../../core/model/model.ts';
import { distinct } from '../../core/order.ts';
import type { ShownMutation } from '../../core/words/differences.ts';
import type { FactNames } from '../../core/words/fact-names.ts';
import { itemTitle } from '../../core/words/phrases.ts';
import type { Run } from '../graph/graph.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { readQueries } from '../store/fact-queries.ts';
import { readTopics } from '../trainings/topics.ts';

/** The sources of names that edits never change. */
export interface FixedNames {
  readonly model: Model;
  readonly files: Pick<ReferenceFiles, 'counties' | 'districts'> & {
    readonly leads: readonly Pick<ReferenceFiles['leads'][number], 'districtId' | 'leadId' | 'name'>[];
  };
}

/** Names, and the people whose names some mutations show. */
type NamesRead = FactNames & { readonly personsIn: (mutations: readonly ShownMutation[]) => string[] };

/** Reads the names of everything that a district's mutations refer to. */
export async function readNames(
  run: Run,
  districtId: string,
  { model, files }: FixedNames,
  mutations: readonly ShownMutation[],
): Promise<NamesRead> {
  const ids = idsNamed(mutations);
  const isNamed = (what: string): boolean => ids(what).length > 0;
  const [organizations, people, evidence, practices, topics] = await Promise.all([
    run(readQueries.organizations, { ids: ids('organizations') }),
    run(readQueries.people, { ids: ids('people') }),
    isNamed('evidence') ? run(readQueries.evidence, { districtIds: [districtId] }) : [],
    isNamed('practices') ? run(readQueries.practices, {}) : [],
    isNamed('topic') ? readTopics(run) : [],
  ]);
  const isNamedPerson = new Set(people.flatMap(({ id, name }) => (name === REMOVED ? [] : id)));
  return {
    personsIn: (some) => idsNamed(some)('people').filter((id) => isNamedPerson.has(id)),
    organization: nameIn(organizations),
    evidence: nameIn(evidence, 'a piece of evidence'),
    person: nameIn(people, 'a person'),
    practice: nameIn(practices, 'a practice'),
    role: nameIn(model.roles),
    county: nameIn(files.counties.map(({ fips, county }) => ({ id: fips, name: county }))),
    district: nameIn(files.districts),
    topic: nameIn(topics),
    lead: nameIn(
      files.leads.map(({ leadId, name }) => ({ id: leadId, name })),
      'of an older list',
    ),
    gap: (id) => itemTitle({ model }, id),
  };
}

/** Collects the ids in the rows of mutations, by what they identify. */
function idsNamed(mutations: readonly ShownMutation[]): (what: string) => string[] {
  const found = mutations.flatMap(({ fact, before, after }) =>
    columnsOf(fact).flatMap(({ column, shape }) => {
      const { names, place } = notesOf(shape);
      const what = place === 'task force' ? 'evidence' : (names ?? place ?? '');
      return [before?.[column], after?.[column]].map((id) => ({ what, id }));
    }),
  );
  return (what) =>
    distinct(found.flatMap((one) => (one.what === what && typeof one.id === 'string' ? one.id : [])));
}

function nameIn(
  named: readonly { id?: unknown; name?: unknown }[],
  otherwise?: string,
): (id: string) => string {
  const byId = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = byId.get(id);
    return typeof name === 'string' ? name : (otherwise ?? id);
  };
}
