import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { useSession } from '../shared/session.ts';
import { stepHref, stepsFor, VERBS } from './steps.ts';

/** The five groups of steps, limited to those the viewer may take. */
export function Verbs({ districtId, calls }: { districtId: string; calls: number }): JSX.Element {
  const viewer = useSession()?.viewer;
  const verbs = VERBS.map(({ title, steps }) => ({ title, steps: stepsFor(viewer, districtId, steps) }));
  const wait = calls > 0 ? `, ${count(calls, 'call waits', 'calls wait')}` : '';
  return (
    <ul class="verbs" aria-label="What happened?">
      {verbs.map(
        ({ title, steps: [first, ...others] }) =>
          first && (
            <li key={title} class="verb">
              <a class="verb__title" href={stepHref(districtId, first)}>
                {title}
                <span class="usa-sr-only">: {first.words}</span>
              </a>
              <p class="verb__ways">
                {first.words}
                {first.to === 'calls' && wait}
                {others.map((step) => (
                  <span key={step.words}>
                    , <a href={stepHref(districtId, step)}>{step.words}</a>
                  </span>
                ))}
              </p>
            </li>
          ),
      )}
    </ul>
  );
}
