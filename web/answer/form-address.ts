import { formFor } from '../district/edit/form-for.ts';
import type { Question } from '../editing/answering.ts';
import type { Answering } from './use-answering.ts';

/** The form for what a key cannot say; null where there is none. */
export function formAddress({ context }: Answering, { id, verb }: Question): string | null {
  if (context.status !== 'ready') return null;
  const { assessment, network, records } = context.data;
  return formFor(
    {
      assessment,
      roles: new Map(assessment.roles.map((row) => [row.role, row])),
      ties: new Map(assessment.ties.map((row) => [row.id, row])),
      networkTies: new Map(network.ties.map((row) => [row.id, row])),
      modelTies: new Map(records.expected.map((row) => [row.id, row])),
    },
    { verb, items: [id] },
  );
}
