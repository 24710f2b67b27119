import { z } from 'zod';
import { EFFORTS } from '../practices/effort.ts';
import { Day } from '../shapes.ts';
import { column, district, id, name, prose, provenance, since, webAddress } from './columns.ts';
import { fact } from './declare.ts';

/** A way of working together that one district started and others may adopt. */
export const practices = fact({
  title: 'Practice',
  columns: {
    ...id,
    /** The district in which it started. */
    districtId: district,
    name,
    /** A one-sentence description. */
    what: prose().nullable(),
    forWhom: prose().nullable().default(null),
    /** What it took: meetings, days, money, whose consent. */
    tookWhat: prose('what it took').nullable().default(null),
    /** The same as a category, for searching. */
    effort: z.enum(EFFORTS).nullable().default(null),
    whatChanged: prose().nullable().default(null),
    /** Ids of the roles and expected ties that it mends. */
    mends: z.array(column(z.string(), { place: 'gap', words: 'gaps it closes' })).default([]),
    url: webAddress.nullable(),
    ...since,
    /** The day on which it was entered, set by the server; null if entered in an earlier release. */
    addedOn: column(Day, { hidden: true }).nullable().default(null),
    ...provenance,
  },
  fixed: ['districtId'],
  ends: ['districtId'],
  read: 'all',
  home: 'district',
  alsoSeen: { column: 'id', through: ['adoptions'] },
  ownNode: true,
  training: 'always',
  subject: ({ text }) => `the practice ${text('name')}`,
});
