import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { can } from '../../core/powers.ts';
import { send } from './send.ts';
import { useSession } from './session.ts';
import { useAction } from './use-action.ts';

interface Props {
  personId: string;
  name: string;
  onForgotten?: () => void;
}

/** The button just pressed disappears; focus moves to its replacement so that keyboard users do not lose their place. */
const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** For administrators: removes a person's name and contact details, after a second click to confirm. */
export function ForgetButton({ personId, name, onForgotten = () => {} }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const [step, setStep] = useState<'idle' | 'confirming' | 'done'>('idle');
  const { busy, refused, run } = useAction();
  if (!can(viewer, 'administer')) return null;
  const forget = () =>
    run(async () => {
      await send('POST /people/:personId/forget', { params: { personId } });
      setStep('done');
      onForgotten();
    });
  const hiddenName = <span class="usa-sr-only">: {name}</span>;
  if (step === 'done') return <span role="status">Removed</span>;
  if (step === 'idle')
    return (
      <button type="button" class="link-button" onClick={() => setStep('confirming')}>
        Forget now{hiddenName}
      </button>
    );
  return (
    <span>
      {refused || 'The name and contact details are removed permanently, also from the history.'}{' '}
      <button type="button" class="link-button" disabled={busy} onClick={forget} ref={takeFocus}>
        Remove them{hiddenName}
      </button>{' '}
      <button type="button" class="link-button" disabled={busy} onClick={() => setStep('idle')}>
        Keep them{hiddenName}
      </button>
    </span>
  );
}
