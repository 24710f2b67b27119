import { useState } from 'preact/hooks';
import type { DistrictRecords } from '../editing/district-records.ts';
import { readDistrictRecords } from '../editing/use-district-records.ts';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';
import type { Plan } from './answers.ts';
import { Round } from './round.ts';

type Nearby = ApiResponse<'/districts/:districtId/assessment'>['questions'][number]['reach'];

/** The data that a round of calls is planned from, read together. */
export interface CallsContext {
  readonly plan: Plan;
  readonly records: DistrictRecords;
  /** By question id, the organizations that fill its role in neighboring districts. */
  readonly nearby: ReadonlyMap<string, Nearby>;
}

export interface Calls {
  context: Loading<CallsContext>;
  round: Round;
  /** Reloads the plan once all answers are saved. */
  planAgain: () => Promise<void>;
}

async function readContext(districtId: string): Promise<CallsContext> {
  const request = { params: { districtId }, query: { asOf: today() } };
  const [records, plan, { questions }] = await Promise.all([
    readDistrictRecords(districtId),
    fetchApi('/districts/:districtId/calls', request),
    fetchApi('/districts/:districtId/assessment', request),
  ]);
  return { records, plan, nearby: new Map(questions.map(({ id, reach }) => [id, reach])) };
}

export function useCalls(districtId: string): Calls {
  const [version, plan] = useState(0);
  const [, draw] = useState(0);
  const [round] = useState(() => new Round(districtId, () => draw((now) => now + 1)));
  const context = useLoading(districtId, () => readContext(districtId), version);
  if (context.status === 'ready') round.sawRevision(context.data.records.revision);
  const planAgain = async () => {
    await round.settled();
    plan((now) => now + 1);
  };
  return { context, round, planAgain };
}
