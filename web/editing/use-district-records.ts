import { FACT_KINDS, personalColumns } from '../../core/facts/index.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';
import { type County, type DistrictRecords, districtRecordsOf, type Elsewhere } from './district-records.ts';
import type { FormParams } from './form.ts';
import type { FactKind } from './rows.ts';

type Facts = ApiResponse<'/districts/:districtId/facts'>;

const isPersonal = (kind: FactKind): boolean => personalColumns(kind).length > 0;

/**
 * Reads facts in two requests: the one with names and contact details, which browsers may not cache, and the much larger
 * rest, which is fetched again only if something has changed.
 */
async function readFacts(districtId: string, kinds: readonly FactKind[]): Promise<Facts> {
  const read = (fact: readonly FactKind[]) =>
    fetchApi('/districts/:districtId/facts', { params: { districtId }, query: { fact: fact.join() } });
  const [personal, others] = await Promise.all([
    read(kinds.filter(isPersonal)),
    read(kinds.filter((kind) => !isPersonal(kind))),
  ]);
  if (personal.revision !== others.revision) return readFacts(districtId, kinds); // a save came in between
  return { ...others, facts: [...personal.facts, ...others.facts] };
}

/** Reads a district's records, and the organization named in the address if it is not on record in the district yet. */
export async function readDistrictRecords(
  districtId: string,
  { organization = '' }: FormParams = {},
  kinds = FACT_KINDS,
): Promise<DistrictRecords> {
  const [facts, model, summary, { viewer }] = await Promise.all([
    readFacts(districtId, kinds),
    fetchApi('/model', {}),
    fetchApi('/districts/:districtId', { params: { districtId }, query: { asOf: today() } }),
    fetchApi('/session', {}),
  ]);
  const isHere = facts.facts.some(({ fact, id }) => fact === 'organizations' && id === organization);
  const elsewhere: Elsewhere[] = [];
  if (organization !== '' && !isHere)
    elsewhere.push(
      await fetchApi('/organizations/:organizationId', { params: { organizationId: organization } }),
    );
  const { items: practices } = await fetchApi('/practices', { query: { pageSize: 500, asOf: today() } });
  const { items: topics } = await fetchApi('/training-topics', {});
  return districtRecordsOf(facts, model, { ...summary, viewer }, elsewhere, await readCounties(districtId), {
    practices,
    topics,
  });
}

async function readCounties(districtId: string): Promise<readonly County[]> {
  const counties = '/districts/:districtId/counties';
  return (await fetchApi(counties, { params: { districtId }, query: { pageSize: 500 } })).items;
}

/**
 * A district's records, read again when `version` changes. Kinds that are not requested have no rows.
 */
export const useDistrictRecords = (
  districtId: string,
  params: FormParams,
  { version = 0, kinds = FACT_KINDS }: { version?: number; kinds?: readonly FactKind[] } = {},
): Loading<DistrictRecords> =>
  useLoading(districtId, () => readDistrictRecords(districtId, params, kinds), version);
