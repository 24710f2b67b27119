import { evidence, id, origin, saidOn } from './columns.ts';
import { fact } from './declare.ts';

/** A day on which evidence was active: a meeting held, a protocol reviewed, a record confirmed. */
export const activityDates = fact({
  title: 'Activity date',
  columns: { ...id, evidenceId: evidence, at: saidOn, ...origin },
  fixed: ['evidenceId'],
  ends: ['evidenceId'],
  read: 'by district',
  home: 'evidence',
  ownNode: true,
  speakers: ({ evidenceId }, partiesOf) => partiesOf(String(evidenceId)),
  training: 'its evidence',
  subject: ({ named, day }) => `that ${named('evidence', 'evidenceId')} took place on ${day('at')}`,
});
