import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { LeadList } from './leads.tsx';
import type { Calls, CallsContext } from './use-calls.ts';

interface Props {
  calls: Calls;
  context: CallsContext;
}

/** Task forces and coalitions that may or may not still meet. */
export function Groups({ calls, context }: Props): JSX.Element | null {
  const { groups, districtId } = context.plan;
  if (groups.length === 0) return null;
  const enter = () =>
    location.assign(districtPageHref('edit', districtId, { action: 'add-evidence', kind: 'task-force' }));
  return (
    <section aria-labelledby="groups-heading" class="calls__groups">
      <h2 id="groups-heading">Task forces to ask about</h2>
      <p>Is it active, and who is in it? Confirm opens the form that enters a task force with its members.</p>
      <LeadList {...{ calls, context, leads: groups }} confirm={enter} />
    </section>
  );
}
