import { z } from 'zod';
import { levelWord } from '../words/phrases.ts';
import { district, id, organization, origin, saidOn } from './columns.ts';
import { fact, mustDiffer } from './declare.ts';

/** What one organization says of its work with another, on a day. */
export const reports = fact({
  title: 'Report',
  columns: {
    ...id,
    districtId: district,
    fromId: organization('from'),
    aboutId: organization('about'),
    level: z.int().min(0).max(4),
    at: saidOn,
    ...origin,
  },
  fixed: ['districtId', 'fromId', 'aboutId'],
  ends: ['districtId', 'fromId', 'aboutId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  speakers: ({ fromId }) => [String(fromId)],
  faults: mustDiffer('fromId', 'aboutId', 'must be another organization than the one that reports'),
  subject: ({ row, named, day }) =>
    `what ${named('organization', 'fromId')} said of ${named('organization', 'aboutId')}: ${levelWord(Number(row.level))} (${day('at')})`,
});
