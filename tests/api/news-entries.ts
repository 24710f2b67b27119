import type { Entry } from '../../server/changes/entries.ts';
import * as entries from './editing-entries.ts';

/** A gap, an answer, a departure and a training, in whose names someone put a person. */
export function newsEntries(): Entry[] {
  const { organization, fill, evidence, party, person, employment, holder, statement, report } = entries;
  return [
    ...['aspen', 'beech'].map((id) => organization(id)),
    fill('aspen-fills', 'aspen', 'shelter'),
    statement('none', null, 'legal-services', { kind: 'unfilled' }),
    report('aspen-says', 'aspen', 'beech'),
    person('ann', 'Zelda ann'),
    employment('ann', 'aspen', { until: '2026-12-01' }),
    holder('ann', 'aspen'),
    evidence('course', {
      ...{ kind: 'training', name: 'Course of Zelda', topicId: 'labor-trafficking' },
      ...{ since: '2026-11-10', until: '2026-11-11' },
    }),
    party('course', 'aspen', { host: true }),
    party('course', 'beech', { people: 4 }),
  ];
}

/** What is new once they are entered, by kind. */
export const NEWS = {
  gap: 'New gap: Legal services for victims, unfilled',
  answer: 'Invented aspen answered about Invented beech',
  departure:
    'Someone at Invented aspen (Shelter or domestic violence program) leaves, last day November 30, 2026',
  training: 'Training about labor trafficking on November 10, 2026 hosted by Invented aspen',
};
