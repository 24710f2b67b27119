import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { can } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { refuseFields } from '../../changes/refuse.ts';
import { AppError, noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import { applyImport as apply } from '../../import/apply.ts';
import { type DryRun, dryRun, planFile } from '../../import/dry-run.ts';
import { type Field, isField, type Mapping } from '../../import/fields.ts';
import { keepProfile, mappingOf, namesOfProfiles } from '../../import/profiles.ts';
import { type ReadFile, UnreadableFile } from '../../import/read/file.ts';
import { readFile } from '../../import/read/read-file.ts';
import { refusedRows } from '../../import/refused-rows.ts';
import { runningImports } from '../../import/running.ts';
import { ImportCanceled, type Watch } from '../../import/watch.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import { applyImport, checkImport, exportRefusedRows, type ImportRequest } from './contract.ts';
import { describeRun } from './describe-run.ts';
import { idOf, progressRoutes } from './progress-routes.ts';
import { refusedFile } from './refused-file.ts';

export function importRoutes(app: FastifyInstance, tieline: Services): void {
  const running = runningImports();
  progressRoutes(app, running);
  mount(app, checkImport, {
    bodyLimit: LARGEST,
    answer: ({ params: { districtId }, body, viewer }) =>
      running.watched(body.key ? idOf(viewer, districtId, body.key) : null, async (watch) => {
        const run = await runOf(tieline, viewer, districtId, body, watch);
        return describeRun(run, await namesOfProfiles(tieline.graph));
      }),
  });
  mount(app, exportRefusedRows, {
    bodyLimit: LARGEST,
    answer: async ({ params: { districtId }, body, reply }) => {
      const { read, mapping } = await readingOf(tieline, districtId, body);
      const { file, plans } = await planFile(read, { ...body, mapping }, tieline.today()).catch(inWords);
      const tables = await refusedRows(plans).catch(inWords);
      if (tables.length === 0) throw refused('No row of this file is refused.');
      const { bytes, ending, type } = await refusedFile(file, tables);
      const name = `${body.name.replace(/\.\w+$/, '').replaceAll(/[^\w.-]+/g, '-')}-refused.${ending}`;
      reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
      return bytes;
    },
  });
  mount(app, applyImport, {
    bodyLimit: LARGEST,
    answer: async ({ params: { districtId }, body, viewer }) => {
      refuseFields(screenField('keepAs', body.keepAs ?? ''));
      return running.watched(body.key ? idOf(viewer, districtId, body.key) : null, async (watch) => {
        const run = await runOf(tieline, viewer, districtId, body, watch);
        const { summary } = run;
        if (summary.declined) throw refused(summary.declined);
        const changes = await apply(tieline, viewer, run, body.name, watch).catch(inWords);
        if (body.keepAs) await keepProfile(tieline.graph, body.keepAs, mappingFound(run));
        return { summary, changes };
      });
    },
  });
}

/** A file of 10 MB in base64, plus the other fields of the request. */
const LARGEST = 16_000_000;
const refused = (message: string): AppError => new AppError(400, 'invalid-request', message);

type Asked = z.output<typeof ImportRequest>;

/** Returns the uploaded file, and what its columns hold according to the profile and the request. */
async function readingOf(
  tieline: Services,
  districtId: string,
  { file, profile, mapping }: Asked,
): Promise<{ read: ReadFile; mapping: Mapping }> {
  if (!tieline.files.districts.some(({ id }) => id === districtId)) throw noDistrict(districtId);
  const kept = profile ? await mappingOf(tieline.graph, profile) : {};
  if (!kept) throw refused(`No profile is named ${profile}.`);
  const read = await readFile(Buffer.from(file, 'base64')).catch(inWords);
  return { read, mapping: { ...kept, ...fieldsOf(mapping) } };
}

async function runOf(
  tieline: Services,
  viewer: Viewer,
  districtId: string,
  body: Asked,
  watch: Watch,
): Promise<DryRun> {
  const { read, mapping } = await readingOf(tieline, districtId, body);
  const { name, corrections, choices, existing } = body;
  const mayEdit = (id: string): boolean => can(viewer, 'edit facts', { districtId: id });
  const options = { name, districtId, mapping, corrections, choices, existing, mayEdit };
  return dryRun(tieline, read, options, watch).catch(inWords);
}

/**
 * Rethrows errors as responses. Some errors in a file show only when its rows are read, and callers can cancel at any
 * time.
 */
function inWords(error: unknown): never {
  if (error instanceof ImportCanceled) throw new AppError(409, 'canceled', error.message);
  throw error instanceof UnreadableFile ? refused(error.message) : error;
}

function fieldsOf(given: Readonly<Record<string, string>>): Mapping {
  const unknown = Object.values(given).find((field) => !isField(field));
  if (unknown !== undefined) throw refused(`A column cannot contain "${unknown}".`);
  return Object.fromEntries(
    Object.entries(given).flatMap(([column, field]): [string, Field][] =>
      isField(field) ? [[column, field]] : [],
    ),
  );
}

const mappingFound = ({ plans }: DryRun): Mapping =>
  Object.assign({}, ...plans.map(({ mapping }) => mapping));
