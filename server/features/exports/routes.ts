import type { FastifyInstance } from 'fastify';
import { daysAsked } from '../../assessments/installation.ts';
import { BYTE_ORDER_MARK, csvOf } from '../../documents/csv.ts';
import { zipOf } from '../../documents/zip.ts';
import { asDownload, fileName } from '../../http/download.ts';
import { noDistrict } from '../../http/errors.ts';
import { mount } from '../../http/mount.ts';
import type { Services } from '../../services.ts';
import { exportTable } from './contract.ts';
import { exportContext } from './export-context.ts';
import { networkExportRoutes } from './network-routes.ts';
import { notesOf } from './notes.ts';
import { exportedTable } from './tables.ts';

/** Table exports. Who exported which table is recorded along with who saw names (changes/accesses.ts). */
export function exportRoutes(app: FastifyInstance, tieline: Services): void {
  networkExportRoutes(app, tieline);
  mount(app, exportTable, {
    answer: async ({ params: { districtId, table }, query, viewer, request, reply }) => {
      const days = await daysAsked(tieline, query);
      const input = await exportContext(tieline, viewer, districtId, days);
      if (!input) throw noDistrict(districtId);
      const named = new Set<string>();
      const person = (id: string): string => {
        const name = input.person(id);
        if (name) named.add(id);
        return name;
      };
      const rows = exportedTable({ ...input, person }, table);
      const shown = { what: `export of ${table}`, personIds: [...named] };
      app.accesses.taken(viewer, districtId, shown, request.log);
      const name = fileName(input.sample, [districtId, table], days);
      const print = (of: Parameters<typeof csvOf>[0]) => `${query.excel ? BYTE_ORDER_MARK : ''}${csvOf(of)}`;
      const text = print(rows);
      if (!query.notes) {
        asDownload(reply, `${name}.csv`);
        return text;
      }
      asDownload(reply, `${name}.zip`).type('application/zip');
      const notes = print(notesOf(tieline, input, table));
      return zipOf({ [`${name}.csv`]: text, 'notes.csv': notes }, tieline.now());
    },
  });
}
