import { z } from 'zod';
import { column, id, origin, person, since, sourceKind } from './columns.ts';
import { fact, mustDiffer } from './declare.ts';

/** One person knows another. The reverse is a separate fact. */
export const acquaintances = fact({
  title: 'Acquaintance',
  columns: {
    ...id,
    personId: person(),
    knownId: person('knows'),
    ...since,
    source: column(z.string(), { personal: true }),
    ...sourceKind,
    ...origin,
  },
  fixed: ['personId', 'knownId'],
  ends: ['personId', 'knownId'],
  read: 'by person',
  home: 'person',
  // It belongs to the person who knows the other, and both see it.
  alsoSeen: { column: 'knownId', through: ['holders', 'maintainers'] },
  faults: mustDiffer('personId', 'knownId', 'must be a different person'),
  subject: ({ named }) => `that ${named('person', 'personId')} knows ${named('person', 'knownId')}`,
});
