import type { JSX } from 'preact';
import { formatPoints } from '../../core/words/format.ts';
import type { District } from './district-data.ts';
import { FormLink } from './edit/form-link.tsx';
import { marking, useSelection } from './selection.ts';

/** The next best three: one gap, one question, one thing to secure, as far as there are any. */
export function NextActions({ district }: { district: District }): JSX.Element {
  const choice = useSelection();
  const actions = district.assessment.nextActions;
  return (
    <section class="list" aria-labelledby="next-heading">
      <h2 id="next-heading">Do next</h2>
      {actions.length === 0 && <p class="list__empty">Nothing is open here today.</p>}
      <ol class="next-actions">
        {actions.map(({ id, text, verb, gain }) => (
          <li key={id} {...marking(choice, [id])}>
            {district.roles.has(id) || district.ties.has(id) ? (
              <button type="button" class="link-button" onClick={() => choice.select(id)}>
                {text}
              </button>
            ) : (
              text
            )}
            <span class="next-actions__gain">+{formatPoints(gain)} points</span>
            <span class="next-actions__form">
              <FormLink district={district} todo={{ verb, items: [id] }} title={text} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
