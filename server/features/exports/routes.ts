import type { FastifyInstance } from 'fastify';
import { accessRecord } from '../../changes/accesses.ts';
import { noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { exportTable } from './contract.ts';
import { csvOf } from './csv.ts';
import { exportContext } from './export-context.ts';
import { TABLES } from './tables.ts';

/** Tables to take away; who took which is recorded beside the reads of names (changes/accesses.ts). */
export function exportRoutes(app: FastifyInstance, tieline: Services): void {
  const recordAccess = accessRecord(tieline);
  app.addHook('onClose', recordAccess.settled);
  mount(app, exportTable, {
    answer: async (call) => {
      const { params, query, viewer, request, reply } = call;
      const { districtId, table } = params;
      const asOf = query.asOf ?? tieline.today();
      const input = await exportContext(tieline, viewer, districtId, asOf);
      if (!input) throw noDistrict(districtId);
      recordAccess(viewer, districtId, `export of ${table}`, request.log);
      reply.header(
        'content-disposition',
        `attachment; filename="tieline-${districtId}-${table}-${asOf}.csv"`,
      );
      return csvOf(notesOf(tieline, call, asOf), TABLES[table](input));
    },
  });
}

/** What a table must say of itself wherever it lands: place, day, method, and what must not be read into it. */
function notesOf(
  { files, model, sample, today }: Services,
  { params: { districtId, table } }: Call<typeof exportTable>,
  asOf: string,
): string[] {
  const name = files.districts.find(({ id }) => id === districtId)?.name ?? districtId;
  return [
    `Tieline: ${table} of the ${name} as of ${asOf}, exported on ${today()}`,
    `Public record: the edition of ${files.edition.day}`,
    ...(sample ? ['SAMPLE DATA: confirmations, ties, people and dates are invented'] : []),
    `Method: gap model version ${model.version}, data/MODEL.md. Nothing counts as missing until someone reports it or it ends. Unknown is an open question, never a gap.`,
    'Names and contact details of persons are empty where your account may not see them.',
  ];
}
