import type { JSX } from 'preact';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useEscape } from '../shared/use-escape.ts';
import { Explorer } from './explorer.tsx';
import { useExplored } from './explorer-data.ts';
import { DEFAULTS } from './state.ts';

/** The whole network of a district, or of several together: who works with whom around any one of them. */
export function ExplorerPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const now = today();
  const answer = useExplored(districtId, state.with, state.asOf || now, now);
  useEscape(() => change({ select: '', steps: '1' }));
  return (
    <Loaded answer={answer} what="the network">
      {(explored) => (
        <Explorer {...{ explored, state, change }} waiting={answer.status === 'ready' && answer.refreshing} />
      )}
    </Loaded>
  );
}
