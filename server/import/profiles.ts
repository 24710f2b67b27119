import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { type Field, isField, type Mapping } from './fields.ts';
import { profileByName, profileNames, saveProfile } from './queries.ts';

const Stored = z.record(
  z.string(),
  z.custom<Field>((field) => typeof field === 'string' && isField(field)),
);

/** Returns the mapping stored under a name; null if there is none. */
export async function mappingOf(graph: Graph, name: string): Promise<Mapping | null> {
  const [found] = await graph.read((run) => run(profileByName, { id: name }));
  return found ? Stored.parse(JSON.parse(found.mapping)) : null;
}

export const namesOfProfiles = async (graph: Graph): Promise<string[]> =>
  (await graph.read((run) => run(profileNames, {}))).map(({ id }) => id);

/** Stores a mapping under a name, replacing an earlier one. */
export async function keepProfile(graph: Graph, name: string, mapping: Mapping): Promise<void> {
  await graph.write((run) => run(saveProfile, { id: name, mapping: JSON.stringify(mapping) }));
}
