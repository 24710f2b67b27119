import type { FastifyInstance } from 'fastify';
import { groupBy } from '../../../core/group-by.ts';
import { distinct } from '../../../core/order.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import { openCalls } from '../../assessments/open-calls.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getIntroductions, listIntroducers } from './contract.ts';
import { describeIntroductions } from './describe-introductions.ts';
import { askingEnd, endOf, ownDistricts, roleEnd } from './ends.ts';
import { introducersTo } from './introducers.ts';
import { type Acquainted, readAcquainted } from './read-acquainted.ts';

type Asked = Call<typeof getIntroductions>;

export function introductionRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getIntroductions, {
    version: versionsOf(tieline).nation,
    namesPeople: true,
    answer: async (call) => {
      const { seenIn, personIds, ...answer } = await introductionsFor(tieline, call);
      recordNames(app, call, personIds, seenIn);
      return answer;
    },
  });
  introducersRoute(app, tieline);
}

/** Returns introducers for all calls of a district at once, because call sheets are printed together. */
function introducersRoute(app: FastifyInstance, tieline: Services): void {
  mount(app, listIntroducers, {
    version: versionsOf(tieline).nation,
    namesPeople: true,
    answer: async (call) => {
      const { graph, model, today } = tieline;
      const { params, query, viewer } = call;
      const { districtId } = params;
      const asOf = query.asOf ?? today();
      const { assessed } = await districtOn(tieline, districtId, { asOf });
      const called = openCalls(assessed).flatMap(({ own, organizationId }) => (own ? [] : organizationId));
      const scope = { districtIds: distinct([districtId, ...ownDistricts(viewer)]), ids: [], asOf };
      const acquainted = await graph.read((run) => readAcquainted(graph, run, viewer, scope));
      const from = askingEnd(acquainted, viewer, { districtId, asOf });
      const introducers = introducersTo(acquainted, from, called, { model, asOf });
      const personIds = introducers.flatMap(({ by }) => by.personId ?? []);
      recordNames(app, call, personIds, acquainted.seenIn);
      return { districtId, asOf, introducers };
    },
  });
}

/** Records the names in each district where the viewer may see them. */
function recordNames(
  app: FastifyInstance,
  { viewer, reply }: Pick<Asked, 'viewer' | 'reply'>,
  named: readonly string[],
  seenIn: Acquainted['seenIn'],
): void {
  const seen = groupBy(named, (id) => seenIn(id) ?? '');
  for (const districtId of distinct(named.map((id) => seenIn(id) ?? '')))
    app.accesses.read(viewer, districtId, { what: 'introductions', personIds: [...seen(districtId)] }, reply);
}

async function introductionsFor({ graph, model, files, today }: Services, { query, viewer }: Asked) {
  const { district: districtId, to, from, role: roleId, asOf = today() } = query;
  const role = model.roles.find(({ id }) => id === roleId);
  if (roleId && !role) throw badField('role', 'is not a role of the model; /api/model lists them');
  if ((to === undefined) === (role === undefined)) throw badField('to', 'or role is required, but not both');
  const place = files.districts.find(({ id }) => id === districtId);
  if (!place) throw noDistrict(districtId);
  const scope = {
    districtIds: [districtId, ...(from === undefined ? ownDistricts(viewer) : [])],
    ids: [to, from].flatMap((id) => id ?? []),
    asOf,
  };
  const acquainted = await graph.read((run) => readAcquainted(graph, run, viewer, scope));
  const at = { districtId, asOf };
  const ends = {
    from: from === undefined ? askingEnd(acquainted, viewer, at) : endOf(acquainted, from, asOf),
    to: role ? roleEnd(acquainted, role, at) : endOf(acquainted, to ?? '', asOf),
  };
  return describeIntroductions(acquainted, ends, {
    ...{ model, asOf, districtId, district: place.name, writer: viewer.identity?.name ?? '' },
  });
}
