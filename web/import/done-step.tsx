import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count } from '../../core/words/format.ts';
import type { Entered, Import } from './use-import.ts';

/** The facts that were saved, with a button to undo the import. */
export function DoneStep({ work, entered }: { work: Import; entered: Entered }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = entered.changes.reduce((sum, change) => sum + change.facts, 0);
  return (
    <section aria-labelledby="done">
      <h2 id="done" tabIndex={-1} ref={heading}>
        {work.undone ? 'The import is undone' : `${count(facts, 'fact')} saved`}
      </h2>
      <p>
        {work.name}. {count(entered.summary.refused, 'row')} refused.
      </p>
      <ul class="import__changes">
        {entered.changes.map(({ districtId, facts: number }) => (
          <li key={districtId}>
            <a href={districtPageHref('history', districtId)}>History of {districtId}</a>:{' '}
            {count(number, 'fact')} in one change
          </li>
        ))}
      </ul>
      <div class="import__end">
        {entered.changes[0] && (
          <a
            class="usa-button button-link"
            href={districtPageHref('district', entered.changes[0].districtId)}
          >
            See the district
          </a>
        )}
        {!work.undone && entered.changes.length > 0 && (
          <button
            type="button"
            class="usa-button usa-button--outline"
            disabled={work.busy}
            onClick={work.undo}
          >
            Undo the import
          </button>
        )}
      </div>
    </section>
  );
}
