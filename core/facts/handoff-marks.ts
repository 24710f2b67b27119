import { z } from 'zod';
import { column, district, entered, id, person } from './columns.ts';
import { fact } from './declare.ts';

/** Marks an item that depends on a departing person as to be handed off. */
export const handoffMarks = fact({
  title: 'Handoff mark',
  columns: {
    ...id,
    districtId: district,
    personId: person(),
    /** Id of an item in the list of departures. */
    itemId: column(
      z
        .string()
        .regex(/^(role|evidence|signature|acquaintance):./, 'is not an item in the list of departures'),
      { place: 'item', hidden: true },
    ),
    ...entered,
  },
  fixed: ['districtId', 'personId', 'itemId'],
  ends: ['districtId', 'personId'],
  read: 'by district',
  home: 'district',
  remark: true,
  subject: ({ row, named }) =>
    `the handoff mark for ${itemWords(String(row.itemId))} of ${named('person', 'personId')}`,
});

/** Returns what an item of the list of departures is, from its id. */
const itemWords = (itemId: string): string => {
  const [kind] = itemId.split(':');
  return kind === 'acquaintance' ? 'an acquaintance' : kind === 'evidence' ? 'evidence' : `a ${kind}`;
};
