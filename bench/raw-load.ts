import type { LoadedFacts } from '../server/store/load.ts';
import { cypher, type Raw } from './raw.ts';

const BATCH = 5_000;
const LABELS = ['RawPlace', 'RawOrganization', 'RawEvidence'];
/** In this order, because parties refer to the others. */
const KINDS = ['organizations', 'fills', 'evidence', 'parties'] as const;

/** Loads the same rows with plain UNWIND in batches, under labels of its own. */
export async function rawLoad(raw: Raw, districtId: string, facts: LoadedFacts): Promise<void> {
  for (const kind of KINDS) {
    const text = cypher(`load-${kind}`);
    const rows: readonly object[] = facts[kind] ?? [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const params = { rows: rows.slice(at, at + BATCH).map(withoutNull) };
      await raw.write([[text, text.includes('$districtId') ? { ...params, districtId } : params]]);
    }
  }
}

/** Makes the ids of each label unique and indexed, as in the product; the embedded engine needs an explicit index. */
export async function prepareRawLoad(raw: Raw, engine: string, districtId: string): Promise<void> {
  for (const label of LABELS) {
    const name = label.toLowerCase();
    await raw.define(`CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    if (engine === 'embedded')
      await raw.define(`CREATE INDEX ${name}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  await raw.write([[cypher('load-place'), { districtId }]]);
}

/** Neither engine stores null. */
const withoutNull = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
