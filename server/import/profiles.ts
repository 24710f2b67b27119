import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { type Field, isField, type Mapping } from './fields.ts';
import { profileByName, profileNames, saveProfile } from './queries.ts';

const Stored = z.record(
  z.string(),
  z.custom<Field>((field) => typeof field === 'string' && isField(field)),
);

/** What the columns of a kind of file hold, kept under a name; null where none has this name. */
export async function mappingOf(graph: Graph, name: string): Promise<Mapping | null> {
  const [found] = await graph.read((run) => run(profileByName, { id: name }));
  return found ? Stored.parse(JSON.parse(found.mapping)) : null;
}

export const namesOfProfiles = async (graph: Graph): Promise<string[]> =>
  (await graph.read((run) => run(profileNames, {}))).map(({ id }) => id);

/** Keeps a mapping under a name, in place of the one that had it. */
export async function keepProfile(graph: Graph, name: string, mapping: Mapping): Promise<void> {
  await graph.write((run) => run(saveProfile, { id: name, mapping: JSON.stringify(mapping) }));
}
