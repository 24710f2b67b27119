import { district, id, name, prose, provenance, since, webAddress } from './columns.ts';
import { fact } from './declare.ts';

/** A way of working together that one district began and others may adopt. */
export const practices = fact({
  title: 'Practice',
  columns: {
    ...id,
    /** The district in which it started. */
    districtId: district,
    name,
    /** What it is, in a sentence. */
    what: prose().nullable(),
    url: webAddress.nullable(),
    ...since,
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
