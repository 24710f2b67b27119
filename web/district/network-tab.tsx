import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NARROWEST_RING } from '../../core/drawing/ring-slots.ts';
import { briefRoleName } from '../../core/words/brief-role.ts';
import {
  InnerEntries,
  keyOfFingerprint,
  LabeledFingerprint,
  OuterEntries,
} from '../shared/fingerprint-key.tsx';
import { useWidth } from '../shared/use-width.ts';
import type { District } from './district-data.ts';
import { Key } from './key.tsx';
import { MatrixView } from './matrix-view.tsx';
import { NetworkToolbar } from './network-toolbar.tsx';
import { NetworkView } from './network-view.tsx';
import { orderOf, type PageState, tiesOfState, viewOf } from './page-state.ts';
import { SaveButtons } from './save-buttons.tsx';
import { SelectionLine } from './selection-line.tsx';
import { TablesView } from './tables-view.tsx';

interface Props {
  district: District;
  state: PageState;
  change: (changes: Partial<PageState>) => void;
  /** The column beside the network: the selection, or what to do. */
  side: (narrow: boolean) => JSX.Element;
}

/** The network in one of its three views; on a narrow screen, the fingerprint and the tables. */
export function NetworkTab({ district, state, change, side }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [row, setRow] = useState('');
  const view = viewOf(state);
  const picture = view === 'ring';
  const narrow = width > 0 && width < NARROWEST_RING;
  const onTable = (item: string) => {
    setRow(item);
    change({ view: 'table' });
  };
  return (
    <div class={`district-body${narrow ? ' district-body--narrow' : ''}`}>
      <div class="district-body__main" id="network" tabIndex={-1} ref={box}>
        <NetworkToolbar district={district} state={state} change={change} narrow={narrow} />
        <SelectionLine district={district} />
        {picture && narrow && <NarrowPicture district={district} />}
        {picture && !narrow && width > 0 && (
          <NetworkView district={district} width={width} ties={tiesOfState(state)} onTable={onTable} />
        )}
        {picture && !narrow && <Key district={district} ties={tiesOfState(state)} width={width} />}
        {picture && !narrow && <SaveButtons district={district} ties={tiesOfState(state)} />}
        {view === 'matrix' && <MatrixView district={district} order={orderOf(state)} />}
        {view === 'table' && <TablesView district={district} focus={row} />}
      </div>
      {side(narrow)}
      {narrow && picture && <TablesView district={district} focus="" short />}
    </div>
  );
}

/** For screens where labels would overlap: the fingerprint shows the pattern, and tables after the lists have the details. */
function NarrowPicture({ district: { summary, model } }: { district: District }): JSX.Element {
  const { outer, inner } = keyOfFingerprint(model.roles, summary);
  return (
    <figure class="narrow-fingerprint">
      <LabeledFingerprint
        name={summary.name}
        roles={model.roles}
        states={summary}
        size={208}
        wordsOf={briefRoleName}
      />
      <figcaption class="narrow-fingerprint__key">
        <div>
          <h3>Outer ring: roles</h3>
          <OuterEntries entries={outer} />
        </div>
        <div>
          <h3>Inner ring: ties of the coordinator</h3>
          <InnerEntries entries={inner} />
        </div>
      </figcaption>
    </figure>
  );
}
