import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { screen } from '../screening/screen.ts';
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

/**
 * Stores a mapping under a name, replacing an earlier one. Without columns whose name must not be stored: what they contain is
 * guessed again.
 */
export async function keepProfile(graph: Graph, name: string, columns: Mapping): Promise<void> {
  const mapping = Object.fromEntries(Object.entries(columns).filter(([column]) => !screen(column)));
  await graph.write((run) => run(saveProfile, { id: name, mapping: JSON.stringify(mapping) }));
}
