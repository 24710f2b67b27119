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
 * Reads facts in two answers: that with names and contact details, which no browser keeps, and the far larger one without, which
 * it asks for again only when something has changed.
 */
async function readFacts(districtId: string, kinds: readonly FactKind[]): Promise<Facts> {
  const read = (fact: readonly FactKind[]) =>
    fetchApi('/districts/:districtId/facts', { params: { districtId }, query: { fact: fact.join() } });
  const [personal, others] = await Promise.all([
    read(kinds.filter(isPersonal)),
    read(kinds.filter((kind) => !isPersonal(kind))),
  ]);
  if (personal.revision !== others.revision) return readFacts(districtId, kinds); // something was saved in between
  return { ...others, facts: [...personal.facts, ...others.facts] };
}

/** Reads what is on record in a district, and the organization that the address names, should the district not know it yet. */
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
 * What is on record in a district, read once, and again for another number of what was written since. Of kinds that are left out
 * there are no rows.
 */
export const useDistrictRecords = (
  districtId: string,
  params: FormParams,
  { version = 0, kinds = FACT_KINDS }: { version?: number; kinds?: readonly FactKind[] } = {},
): Loading<DistrictRecords> =>
  useLoading(districtId, () => readDistrictRecords(districtId, params, kinds), version);
