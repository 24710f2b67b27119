import { z } from 'zod';
import { column, district, entered, id, person } from './columns.ts';
import { fact } from './declare.ts';

/** A mark: what depends on a person who leaves is to be handed off. */
export const handoffMarks = fact({
  title: 'Handoff mark',
  columns: {
    ...id,
    districtId: district,
    personId: person(),
    /** Id of an item of the list of departures. */
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

/** What an item of the list of departures is, by its id. */
const itemWords = (itemId: string): string => {
  const [kind] = itemId.split(':');
  return kind === 'acquaintance' ? 'an acquaintance' : kind === 'evidence' ? 'evidence' : `a ${kind}`;
};
