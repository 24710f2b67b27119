import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { useSession } from '../shared/session.ts';
import type { Industries } from './page.tsx';

type Step = NonNullable<Industries['first']>;

interface Props {
  districtId: string;
  step: Step;
  inspectors: Industries['inspectors'];
}

const VERBS: Readonly<Record<Step['verb'], string>> = {
  introduce: 'Introduce',
  confirm: 'Confirm',
  ask: 'Ask about',
};

/**
 * Links to the next step for an inspector: the introductions page, or the calls to make. Viewers who may not open the page
 * see only the text.
 */
export function StepLink({ districtId, step: { verb, role }, inspectors }: Props): JSX.Element {
  const inspector = inspectors.find((one) => one.role === role);
  const isMissing = inspector?.roleState === 'unfilled';
  const words = `${isMissing ? 'Find' : VERBS[verb]} ${inspector?.shortName ?? role}`;
  const introduces = verb === 'introduce' && !isMissing;
  const viewer = useSession()?.viewer;
  if (introduces ? !can(viewer, 'read districts') : !can(viewer, 'edit facts', { districtId }))
    return <>{words}</>;
  if (introduces) return <a href={pageHref('introductions', { district: districtId, role })}>{words}</a>;
  const href = isMissing
    ? districtPageHref('edit', districtId, { action: 'fill-role', role })
    : districtPageHref('calls', districtId);
  return <a href={href}>{words}</a>;
}
