import type { Table } from '../../documents/csv.ts';
import { SAMPLE_NOTICE } from '../../documents/sample-notice.ts';
import type { Services } from '../../services.ts';
import type { ExportContext } from './export-context.ts';

/**
 * Returns what readers of a table must know wherever the file ends up: place, date, method, and what it does not say.
 */
export function notesOf(
  { files }: Pick<Services, 'files'>,
  { assessed: { reading, model }, knownOn, publicRecordDay, sample }: ExportContext,
  table: string,
): Table {
  const district = files.districts.find(({ id }) => id === reading.districtId)?.name ?? reading.districtId;
  return {
    columns: ['note', 'text'],
    rows: [
      ['table', `${table} of the ${district}`],
      ['as of', `${reading.asOf}: the day for which facts hold`],
      ['known on', `${knownOn}: what this installation knew at the end of that day`],
      ['revision', reading.revision],
      ['public record', `Edition of ${publicRecordDay}`],
      ...(sample ? [['data', SAMPLE_NOTICE]] : []),
      [
        'method',
        `Gap model version ${model.version}, data/MODEL.md. Nothing counts as missing until someone reports it or it ends. Unknown is an open question, never a gap.`,
      ],
      ['until', 'The first day on which a fact no longer holds'],
      [
        'people',
        'Names and contact details of people, and their IDs, are empty where your account may not see them.',
      ],
    ],
  };
}
