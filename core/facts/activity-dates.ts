import { z } from 'zod';
import { OrganizationId } from '../shapes.ts';
import { column, evidence, id, origin, saidOn } from './columns.ts';
import { fact } from './declare.ts';

/** A day on which evidence was active: a meeting held, a protocol reviewed, a record confirmed. */
export const activityDates = fact({
  title: 'Activity date',
  columns: {
    ...id,
    evidenceId: evidence,
    at: saidOn,
    /** The parties it was between; empty means all of them. */
    organizationIds: z
      .array(column(OrganizationId, { names: 'organizations', words: 'between' }))
      .default([]),
    ...origin,
  },
  fixed: ['evidenceId'],
  ends: ['evidenceId'],
  read: 'by district',
  home: 'evidence',
  ownNode: true,
  // An organization may report activity between itself and one other, but not what others among
  // many do.
  speakers: ({ evidenceId, organizationIds }, partiesOf) => {
    const named = Array.isArray(organizationIds) && organizationIds.length > 0;
    const between = named ? organizationIds : [...new Set(partiesOf(String(evidenceId)))];
    return between.length <= 2 ? between : [];
  },
  training: 'its evidence',
  faults: ({ organizationIds }) =>
    Array.isArray(organizationIds) && organizationIds.length === 1
      ? [{ field: 'organizationIds', message: 'must name at least two parties, or none for all of them' }]
      : [],
  subject: ({ row, named, day }) => {
    const some = Array.isArray(row.organizationIds) && row.organizationIds.length > 0;
    return `that ${named('evidence', 'evidenceId')} took place on ${day('at')}${some ? ', between some of its parties' : ''}`;
  },
});
