import type { JSX } from 'preact';
import { count, formatDay, formatLastDay } from '../../core/words/format.ts';
import { seenInWords } from '../../core/words/seen.ts';
import { NO_TASK_FORCE } from '../../core/words/source.ts';
import type { Summary } from './district-data.ts';
import { Source } from './facts.tsx';

type TaskForce = Summary['taskForces'][number];

/** Returns "current until September 30, 2027, by the award record read on …" or "ended September 30, 2023"; otherwise the last day seen. */
export function taskForceState(force: TaskForce): string {
  const { status, until, seen } = force;
  if (status === 'ended') return until ? `ended ${formatLastDay(until)}` : 'ended';
  if (status === 'current')
    return until ? `current until ${formatLastDay(until)}${checked(force)}` : 'current';
  return seen ? `${seenInWords(force, seen)}, not confirmed since` : 'no date on record';
}

/** For an award: the source of its end, and what was not checked. */
const checked = ({ publicRecord, readOn }: TaskForce): string =>
  publicRecord && readOn
    ? ` by the award record read on ${formatDay(readOn)}; extensions and terminations were not checked`
    : '';

function Item({ force }: { force: TaskForce }): JSX.Element {
  return (
    <li>
      <span class={`force force--${force.status}`}>{force.program}</span> {force.name}:{' '}
      {taskForceState(force)}. <Source of={force} />
    </li>
  );
}

/** Current task forces; ended ones are behind a line that counts them, because an ended award is no partner. */
export function TaskForces({ forces }: { forces: readonly TaskForce[] }): JSX.Element {
  const live = forces.filter(({ status }) => status === 'current');
  const others = forces.filter(({ status }) => status !== 'current');
  if (forces.length === 0) return <p class="faint">{NO_TASK_FORCE}.</p>;
  return (
    <div class="task-forces">
      {live.length > 0 && (
        <ul aria-label="Current task forces">
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
