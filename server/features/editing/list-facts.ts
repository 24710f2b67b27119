import type { z } from 'zod';
import type { Facts } from '../../../core/facts/index.ts';
import { FACT_KINDS } from '../../../core/facts/index.ts';
import type { Viewer } from '../../access/viewer.ts';
import { namesPersons, redactFacts } from '../../changes/redact.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import type { getFacts } from './contract.ts';

type Answer = z.input<typeof getFacts.response>;

/** The facts of a district as a viewer may see them, and whether anything of persons is among them; null where there is none. */
export async function listFacts(
  { graph }: Pick<Services, 'graph'>,
  viewer: Viewer,
  districtId: string,
): Promise<(Answer & { seesPersons: boolean }) | null> {
  const found = await graph.read(async (run) => {
    const reading = await readFacts(run, districtId);
    if (!reading) return null;
    const facts = seenHere(visible(reading.facts), districtId);
    return { reading, facts, redact: await redactFacts(run, viewer, districtId, facts) };
  });
  if (!found) return null;
  const { reading, facts, redact } = found;
  let redacted = false;
  const rows = FACT_KINDS.flatMap((fact) =>
    facts[fact].map((row) => {
      const value = redact(fact, row as Readonly<Record<string, unknown>>); // a row is its columns by name
      redacted ||= value !== row;
      return { fact, id: row.id, value: { ...value } };
    }),
  );
  const seesPersons = rows.some(({ fact, value }) => namesPersons(fact, value));
  return { districtId, revision: reading.district.revision, redacted, facts: rows, seesPersons };
}

/** Of the practices of the nation, those that started here or are used here. */
function seenHere(facts: Facts, districtId: string): Facts {
  const used = new Set(facts.adoptions.map(({ practiceId }) => practiceId));
  return {
    ...facts,
    practices: facts.practices.filter((row) => row.districtId === districtId || used.has(row.id)),
  };
}
