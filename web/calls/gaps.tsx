import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { Call } from './answers.ts';

/** The gaps to raise in the call: what to do, and why. */
export function GapsToRaise({ call, districtId }: { call: Call; districtId: string }): JSX.Element | null {
  if (call.gaps.length === 0) return null;
  return (
    <section class="sheet__gaps" aria-labelledby="raise-heading">
      <h3 id="raise-heading">{headingOf(call)}</h3>
      <ul>
        {call.gaps.map(({ id, title, action, known }) => (
          <li key={id}>
            {action}. <span class="faint">{known}</span>{' '}
            <a href={districtPageHref('district', districtId, { select: id })}>
              See the tie<span class="usa-sr-only">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same on paper, without links. */
export function GapsOnPaper({ call }: { call: Call }): JSX.Element | null {
  if (call.gaps.length === 0) return null;
  return (
    <>
      <p>
        <strong>{headingOf(call)}</strong>
      </p>
      <ul>
        {call.gaps.map(({ id, action }) => (
          <li key={id}>{action}.</li>
        ))}
      </ul>
    </>
  );
}

const headingOf = ({ gaps }: Call): string => (gaps.length === 1 ? 'Gap to raise' : 'Gaps to raise');
