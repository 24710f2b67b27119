import type { EvidenceKind } from '../gap-model/snapshot.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { leaverOf, memberOf, membersOf } from './people.ts';
import type { Scene } from './scene.ts';

type PutOnRecord = (scene: Scene, sides: readonly Side[]) => void;

/** Puts a piece of evidence of each kind on record that is live on the anchor day (MODEL.md, Evidence). */
export const LIVE: Readonly<Record<EvidenceKind, PutOnRecord>> = {
  contact(scene, sides) {
    putOnRecord(scene, {
      kind: 'contact',
      sides: carried(scene, sides),
      since: scene.random.whole([-170, -5]),
    });
  },
  meeting(scene, sides) {
    const everyDays = scene.random.pick([30, 60, 90]);
    const last = scene.random.whole([-60, -3]);
    const sightings = Array.from({ length: 4 }, (_, back) => last - back * everyDays);
    putOnRecord(scene, {
      ...{ kind: 'meeting', sides: carried(scene, sides), since: last - 4 * everyDays, everyDays, sightings },
    });
  },
  training(scene, sides) {
    const since = scene.random.whole([-330, -20]);
    const [host, ...attendees] = sides;
    const withHost = host ? [{ ...host, host: true }, ...attendees] : sides;
    putOnRecord(scene, { kind: 'training', sides: withHost, since, until: since + 2 });
  },
  protocol(scene, sides) {
    const reviewed = scene.random.whole([-330, -10]);
    putOnRecord(scene, { kind: 'protocol', sides, since: reviewed - 400, sightings: [reviewed] });
  },
  mou(scene, sides) {
    const { random } = scene;
    putOnRecord(scene, {
      ...{ kind: 'mou', sides: signed(scene, sides), since: random.whole([-1000, -330]) },
      ...(random.chance(0.75) && { until: random.whole([30, 900]) }),
    });
  },
  'joint-activity'(scene, sides) {
    const until = scene.random.whole([-250, -5]);
    putOnRecord(scene, { kind: 'joint-activity', sides: carried(scene, sides), since: until - 60, until });
  },
  'co-location'(scene, sides) {
    const seen = scene.random.whole([-150, -5]);
    putOnRecord(scene, {
      ...{ kind: 'co-location', sides: carried(scene, sides), since: seen - 500, sightings: [seen] },
    });
  },
  'task-force'(scene, sides) {
    const since = scene.random.whole([-700, -100]);
    putOnRecord(scene, { kind: 'task-force', sides, since, until: scene.random.whole([60, 700]) });
  },
};

/** One or two people of each party carry the work. */
const carried = (scene: Scene, sides: readonly Side[]): Side[] => {
  const count = scene.random.whole([1, 2]);
  return sides.map((side) => ({ ...side, carriers: membersOf(scene, side.organizationId, count) }));
};

/** Somebody of each party has signed; now and then that person has left since. */
const signed = (scene: Scene, sides: readonly Side[]): Side[] =>
  sides.map((side) => {
    const { organizationId } = side;
    const hasLeft = scene.random.chance(0.08);
    return {
      ...side,
      signatory: hasLeft ? leaverOf(scene, organizationId).personId : memberOf(scene, organizationId),
    };
  });
