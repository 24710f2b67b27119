import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { AppError, noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { applyImport as apply } from '../../import/apply.ts';
import { type DryRun, dryRun } from '../../import/dry-run.ts';
import { type Field, isField, type Mapping } from '../../import/fields.ts';
import { keepProfile, mappingOf, namesOfProfiles } from '../../import/profiles.ts';
import { UnreadableFile } from '../../import/read/file.ts';
import { readFile } from '../../import/read/read-file.ts';
import type { Services } from '../../services.ts';
import { applyImport, checkImport, type ImportRequest } from './contract.ts';
import { describeRun } from './describe-run.ts';

export function importRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, checkImport, {
    bodyLimit: LARGEST,
    answer: async ({ params: { districtId }, body, viewer }) =>
      describeRun(await runOf(tieline, viewer, districtId, body), await namesOfProfiles(tieline.graph)),
  });
  mount(app, applyImport, {
    bodyLimit: LARGEST,
    answer: async ({ params: { districtId }, body, viewer }) => {
      const run = await runOf(tieline, viewer, districtId, body);
      const { summary } = run;
      if (summary.declined) throw refused(summary.declined);
      const changes = await apply(tieline, viewer, run, body.name);
      if (body.keepAs) await keepProfile(tieline.graph, body.keepAs, mappingFound(run));
      return { summary, changes };
    },
  });
}

/** A file of 10 MB in base64, with what is said of it. */
const LARGEST = 16_000_000;
const refused = (message: string): AppError => new AppError(400, 'invalid-request', message);

async function runOf(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  body: z.output<typeof ImportRequest>,
): Promise<DryRun> {
  if (!tieline.files.districts.some(({ id }) => id === districtId)) throw noDistrict(districtId);
  const { name, corrections, choices, profile } = body;
  const kept = profile ? await mappingOf(tieline.graph, profile) : {};
  if (!kept) throw refused(`No profile is called ${profile}.`);
  const mapping = { ...kept, ...fieldsOf(body.mapping) };
  try {
    const file = await readFile(Buffer.from(body.file, 'base64'));
    const mayEdit = (id: string): boolean => can(viewer, 'edit facts', { districtId: id });
    return await dryRun(tieline, file, { name, districtId, mapping, corrections, choices, mayEdit });
  } catch (error) {
    throw error instanceof UnreadableFile ? refused(error.message) : error;
  }
}

function fieldsOf(given: Readonly<Record<string, string>>): Mapping {
  const unknown = Object.values(given).find((field) => !isField(field));
  if (unknown !== undefined) throw refused(`A column can hold no "${unknown}".`);
  return Object.fromEntries(
    Object.entries(given).flatMap(([column, field]): [string, Field][] =>
      isField(field) ? [[column, field]] : [],
    ),
  );
}

const mappingFound = ({ plans }: DryRun): Mapping =>
  Object.assign({}, ...plans.map(({ mapping }) => mapping));
