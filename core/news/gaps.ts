import { newest } from '../days.ts';
import type { RoleAssessment, TieAssessment } from '../model/assessment.ts';
import { districtPageHref } from '../page-addresses.ts';
import { itemTitle } from '../words/phrases.ts';
import { type NewsGround, type NewsItem, startOf, type WrittenFact } from './ground.ts';

/**
 * Returns roles and ties that are gaps now and were not before. A gap that is only reported again is
 * not new.
 */
export function newGaps(ground: NewsGround, since: string, until: string): NewsItem[] {
  const { districtId, assessment, before, names } = ground;
  const known = new Set(before?.gaps.flatMap(({ items }) => items));
  const items = assessment.gaps.flatMap((gap) => gap.items).filter((item) => !known.has(item));
  return items.flatMap((item): NewsItem[] => {
    const role = assessment.roles.find((one) => one.role === item);
    const tie = assessment.ties.find(({ id }) => id === item);
    const at = momentOf(ground, role ? ofRole(role) : tie ? ofTie(tie) : NOTHING, { since, until });
    if (at === null) return [];
    return [
      {
        ...{ kind: 'gap', key: `gap ${item}`, at },
        text: `New gap: ${itemTitle(names, item)}, ${role?.state ?? tie?.state ?? 'open'}`,
        link: districtPageHref('district', districtId, { select: item }),
      },
    ];
  });
}

/** What proves a gap: a date of its own, and which of the written facts it depends on. */
interface Proof {
  readonly day: string | null;
  readonly isPart: (written: WrittenFact) => boolean;
}
const NOTHING: Proof = { day: null, isPart: () => false };

const ofRole = ({ role, since }: RoleAssessment): Proof => ({
  day: since,
  isPart: ({ fact, row }) => row.role === role || fact === 'employment',
});

function ofTie({ shown }: TieAssessment): Proof {
  if (!shown) return NOTHING;
  const pair: readonly unknown[] = shown.organizations;
  const pieces: readonly unknown[] = shown.pieces.map(({ id }) => id);
  return {
    day: newest([...shown.reports.map(({ at }) => at), ...shown.pieces.map(({ endedOn }) => endedOn)]),
    isPart: ({ fact, id, row }) =>
      (fact === 'reports' && pair.includes(row.fromId) && pair.includes(row.aboutId)) ||
      (fact === 'evidence' ? pieces.includes(id) : pieces.includes(row.evidenceId)) ||
      fact === 'employment',
  };
}

/**
 * Returns when it came on record: with the newest change up to the end of the period that proves it, or on its
 * own date. A gap that only a later change proves has the moment of that change.
 */
function momentOf(
  { written, before, asOf }: NewsGround,
  { day, isPart }: Proof,
  { since, until }: { since: string; until: string },
): string | null {
  const moments = written.filter(isPart).map(({ at }) => at);
  const changed = newest(moments.filter((at) => at <= until)) ?? newest(moments);
  const own = day !== null && startOf(day) > since ? startOf(day) : null;
  const found = newest([changed, own]);
  if (found !== null || before === null) return found;
  return newest(written.map(({ at }) => at)) ?? startOf(asOf);
}
