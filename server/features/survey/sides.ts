import type { Facts } from '../../../core/facts/index.ts';
import { byCodePoint } from '../../../core/order.ts';
import type { Services } from '../../services.ts';
import { itemOf } from '../../survey/answers.ts';
import { bothSides, type ReportedLevel } from '../../survey/both-sides.ts';
import type { Answer } from './describe.ts';
import type { Asked } from './read-asked.ts';

type IsMet = (x: string, y: string) => boolean;

/** Returns a function that tells whether the record shows a met tie between two organizations on a date. */
export async function metOn(
  { assessments }: Pick<Services, 'assessments'>,
  districtId: string,
  day: string,
): Promise<IsMet> {
  const assessed = await assessments.district(districtId, day);
  const pairs = assessed?.assessment.ties.flatMap((tie) => tie.assessed) ?? [];
  const met = new Set(
    pairs.filter(({ state }) => state === 'met').map(({ organizations }) => keyOf(...organizations)),
  );
  return (x, y) => met.has(keyOf(x, y));
}
const keyOf = (x: string, y: string): string => JSON.stringify([x, y].sort(byCodePoint));

/** Compares both sides of every pair with an answer by link, using the answers and the reports on record. */
export function sidesOf(
  { reports, organizations }: Facts,
  asked: readonly Asked[],
  isMet: IsMet,
): Answer['sides'] {
  const nameOf = (id: string): string => organizations.find((row) => row.id === id)?.name ?? id;
  const byLink = asked.flatMap(({ invitation: { organizationId: fromId }, answers }) =>
    [...answers.with].flatMap(([aboutId, answer]): ReportedLevel[] => {
      const at = answers.at.get(itemOf(aboutId)) ?? ''; // a timestamp sorts after a report of the same day
      return typeof answer?.level === 'number' ? [{ fromId, aboutId, level: answer.level, at }] : [];
    }),
  );
  const pairs = new Set(byLink.map(({ fromId, aboutId }) => keyOf(fromId, aboutId)));
  const onRecord = reports.filter(({ fromId, aboutId }) => pairs.has(keyOf(fromId, aboutId)));
  return bothSides([...onRecord, ...byLink], isMet).map(
    ({ organizationIds: [x, y], levels: [first, second], verdict }) => ({
      organizationIds: [x, y],
      names: [nameOf(x), nameOf(y)],
      levels: [first, second],
      verdict,
    }),
  );
}
