import type { JSX } from 'preact';
import { count, formatDay } from '../../core/words/format.ts';
import { useApi } from '../shared/use-api.ts';

/** Tells editors of a district whose names and contacts will be removed soon. */
export function ForgettingList({ districtId }: { districtId: string }): JSX.Element | null {
  const answer = useApi('/districts/:districtId/forgetting', { params: { districtId } });
  if (answer.status !== 'ready' || answer.data.people.length === 0) return null;
  const { people, afterYears } = answer.data;
  return (
    <section aria-labelledby="forgetting">
      <h2 id="forgetting">People who will be forgotten</h2>
      <p>
        Names and contacts are removed {count(afterYears, 'year')} after a person’s last job ended. If someone
        has a new job, enter it before that day.
      </p>
      <ul>
        {people.map(({ personId, name, leftOn, forgetOn }) => (
          <li key={personId}>
            {name}: on {formatDay(forgetOn)}; no job since {formatDay(leftOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}
