import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatDay } from '../../core/words/format.ts';
import type { Plan } from './answers.ts';
import type { Round } from './round.ts';

/** How many of the district's questions are open, and why; answered ones say what is still missing. */
export function LeftOpen({ plan, round }: { plan: Plan; round: Round }): JSX.Element {
  const { open, answered, unsure } = plan;
  const saved = new Set(round.saved.map(({ question }) => question));
  const unsettled = plan.calls.flatMap(({ questions }) => questions).filter(({ id }) => saved.has(id)).length;
  const all = open + answered.length + unsure.length;
  const why = [
    [open - unsettled, 'to be asked'],
    [unsettled, 'answered, but not settled'],
    [answered.length, 'answered, not yet documented'],
    [unsure.length, 'no one could say yet'],
  ] as const;
  const parts = why.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return (
    <section class="calls__left" aria-labelledby="left-heading">
      <h2 id="left-heading">Open, and why</h2>
      <p>{all === 0 ? 'No question is open.' : `${count(all, 'question')} open: ${parts.join('; ')}.`}</p>
      {answered.length > 0 && (
        <details>
          <summary>Answered, not yet documented ({answered.length})</summary>
          <ul>
            {answered.map((row) => (
              <li key={row.id}>
                {row.title}: {row.lacks === 'contact' ? 'no mailbox and no person by name' : 'no evidence'}{' '}
                <a href={formHref(plan.districtId, row)}>
                  Enter it<span class="usa-sr-only">: {row.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unsure.length > 0 && (
        <details>
          <summary>No one could say yet ({unsure.length})</summary>
          <ul>
            {unsure.map(({ id, title, again }) => (
              <li key={id}>
                {title}: asked again on {formatDay(again)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const formHref = (districtId: string, { id, lacks, pair }: Plan['answered'][number]): string =>
  districtPageHref(
    'edit',
    districtId,
    lacks === 'contact'
      ? { action: 'confirm-role', role: id }
      : { action: 'add-evidence', tie: id, a: pair?.[0] ?? '', b: pair?.[1] ?? '' },
  );
