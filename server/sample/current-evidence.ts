import type { EvidenceKind } from '../../core/model/snapshot.ts';
import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord, type Side } from './evidence.ts';
import { leaverOf, memberOf, membersOf } from './people.ts';

type PutOnRecord = (builder: DistrictBuilder, sides: readonly Side[]) => void;

/** By kind, adds a piece of evidence that is current on the anchor day (MODEL.md, Evidence). */
export const CURRENT: Readonly<Record<EvidenceKind, PutOnRecord>> = {
  contact(builder, sides) {
    const since = builder.random.whole([-170, -5]);
    putOnRecord(builder, { kind: 'contact', sides: maintained(builder, sides), since });
  },
  meeting(builder, sides) {
    const everyDays = builder.random.pick([30, 60, 90]);
    const last = builder.random.whole([-60, -3]);
    const activityDates = [0, 1, 2, 3].map((back) => last - back * everyDays);
    const since = last - 4 * everyDays;
    putOnRecord(builder, {
      kind: 'meeting',
      sides: maintained(builder, sides),
      since,
      everyDays,
      activityDates,
    });
  },
  training(builder, sides) {
    const since = builder.random.whole([-330, -20]);
    const withHost = sides.map((side, index) => ({ ...side, host: index === 0 }));
    putOnRecord(builder, { kind: 'training', sides: withHost, since, until: since + 2 });
  },
  protocol(builder, sides) {
    const reviewed = builder.random.whole([-330, -10]);
    putOnRecord(builder, { kind: 'protocol', sides, since: reviewed - 400, activityDates: [reviewed] });
  },
  mou(builder, sides) {
    const since = builder.random.whole([-1000, -330]);
    const end = builder.random.chance(0.75) && { until: builder.random.whole([30, 900]) };
    putOnRecord(builder, { kind: 'mou', sides: signed(builder, sides), since, ...end });
  },
  'joint-activity'(builder, sides) {
    const until = builder.random.whole([-250, -5]);
    putOnRecord(builder, {
      kind: 'joint-activity',
      sides: maintained(builder, sides),
      since: until - 60,
      until,
    });
  },
  'co-location'(builder, sides) {
    const seen = builder.random.whole([-150, -5]);
    const [since, activityDates] = [seen - 500, [seen]];
    putOnRecord(builder, { kind: 'co-location', sides: maintained(builder, sides), since, activityDates });
  },
  'task-force'(builder, sides) {
    const [since, until] = [builder.random.whole([-700, -100]), builder.random.whole([60, 700])];
    putOnRecord(builder, { kind: 'task-force', sides, since, until });
  },
};

/** One or two people of each party maintain the work. */
const maintained = (builder: DistrictBuilder, sides: readonly Side[]): Side[] => {
  const count = builder.random.whole([1, 2]);
  return sides.map((side) => ({ ...side, maintainers: membersOf(builder, side.organizationId, count) }));
};

/** Adds a signer for each party, who occasionally has left since. */
const signed = (builder: DistrictBuilder, sides: readonly Side[]): Side[] =>
  sides.map((side) => {
    const hasLeft = builder.random.chance(0.08);
    const { organizationId } = side;
    const signer = hasLeft ? leaverOf(builder, organizationId).personId : memberOf(builder, organizationId);
    return { ...side, signer };
  });
