import type { JSX } from 'preact';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
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

/** The way to what comes first for an inspector: who can introduce the two, or the calls in which it is asked. */
export function StepLink({ districtId, step: { verb, role }, inspectors }: Props): JSX.Element {
  const inspector = inspectors.find((one) => one.role === role);
  const isMissing = inspector?.roleState === 'unfilled';
  const href =
    verb === 'introduce' && !isMissing
      ? pageHref('introductions', { district: districtId, role })
      : isMissing
        ? districtPageHref('edit', districtId)
        : districtPageHref('calls', districtId);
  return (
    <a href={href}>
      {isMissing ? 'Find' : VERBS[verb]} {inspector?.name ?? role}
    </a>
  );
}
