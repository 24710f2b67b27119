import { z } from 'zod';
import { EVIDENCE_KINDS } from '../model/kinds.ts';
import { DistrictId } from '../shapes.ts';
import { column, id, name, period, provenance } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';

/**
 * Evidence of ties, entered once with all its parties: a memorandum, a meeting series, a task force, a
 * training.
 */
export const evidence = fact({
  title: 'Evidence of a tie',
  columns: {
    ...id,
    kind: z.enum(EVIDENCE_KINDS),
    name,
    /** The districts in which it is shown; at least one. */
    districtIds: z.array(column(DistrictId, { place: 'districts', words: 'districts' })).min(1),
    /** The program that funds a task force, such as `ACTeam`, and the task force of which this is one award. */
    program: z.string().nullable(),
    taskForceId: column(z.string(), { place: 'task force', words: 'task force' }).nullable(),
    /** For a training: its topic (core/trainings/topics.ts), and a link to its material. */
    topicId: column(z.string(), { place: 'topic' }).nullable().default(null),
    url: column(z.string(), { web: true, words: 'link to material' }).nullable().default(null),
    /** For a meeting series: days between two meetings. */
    everyDays: column(z.int().min(1), { words: 'days between meetings' }).nullable(),
    ...period,
    ...provenance,
  },
  ends: ['districtIds'],
  read: 'by district',
  home: 'evidence',
  ownNode: true,
  training: 'its kind',
  faults: (row, { districtId }) => [
    ...endsBeforeItBegins(row),
    ...(Array.isArray(row.districtIds) && row.districtIds.includes(districtId)
      ? []
      : [{ field: 'districtIds', message: 'must include the district in which it is edited' }]),
  ],
  subject: ({ text }) => text('name'),
});
