import type { FastifyInstance } from 'fastify';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import { districtNetwork } from '../../nation/networks.ts';
import type { Services } from '../../services.ts';
import { getMeasures, getMeasuresTogether } from './contract.ts';
import { describeMeasures } from './describe-measures.ts';

export function measureRoutes(app: FastifyInstance, tieline: Services): void {
  const { district, nation } = versionsOf(tieline);
  mount(app, getMeasures, {
    version: district,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      const { revision } = assessed.reading;
      const measured = await describeMeasures(districtId, [districtNetwork(assessed)], asOf);
      return { districtId, revision, ...measured };
    },
  });
  mount(app, getMeasuresTogether, {
    version: nation,
    isUnfinished,
    answer: (call) => together(tieline, call),
  });
}

async function together(tieline: Services, { query }: Call<typeof getMeasuresTogether>) {
  const { asOf = tieline.today(), circuit, state } = query;
  const meant = tieline.files.districts.filter(
    (one) => (!circuit || one.circuit === circuit) && (!state || one.state === state),
  );
  if (meant.length === 0)
    throw badField(circuit ? 'circuit' : 'state', 'names no district; see /api/districts');
  const { rows, progress } = await tieline.networks(meant.map(({ id }) => id))(asOf);
  const id = [circuit, state].filter(Boolean).join(' ') || 'nation';
  return { districts: meant.length, progress, ...(await describeMeasures(id, rows, asOf)) };
}
