import type { EvidenceKind } from '../../core/model/snapshot.ts';
import { CURRENT } from './current-evidence.ts';
import type { TieScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { leaverOf, memberOf } from './people.ts';
import { report } from './statements.ts';

/** Two organizations in the roles of an expected tie. */
export interface Pair {
  readonly sides: readonly [Side, Side];
  /** The minimum level that is expected. */
  readonly level: number;
}

/** By level, the kinds of evidence that prove it alone. */
const PROOFS: Readonly<Record<number, readonly EvidenceKind[]>> = {
  1: ['contact'],
  2: ['meeting', 'meeting', 'training', 'protocol'],
  3: ['mou', 'mou', 'protocol', 'joint-activity'],
  4: ['co-location'],
};

/** By scenario, adds what brings a tie into that state on the anchor day (MODEL.md, Ties). */
export const TIE_SCENARIOS: Readonly<Record<TieScenario, (builder: DistrictBuilder, pair: Pair) => void>> = {
  works(builder, { sides, level }) {
    const { random, plan } = builder;
    if (level === 4 && random.chance(0.3)) for (const kind of TOGETHER) CURRENT[kind](builder, sides);
    else CURRENT[random.pick(PROOFS[level] ?? [])](builder, sides); // levels are 1 to 4
    if (random.chance(plan.bothReport)) reportBoth(builder, sides, [level, level]);
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
  left: addWorkOfLeaver,
  none: (builder, { sides }) => reportBoth(builder, sides, [0, 0]),
  weak: (builder, { sides, level }) => reportBoth(builder, sides, [level - 1, level - 1]),
  reported(builder, { sides, level }) {
    const [a, b] = sides;
    if (builder.random.chance(0.5)) reportBoth(builder, sides, [level, level]);
    else report(builder, a.organizationId, b.organizationId, level);
  },
  disputed: (builder, { sides, level }) => reportBoth(builder, sides, [level, Math.max(0, level - 2)]),
};

/** Kinds that prove level 4 together if both are current. */
const TOGETHER: readonly EvidenceKind[] = ['mou', 'joint-activity'];
/** By level, the kind of evidence that people maintain. */
const MAINTAINED: Readonly<Record<number, EvidenceKind>> = {
  2: 'meeting',
  3: 'joint-activity',
  4: 'co-location',
};

/** Adds work whose only maintainer on one side has left, preferably a known leaver such as the former coordinator. */
function addWorkOfLeaver(builder: DistrictBuilder, { sides, level }: Pair): void {
  const [gone, other] = builder.leavers.has(sides[1].organizationId) ? [sides[1], sides[0]] : sides;
  const { personId, leftOn } =
    builder.leavers.get(gone.organizationId)?.[0] ?? leaverOf(builder, gone.organizationId);
  putOnRecord(builder, {
    kind: MAINTAINED[level] ?? 'contact',
    sides: [
      { ...gone, maintainers: [personId] },
      { ...other, maintainers: [memberOf(builder, other.organizationId)] },
    ],
    since: leftOn - 300,
    ...(level === 3 ? { until: leftOn - 20 } : { activityDates: [leftOn - 90, leftOn - 20] }),
  });
}

function reportBoth(
  builder: DistrictBuilder,
  [a, b]: Pair['sides'],
  [levelOfA, levelOfB]: readonly [number, number],
): void {
  report(builder, a.organizationId, b.organizationId, levelOfA);
  report(builder, b.organizationId, a.organizationId, levelOfB);
}
