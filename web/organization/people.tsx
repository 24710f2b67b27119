import type { JSX } from 'preact';
import { holds } from '../../core/days.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { count, sinceUntil } from '../../core/words/format.ts';
import { mayAnswer } from '../editing/viewer.ts';
import { Part } from '../shared/part.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import type { PartProps, Shown } from './profile.ts';

type Staff = Shown['people'][number];

/** Current and former staff, with their jobs and roles over time. */
export function People({ profile, shown, day }: PartProps): JSX.Element {
  const { people, districtId } = shown;
  const viewer = useSession()?.viewer;
  const mayAdd = profile.asOf === today() && mayAnswer(viewer, districtId, 'add-person');
  const named = people.filter(({ name }) => name !== null);
  const hidden = people.length - named.length;
  return (
    <Part
      id="people"
      title="People"
      count={people.length}
      more={
        mayAdd && (
          <a
            class="no-print"
            href={districtPageHref('edit', districtId, { action: 'add-person', organization: profile.id })}
          >
            Add a person
          </a>
        )
      }
      empty={people.length === 0 && 'No one who works there is on record.'}
    >
      <ul>
        {named.map((person) => (
          <li key={person.personId}>
            <Person person={person} asOf={profile.asOf} day={day} />
          </li>
        ))}
        {hidden > 0 && (
          <li class="faint">
            {count(
              hidden,
              named.length > 0 ? 'more person' : 'person',
              named.length > 0 ? 'more people' : 'people',
            )}{' '}
            on record. Only people who may see names there can see who they are.
          </li>
        )}
      </ul>
    </Part>
  );
}

function Person({ person, asOf, day }: { person: Staff; asOf: string; day: string }): JSX.Element {
  const { personId, name, jobs, roles } = person;
  const isThere = jobs.length === 0 || jobs.some((job) => holds(job, asOf));
  const lines = [
    ...jobs.map((job) => [job.title ?? 'Works there', sinceUntil(job)]),
    ...roles.map((role) => [
      `${role.name}${role.acting ? ', acting' : ''}${role.deputy ? ', as deputy' : ''}`,
      sinceUntil(role),
    ]),
  ];
  return (
    <>
      <a class="part__name" href={profileHref('person', personId, { asOf: day })}>
        {name}
      </a>
      {!isThere && <span class="faint"> has left</span>}
      {lines.map(([what, days]) => (
        <span key={`${what} ${days}`} class="faint">
          {'; '}
          {[what, days].filter(Boolean).join(', ')}
        </span>
      ))}
    </>
  );
}
