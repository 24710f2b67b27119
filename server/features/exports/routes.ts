import type { FastifyInstance } from 'fastify';
import { strToU8, zipSync } from 'fflate';
import { accessRecord } from '../../changes/accesses.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { exportTable } from './contract.ts';
import { BYTE_ORDER_MARK, csvOf } from './csv.ts';
import { exportContext } from './export-context.ts';
import { notesOf } from './notes.ts';
import { exportedTable } from './tables.ts';

/** Tables to take away; who took which is recorded beside the reads of names (changes/accesses.ts). */
export function exportRoutes(app: FastifyInstance, tieline: Services): void {
  const recordAccess = accessRecord(tieline);
  app.addHook('onClose', recordAccess.settled);
  mount(app, exportTable, {
    answer: async ({ params: { districtId, table }, query, viewer, request, reply }) => {
      const asOf = query.asOf ?? tieline.today();
      const input = await exportContext(tieline, viewer, districtId, asOf);
      if (!input) throw noDistrict(districtId);
      recordAccess(viewer, districtId, `export of ${table}`, request.log);
      const name = `tieline-${input.sample ? 'sample-' : ''}${districtId}-${table}-${asOf}`;
      const file = (ending: string) =>
        reply.header('content-disposition', `attachment; filename="${name}.${ending}"`);
      const print = (of: Parameters<typeof csvOf>[0]) => `${query.excel ? BYTE_ORDER_MARK : ''}${csvOf(of)}`;
      const text = print(exportedTable(input, table));
      if (!query.notes) {
        file('csv');
        return text;
      }
      file('zip').type('application/zip');
      const notes = print(notesOf(tieline, input, table));
      return zipped({ [`${name}.csv`]: text, 'notes.csv': notes }, tieline.now());
    },
  });
}

const zipped = (files: Readonly<Record<string, string>>, mtime: Date): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
      mtime,
    }),
  );
