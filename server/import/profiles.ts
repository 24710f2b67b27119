import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';
import { type Field, isField, type Mapping } from './fields.ts';

const text = z.string();
const profileByName = query('imports/profile', {
  params: z.object({ name: text }),
  row: z.object({ name: text, mapping: text }),
});
const profileNames = query('imports/profiles', { params: z.object({}), row: z.object({ name: text }) });
const saveProfile = query('imports/save-profile', {
  params: z.object({ name: text, mapping: text }),
  row: z.object({}),
});

const Stored = z.record(
  text,
  z.custom<Field>((field) => typeof field === 'string' && isField(field)),
);

/** What the columns of a kind of file hold, kept under a name; null where none has this name. */
export async function mappingOf(graph: Graph, name: string): Promise<Mapping | null> {
  const [found] = await graph.read((run) => run(profileByName, { name }));
  return found ? Stored.parse(JSON.parse(found.mapping)) : null;
}

export const namesOfProfiles = async (graph: Graph): Promise<string[]> =>
  (await graph.read((run) => run(profileNames, {}))).map(({ name }) => name);

/** Keeps a mapping under a name, in place of the one that had it. */
export async function keepProfile(graph: Graph, name: string, mapping: Mapping): Promise<void> {
  await graph.write((run) => run(saveProfile, { name, mapping: JSON.stringify(mapping) }));
}
