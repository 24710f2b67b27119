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

/** The pressed button is gone, so keyboard users continue from what replaced it. */
const takeFocus = (own: HTMLElement | null): void => own?.focus();

/** For administrators: removes the name and contacts of a person, once they have said so twice. */
export function ForgetButton({ personId, name, onForgotten = () => {} }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const [step, setStep] = useState<'at rest' | 'asked' | 'done'>('at rest');
  const { busy, refused, run } = useAction();
  if (!can(viewer, 'administer')) return null;
  const forget = () =>
    run(async () => {
      await send('POST /people/:personId/forget', { params: { personId } });
      setStep('done');
      onForgotten();
    });
  const of = <span class="usa-sr-only">: {name}</span>;
  if (step === 'done') return <span role="status">Removed</span>;
  if (step === 'at rest')
    return (
      <button type="button" class="link-button" onClick={() => setStep('asked')}>
        Forget now{of}
      </button>
    );
  return (
    <span>
      {refused || 'Name and contacts go for good, in the history too.'}{' '}
      <button type="button" class="link-button" disabled={busy} onClick={forget} ref={takeFocus}>
        Remove them{of}
      </button>{' '}
      <button type="button" class="link-button" disabled={busy} onClick={() => setStep('at rest')}>
        Keep them{of}
      </button>
    </span>
  );
}
