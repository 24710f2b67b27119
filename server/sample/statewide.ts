import type { DistrictBuilder } from './district-builder.ts';
import { putOnRecord } from './evidence.ts';

/** Adds to each state with several districts one training for their U.S. Attorney's Offices, which belongs to all of them. */
export function addStatewide(builders: readonly DistrictBuilder[]): void {
  for (const state of new Set(builders.map((builder) => builder.state))) {
    const [first, ...others] = builders.filter(
      (builder) => builder.state === state && builder.plan.groups.training > 0,
    );
    const host = first?.organizationsIn('state-labor')[0];
    if (!first || !host || others.length === 0) continue;
    const since = first.random.whole([-330, -20]);
    putOnRecord(first, {
      kind: 'training',
      sides: [
        { organizationId: host, role: null, host: true },
        ...[first, ...others].map(({ usaoId }) => ({ organizationId: usaoId, role: null })),
      ],
      since,
      until: since + 1,
      districtIds: [first, ...others].map(({ districtId }) => districtId),
    });
  }
}
