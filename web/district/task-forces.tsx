import type { JSX } from 'preact';
import { count, formatDay } from '../../core/words/format.ts';
import type { Summary } from './district-data.ts';
import { Source } from './facts.tsx';

type TaskForce = Summary['taskForces'][number];

/** "live until September 30, 2027", "ended September 30, 2023", "last seen July 25, 2011, not confirmed since". */
export function taskForceState({ status, until, seen }: TaskForce): string {
  if (status === 'ended') return until ? `ended ${formatDay(until)}` : 'ended';
  if (status === 'current') return until ? `live until ${formatDay(until)}` : 'live';
  return seen ? `last seen ${formatDay(seen)}, not confirmed since` : 'no date on record';
}

function Item({ force }: { force: TaskForce }): JSX.Element {
  return (
    <li>
      <span class={`force force--${force.status}`}>{force.program}</span> {force.name}:{' '}
      {taskForceState(force)}. <Source source={force.source} kind={force.sourceKind} />
    </li>
  );
}

/** Live task forces in the open, the others behind a line that counts them: an ended award is no partner. */
export function TaskForces({ forces }: { forces: readonly TaskForce[] }): JSX.Element {
  const live = forces.filter(({ status }) => status === 'current');
  const others = forces.filter(({ status }) => status !== 'current');
  if (forces.length === 0) return <p class="faint">No task force on record.</p>;
  return (
    <div class="task-forces">
      {live.length > 0 && (
        <ul aria-label="Live task forces">
          {live.map((force) => (
            <Item key={force.evidenceId} force={force} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {count(others.length, live.length > 0 ? 'other task force award' : 'task force award')} on record,
            ended or not confirmed since
          </summary>
          <ul>
            {others.map((force) => (
              <Item key={force.evidenceId} force={force} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
