import type { LoadedFacts } from '../server/store/load.ts';
import type { Raw } from './raw.ts';

const BATCH = 5_000;
const LABELS = ['RawPlace', 'RawOrganization', 'RawEvidence'];

/** Loads the same rows with UNWIND alone, batch by batch, under labels of its own. */
export async function rawLoad(raw: Raw, districtId: string, facts: LoadedFacts): Promise<void> {
  const load = async (text: string, rows: readonly object[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += BATCH)
      await raw.write([[text, { districtId, rows: rows.slice(at, at + BATCH).map(withoutNull) }]]);
  };
  await load(
    'MATCH (d:RawPlace {id: $districtId}) UNWIND $rows AS row CREATE (o:RawOrganization) SET o = row',
    facts.organizations ?? [],
  );
  await load(
    'MATCH (d:RawPlace {id: $districtId}) UNWIND $rows AS row MATCH (o:RawOrganization {id: row.organizationId}) CREATE (o)-[f:RAW_FILLS]->(d) SET f = row',
    facts.fills ?? [],
  );
  await load(
    'MATCH (d:RawPlace {id: $districtId}) UNWIND $rows AS row CREATE (e:RawEvidence)-[:RAW_SEEN_IN]->(d) SET e = row',
    facts.evidence ?? [],
  );
  await load(
    'UNWIND $rows AS row MATCH (o:RawOrganization {id: row.organizationId}) MATCH (e:RawEvidence {id: row.evidenceId}) CREATE (o)-[p:RAW_PARTY_TO]->(e) SET p = row',
    facts.parties ?? [],
  );
}

export async function prepareRawLoad(raw: Raw, engine: string, districtId: string): Promise<void> {
  for (const label of LABELS) {
    const name = label.toLowerCase();
    await raw.define(`CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    if (engine === 'embedded')
      await raw.define(`CREATE INDEX ${name}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  await raw.write([['CREATE (:RawPlace {id: $districtId})', { districtId }]]);
}

/** Neither engine stores null. */
const withoutNull = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
