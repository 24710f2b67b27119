import type { FastifyInstance } from 'fastify';
import { districtFiles } from '../../assessments/district-files.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { badField } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { amongOthers } from '../../nation/among-others.ts';
import { isUnfinished } from '../../nation/contract.ts';
import type { Services } from '../../services.ts';
import { getSimilar } from './contract.ts';
import { describeSimilar } from './describe-similar.ts';

export function similarRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getSimilar, {
    version: versionsOf(tieline).nation,
    answer: (call) => similar(tieline, call),
    isUnfinished,
  });
}

async function similar(tieline: Services, { params: { districtId }, query }: Call<typeof getSimilar>) {
  const fileOf = districtFiles(tieline.files);
  const beside = query.beside.split(',').filter(Boolean);
  const unknown = beside.find((id) => !fileOf(id));
  if (unknown) throw badField('beside', `is not a district: ${unknown}`);
  const days = await daysAsked(tieline, query);
  const { compared, progress } = await amongOthers(tieline, districtId, days);
  const here = compared.get(districtId);
  if (!here) throw new Error(`district-facts.csv has no row for ${districtId}`);
  return { ...describeSimilar(here, compared, beside), progress };
}
