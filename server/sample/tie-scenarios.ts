import type { EvidenceKind } from '../../core/model/snapshot.ts';
import type { TieScenario } from './depth.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { LIVE } from './live-pieces.ts';
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
export const TIE_STORIES: Readonly<Record<TieScenario, (scene: DistrictBuilder, pair: Pair) => void>> = {
  works(scene, { sides, level }) {
    const { random, plan } = scene;
    if (level === 4 && random.chance(0.3)) for (const kind of TOGETHER) LIVE[kind](scene, sides);
    else LIVE[random.pick(PROOFS[level] ?? [])](scene, sides); // levels are 1 to 4
    if (random.chance(plan.bothReport)) sayBoth(scene, sides, [level, level]);
  },
  partly(scene, { sides, level }) {
    LIVE[level > 2 && scene.random.chance(0.6) ? 'meeting' : 'contact'](scene, sides);
  },
  outdated(scene, { sides, level }) {
    const seen = scene.random.whole([-340, -200]);
    if (level <= 2) putOnRecord(scene, { kind: 'meeting', sides, since: seen - 60, activityDates: [seen] });
    else if (level === 3) putOnRecord(scene, { kind: 'mou', sides, since: 4 * seen - 400 });
    else putOnRecord(scene, { kind: 'co-location', sides, since: seen - 200, activityDates: [seen] });
  },
  lapsed(scene, { sides, level }) {
    const until = scene.random.whole([-330, -20]);
    const core = sides.map((side) => ({ ...side, core: true }));
    putOnRecord(scene, { kind: level === 4 ? 'task-force' : 'mou', sides: core, since: until - 700, until });
  },
  left: handDown,
  none: (scene, { sides }) => sayBoth(scene, sides, [0, 0]),
  weak: (scene, { sides, level }) => sayBoth(scene, sides, [level - 1, level - 1]),
  reported(scene, { sides, level }) {
    const [a, b] = sides;
    if (scene.random.chance(0.5)) sayBoth(scene, sides, [level, level]);
    else report(scene, a.organizationId, b.organizationId, level);
  },
  disputed: (scene, { sides, level }) => sayBoth(scene, sides, [level, Math.max(0, level - 2)]),
};

/** A memorandum and a joint activity, live, are level 4 together. */
const TOGETHER: readonly EvidenceKind[] = ['mou', 'joint-activity'];
/** The work that lives on people, by level. */
const CARRIED: Readonly<Record<number, EvidenceKind>> = {
  2: 'meeting',
  3: 'joint-activity',
  4: 'co-location',
};

/** Work whose only maintainer on one side has left; somebody who is known to have left, such as the last coordinator, first. */
function handDown(scene: DistrictBuilder, { sides, level }: Pair): void {
  const [gone, other] = scene.leavers.has(sides[1].organizationId) ? [sides[1], sides[0]] : sides;
  const { personId, leftOn } =
    scene.leavers.get(gone.organizationId)?.[0] ?? leaverOf(scene, gone.organizationId);
  putOnRecord(scene, {
    kind: CARRIED[level] ?? 'contact',
    sides: [
      { ...gone, maintainers: [personId] },
      { ...other, maintainers: [memberOf(scene, other.organizationId)] },
    ],
    since: leftOn - 300,
    ...(level === 3 ? { until: leftOn - 20 } : { activityDates: [leftOn - 90, leftOn - 20] }),
  });
}

function sayBoth(scene: DistrictBuilder, [a, b]: Pair['sides'], [ofA, ofB]: readonly [number, number]): void {
  report(scene, a.organizationId, b.organizationId, ofA);
  report(scene, b.organizationId, a.organizationId, ofB);
}
