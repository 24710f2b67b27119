import type { JSX } from 'preact';
import { REACHES, type ReachState } from '../../core/counties/reach.ts';
import { profileHref } from '../../core/page-addresses.ts';
import { count, formatNumber } from '../../core/words/format.ts';
import { COVERS_WORDS, REACH_WORDS, ruralInWords } from '../../core/words/reach.ts';
import type { County, CountyReach } from './page.tsx';

interface Props {
  found: CountyReach;
  county: County | undefined;
}

/** The chosen county: who reaches it, in which roles, and, if no one does, the nearest county that an office is said to cover. */
export function CountyCard({ found, county }: Props): JSX.Element {
  if (!county) return <p class="notice">Choose a county on the map or in the table to see who reaches it.</p>;
  const { title, people, ruralCode, offices, nearest, byRole } = county;
  const states = Object.values(byRole);
  const reached = states.filter((state) => state === 'contact' || state === 'covered').length;
  return (
    <section class="county-card" aria-labelledby="county-heading" aria-live="polite">
      <h2 id="county-heading">{title}</h2>
      <p>
        {formatNumber(people)} people in 2020; {ruralInWords(ruralCode)}. {reached} of{' '}
        {count(states.length, 'role')} may reach it.
      </p>
      {offices.length > 0 ? (
        <ul>
          {offices.map(({ id, name, covers, hasContact }) => (
            <li key={id}>
              <a href={profileHref('organization', id)}>{name}</a>: {COVERS_WORDS[covers]},{' '}
              {hasContact ? 'contact on file' : 'no contact on file'}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {county.state === 'no one'
            ? 'No one reaches it: no one fills the role, or all who do are said to cover other counties.'
            : 'No one has said who reaches it.'}
        </p>
      )}
      {nearest && <p>{nearestInWords(nearest)}</p>}
      <dl class="county-card__roles">
        {REACHES.map((state) => (
          <RolesIn key={state} {...{ found, county, state }} />
        ))}
      </dl>
    </section>
  );
}

const nearestInWords = ({ title, miles, offices }: NonNullable<County['nearest']>): string =>
  `Nearest county that one is said to cover: ${title}, ${count(miles, 'mile')} between the centers (${offices.join(', ')}).`;

function RolesIn({ found, county, state }: { found: CountyReach; county: County; state: ReachState }) {
  const names = found.roles.filter(({ id }) => county.byRole[id] === state).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <div>
      <dt>{REACH_WORDS[state]}</dt>
      <dd>{names.join(', ')}</dd>
    </div>
  );
}
