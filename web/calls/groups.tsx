import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import type { Lead } from './answers.ts';
import { LeadList } from './leads.tsx';
import type { Calls, CallsContext } from './use-calls.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  calls: Calls;
  context: CallsContext;
}

/** Task forces and coalitions that may or may not still meet. */
export function Groups({ calls, context }: Props): JSX.Element | null {
  const { groups, districtId } = context.plan;
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  if (groups.length === 0) return null;
  const enter = ({ name }: Lead) =>
    location.assign(
      districtPageHref('edit', districtId, { action: 'add-evidence', kind: 'task-force', name }),
    );
  return (
    <section aria-labelledby="groups-heading" class="calls__groups" ref={section}>
      <h2 id="groups-heading" tabIndex={-1}>
        Task forces to ask about
      </h2>
      <p>Is it active, and who is in it? Confirm opens the form that enters a task force with its members.</p>
      <LeadList {...{ calls, context, leads: groups }} confirm={enter} />
    </section>
  );
}
