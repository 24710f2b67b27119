import type { EvidenceKind } from '../../core/model/snapshot.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { leaverOf, memberOf, membersOf } from './people.ts';

type PutOnRecord = (scene: DistrictBuilder, sides: readonly Side[]) => void;

/** Puts a piece of evidence of each kind on record that is live on the anchor day (MODEL.md, Evidence). */
export const LIVE: Readonly<Record<EvidenceKind, PutOnRecord>> = {
  contact(scene, sides) {
    const since = scene.random.whole([-170, -5]);
    putOnRecord(scene, { kind: 'contact', sides: carried(scene, sides), since });
  },
  meeting(scene, sides) {
    const everyDays = scene.random.pick([30, 60, 90]);
    const last = scene.random.whole([-60, -3]);
    const activityDates = [0, 1, 2, 3].map((back) => last - back * everyDays);
    const since = last - 4 * everyDays;
    putOnRecord(scene, { kind: 'meeting', sides: carried(scene, sides), since, everyDays, activityDates });
  },
  training(scene, sides) {
    const since = scene.random.whole([-330, -20]);
    const withHost = sides.map((side, place) => ({ ...side, host: place === 0 }));
    putOnRecord(scene, { kind: 'training', sides: withHost, since, until: since + 2 });
  },
  protocol(scene, sides) {
    const reviewed = scene.random.whole([-330, -10]);
    putOnRecord(scene, { kind: 'protocol', sides, since: reviewed - 400, activityDates: [reviewed] });
  },
  mou(scene, sides) {
    const since = scene.random.whole([-1000, -330]);
    const end = scene.random.chance(0.75) && { until: scene.random.whole([30, 900]) };
    putOnRecord(scene, { kind: 'mou', sides: signed(scene, sides), since, ...end });
  },
  'joint-activity'(scene, sides) {
    const until = scene.random.whole([-250, -5]);
    putOnRecord(scene, { kind: 'joint-activity', sides: carried(scene, sides), since: until - 60, until });
  },
  'co-location'(scene, sides) {
    const seen = scene.random.whole([-150, -5]);
    const [since, activityDates] = [seen - 500, [seen]];
    putOnRecord(scene, { kind: 'co-location', sides: carried(scene, sides), since, activityDates });
  },
  'task-force'(scene, sides) {
    const [since, until] = [scene.random.whole([-700, -100]), scene.random.whole([60, 700])];
    putOnRecord(scene, { kind: 'task-force', sides, since, until });
  },
};

/** One or two people of each party carry the work. */
const carried = (scene: DistrictBuilder, sides: readonly Side[]): Side[] => {
  const count = scene.random.whole([1, 2]);
  return sides.map((side) => ({ ...side, maintainers: membersOf(scene, side.organizationId, count) }));
};

/** Somebody of each party has signed; now and then that person has left since. */
const signed = (scene: DistrictBuilder, sides: readonly Side[]): Side[] =>
  sides.map((side) => {
    const hasLeft = scene.random.chance(0.08);
    const { organizationId } = side;
    const signer = hasLeft ? leaverOf(scene, organizationId).personId : memberOf(scene, organizationId);
    return { ...side, signer };
  });
