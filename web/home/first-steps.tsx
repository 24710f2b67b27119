import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { useApi } from '../shared/use-api.ts';

/** What a new administrator does first. */
export function FirstSteps(): JSX.Element {
  const health = useApi('/health', {});
  const isSample = health.status === 'ready' && health.data.sample;
  return (
    <>
      <h1>Three first steps</h1>
      <ol class="home__steps">
        <li>
          <h2>Invite a coordinator</h2>
          <p>A coordinator edits a district: confirms its partners, makes the calls and records evidence.</p>
          <p>
            <a
              class="usa-button button-link"
              href={pageHref('accounts', { edit: 'new', role: 'coordinator' })}
            >
              Invite a coordinator
            </a>
          </p>
        </li>
        <li>
          <h2>Look at the sample</h2>
          {isSample ? (
            <p>
              This installation is the sample.{' '}
              <a href={districtPageHref('district', 'ohnd')}>Open the Northern District of Ohio</a>
            </p>
          ) : (
            <p>
              The sample has a database of its own. On another computer, or with another database, start
              Tieline with <code>npm start -- --sample</code>.
            </p>
          )}
        </li>
        <li>
          <h2>Bring a file</h2>
          <p>
            A spreadsheet or network of partners is imported into a district: open it, choose Edit, then “a
            list from a file”. Nothing is saved before you have seen what would be.
          </p>
          <p>
            <a href={pageHref('districts')}>Choose a district</a>
          </p>
        </li>
      </ol>
    </>
  );
}
