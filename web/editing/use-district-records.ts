import { fetchApi } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';
import { type County, type DistrictRecords, districtRecordsOf, type Elsewhere } from './district-records.ts';
import type { FormParams } from './form.ts';

/** Reads what is on record in a district, and the organization that the address names, should the district not know it yet. */
export async function readDistrictRecords(
  districtId: string,
  { organization = '' }: FormParams = {},
): Promise<DistrictRecords> {
  const [facts, model, summary, { viewer }] = await Promise.all([
    fetchApi('/districts/:districtId/facts', { params: { districtId } }),
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
  return districtRecordsOf(
    facts,
    model,
    { ...summary, viewer },
    elsewhere,
    await readCounties(districtId),
    practices,
  );
}

async function readCounties(districtId: string): Promise<readonly County[]> {
  const counties = '/districts/:districtId/counties';
  return (await fetchApi(counties, { params: { districtId }, query: { pageSize: 500 } })).items;
}

/** What is on record in a district, read once, and again for another number of what was written since. */
export const useDistrictRecords = (
  districtId: string,
  params: FormParams,
  version = 0,
): Loading<DistrictRecords> => useLoading(districtId, () => readDistrictRecords(districtId, params), version);
