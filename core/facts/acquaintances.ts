import { z } from 'zod';
import { column, id, origin, person, since, sourceKind } from './columns.ts';
import { fact, mustDiffer } from './declare.ts';

/** One person knows another; that the other knows the first is a fact of its own. */
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
  // It belongs to the one who knows, and is seen by both.
  alsoSeen: { column: 'knownId', through: ['holders', 'maintainers'] },
  faults: mustDiffer('personId', 'knownId', 'must be a different person'),
  subject: ({ named }) => `that ${named('person', 'personId')} knows ${named('person', 'knownId')}`,
});
