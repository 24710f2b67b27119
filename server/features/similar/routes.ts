import type { FastifyInstance } from 'fastify';
import { comparedOf } from '../../assessments/compared.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { summarize } from '../../assessments/summary.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
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
  if (unknown) throw badField('beside', `names no district: ${unknown}`);
  const { asOf, knownOn } = await daysAsked(tieline, query);
  const assessed = await tieline.assessments.district(districtId, asOf, knownOn);
  const file = fileOf(districtId);
  if (!assessed || !file) throw noDistrict(districtId);
  const { rows, progress } = await tieline.nation(asOf, knownOn);
  const others = rows.map(({ summary }) => summary).filter(({ id }) => id !== districtId);
  const all = comparedOf(tieline.files, [summarize(file, assessed), ...others]);
  const here = all.get(districtId);
  if (!here) throw new Error(`district-facts.csv has no row for ${districtId}`);
  return { ...describeSimilar(here, all, beside), progress };
}
