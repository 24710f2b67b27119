import { holds } from '../../core/days.ts';
import { can } from '../../core/powers.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { useSession } from '../shared/session.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';
import type { Plan } from './answers.ts';

type Introducer = ApiResponse<'/districts/:districtId/introducers'>['introducers'][number]['by'];
/** Who can introduce the viewer to each organization, by organization id. */
export type Introducers = ReadonlyMap<string, Introducer>;

/** Reloads with the plan, because an answer can add acquaintances. Empty for viewers without permission to ask. */
export function useIntroducers({ districtId, asOf, revision }: Plan): Loading<Introducers> {
  const mayAsk = can(useSession()?.viewer, 'read districts');
  const request = { params: { districtId }, query: { asOf } };
  return useLoading(
    `${districtId} ${asOf} ${mayAsk}`,
    async (signal) => {
      if (!mayAsk) return new Map();
      const { introducers } = await fetchApi('/districts/:districtId/introducers', request, signal);
      return new Map(introducers.map(({ organizationId, by }) => [organizationId, by]));
    },
    revision,
  );
}

/** Returns the introducer's name and office, as far as the viewer may see them, and the office's phone number. */
export function introducerInWords(records: DistrictRecords, by: Introducer): string {
  const line = records.fills.find(
    (row) => row.organizationId === by.organizationId && row.phone !== null && holds(row, records.today),
  )?.phone;
  return [sentence(by.words), by.name && by.organization, line].filter(Boolean).join(', ');
}
