import { useState } from 'preact/hooks';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { useAction } from '../shared/use-action.ts';
import type { Token } from './token-end.ts';

/** Revokes tokens and announces the result. `changes` counts the changes, so that the list is fetched again. */
export function useRevoking(sendRevoke: (tokenId: string) => Promise<unknown>) {
  const [changes, setChanges] = useState(0);
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const changed = () => setChanges((count) => count + 1);
  const revoke = ({ id, name }: Token) =>
    run(async () => {
      await sendRevoke(id);
      setDone(`The token ${name} is revoked.`);
      changed();
    });
  const alerts = (
    <>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
    </>
  );
  return { changes, changed, revoke, alerts };
}
