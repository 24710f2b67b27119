import type { EvidenceKind } from '../../core/model/snapshot.ts';
import { CURRENT } from './current-evidence.ts';
import type { TieScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { leaverOf, memberOf } from './people.ts';
import { report } from './statements.ts';

/** Two organizations in the roles of an expected tie, and the level that is expected of them at least. */
export interface Pair {
  readonly sides: readonly [Side, Side];
  readonly level: number;
}

/** What proves each level by itself. */
const PROOFS: Readonly<Record<number, readonly EvidenceKind[]>> = {
  1: ['contact'],
  2: ['meeting', 'meeting', 'training', 'protocol'],
  3: ['mou', 'mou', 'protocol', 'joint-activity'],
  4: ['co-location'],
};

/** Puts on record what makes a tie be in some state on the anchor day (MODEL.md, Ties). */
export const TIE_STORIES: Readonly<Record<TieScenario, (builder: DistrictBuilder, pair: Pair) => void>> = {
  works(builder, { sides, level }) {
    const { random, plan } = builder;
    if (level === 4 && random.chance(0.3)) for (const kind of TOGETHER) CURRENT[kind](builder, sides);
    else CURRENT[random.pick(PROOFS[level] ?? [])](builder, sides); // levels are 1 to 4
    if (random.chance(plan.bothReport)) sayBoth(builder, sides, [level, level]);
  },
  partly(builder, { sides, level }) {
    CURRENT[level > 2 && builder.random.chance(0.6) ? 'meeting' : 'contact'](builder, sides);
  },
  outdated(builder, { sides, level }) {
    const seen = builder.random.whole([-340, -200]);
    if (level <= 2) putOnRecord(builder, { kind: 'meeting', sides, since: seen - 60, activityDates: [seen] });
    else if (level === 3) putOnRecord(builder, { kind: 'mou', sides, since: 4 * seen - 400 });
    else putOnRecord(builder, { kind: 'co-location', sides, since: seen - 200, activityDates: [seen] });
  },
  lapsed(builder, { sides, level }) {
    const until = builder.random.whole([-330, -20]);
    const core = sides.map((side) => ({ ...side, core: true }));
    putOnRecord(builder, {
      kind: level === 4 ? 'task-force' : 'mou',
      sides: core,
      since: until - 700,
      until,
    });
  },
  left: handDown,
  none: (builder, { sides }) => sayBoth(builder, sides, [0, 0]),
  weak: (builder, { sides, level }) => sayBoth(builder, sides, [level - 1, level - 1]),
  reported(builder, { sides, level }) {
    const [a, b] = sides;
    if (builder.random.chance(0.5)) sayBoth(builder, sides, [level, level]);
    else report(builder, a.organizationId, b.organizationId, level);
  },
  disputed: (builder, { sides, level }) => sayBoth(builder, sides, [level, Math.max(0, level - 2)]),
};

/** A memorandum and a joint activity, both current, are level 4 together. */
const TOGETHER: readonly EvidenceKind[] = ['mou', 'joint-activity'];
/** The work that lives on people, by level. */
const CARRIED: Readonly<Record<number, EvidenceKind>> = {
  2: 'meeting',
  3: 'joint-activity',
  4: 'co-location',
};

/** Work whose only maintainer on one side has left; someone who is known to have left, such as the last coordinator, first. */
function handDown(builder: DistrictBuilder, { sides, level }: Pair): void {
  const [gone, other] = builder.leavers.has(sides[1].organizationId) ? [sides[1], sides[0]] : sides;
  const { personId, leftOn } =
    builder.leavers.get(gone.organizationId)?.[0] ?? leaverOf(builder, gone.organizationId);
  putOnRecord(builder, {
    kind: CARRIED[level] ?? 'contact',
    sides: [
      { ...gone, maintainers: [personId] },
      { ...other, maintainers: [memberOf(builder, other.organizationId)] },
    ],
    since: leftOn - 300,
    ...(level === 3 ? { until: leftOn - 20 } : { activityDates: [leftOn - 90, leftOn - 20] }),
  });
}

function sayBoth(
  builder: DistrictBuilder,
  [a, b]: Pair['sides'],
  [ofA, ofB]: readonly [number, number],
): void {
  report(builder, a.organizationId, b.organizationId, ofA);
  report(builder, b.organizationId, a.organizationId, ofB);
}
