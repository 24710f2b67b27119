import { expect, it } from 'vitest';
import { ownSentences } from '../../../core/facts/own-sentences.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { getReport } from '../../../server/features/report/contract.ts';

const DISTRICTS = ['ilnd', 'innd', 'mied', 'miwd', 'ohnd', 'ohsd', 'paed', 'pamd'];
const first = (number: number): string => DISTRICTS.slice(0, number).join(',');

it('a joint report has as many districts as the threshold says, and its sentences are kept for as many', () => {
  const most = THRESHOLDS.districtsOfReport.value;
  const { jointWith } = ownSentences.columns;
  expect(jointWith.safeParse(first(most)).success).toBe(true);
  expect(jointWith.safeParse(first(most + 1)).success).toBe(false);
  const further = getReport.query.shape.with; // beside the first
  expect(further.safeParse(first(most - 1)).success).toBe(true);
  expect(further.safeParse(first(most)).error?.issues[0]?.message).toContain(`up to ${most - 1} district`);
});
