import type { z } from 'zod';
import type { Facts } from '../../../core/facts/index.ts';
import { FACT_KINDS } from '../../../core/facts/index.ts';
import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Shown } from '../../changes/accesses.ts';
import { redactFacts, shownIn } from '../../changes/redact.ts';
import type { Services } from '../../services.ts';
import { readFacts, visible } from '../../store/read-facts.ts';
import type { getFacts } from './contract.ts';

type Answer = z.input<typeof getFacts.response>;

/** The facts of a district as a viewer may see them, and what of persons is among them; null where there is none. */
export async function listFacts(
  { graph }: Pick<Services, 'graph'>,
  viewer: Viewer,
  districtId: string,
): Promise<(Answer & { shown: Shown | null }) | null> {
  const found = await graph.read(async (run) => {
    const reading = await readFacts(run, districtId);
    if (!reading) return null;
    const facts = seenHere(visible(reading.facts), districtId);
    return { reading, facts, redact: await redactFacts(run, viewer, districtId, facts) };
  });
  if (!found) return null;
  const { reading, facts, redact } = found;
  const rows = FACT_KINDS.flatMap((fact) =>
    facts[fact].map((row) => {
      const value = redact(fact, row as Readonly<Record<string, unknown>>); // a row is its columns by name
      return { fact, id: row.id, value: { ...value } };
    }),
  );
  const redacted = !can(viewer, 'see people', { districtId });
  const shown = shownIn('names and contact details, to edit', rows);
  return { districtId, revision: reading.district.revision, redacted, facts: rows, shown };
}

/** Of the practices of the nation, those that started here or are used here. */
function seenHere(facts: Facts, districtId: string): Facts {
  const used = new Set(facts.adoptions.map(({ practiceId }) => practiceId));
  return {
    ...facts,
    practices: facts.practices.filter((row) => row.districtId === districtId || used.has(row.id)),
  };
}
