import { expect } from 'vitest';
import { entryOf } from '../facts.ts';
import type { RunningApp } from '../start-app.ts';

/** Enters that each organization that serves victims in a district covers this one county; called as someone who may edit there. */
export async function coverOnly(
  { app }: Pick<RunningApp, 'app'>,
  districtId: string,
  fips: string,
): Promise<void> {
  const url = `/api/districts/${districtId}`;
  const { counties } = (await app.inject(`${url}/county-reach?role=any-provider`)).json();
  const { revision, facts } = (await app.inject(`${url}/facts?fact=countyCoverage&pageSize=500`)).json();
  const offices: { id: string }[] = counties.flatMap(({ offices }: { offices: { id: string }[] }) => offices);
  const covering = new Set(offices.map(({ id }) => id));
  const entries = [
    ...facts.map(({ id }: { id: string }) => ({ fact: 'countyCoverage', id, value: null })),
    ...[...covering].map((id) =>
      entryOf('countyCoverage', {
        ...{ id: `${id}-covers-${fips}`, organizationId: id, fips, basis: 'said so' },
        ...{ sourceKind: 'entered' as const, origin: 'entered' as const },
      }),
    ),
  ];
  const answer = await app.inject({
    ...{ method: 'POST' as const, url: `${url}/changes`, headers: { 'if-match': `"${revision}"` } },
    payload: { action: 'cover counties', entries },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}
