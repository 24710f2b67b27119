import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type TieChoice, tiesOf } from '../ring/ring-data.ts';
import { NARROWEST_RING } from '../ring/ring-slots.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import { useWidth } from '../shared/use-width.ts';
import type { District } from './district-data.ts';
import { Key, OpenedKey } from './key.tsx';
import { MatrixView } from './matrix-view.tsx';
import { NetworkView } from './network-view.tsx';
import { type PageState, tiesOfState, VIEWS, type View, viewOf } from './page-state.ts';
import { SaveButtons } from './save-buttons.tsx';
import { SelectionLine } from './selection-line.tsx';
import { Switch } from './switch.tsx';
import { TablesView } from './tables-view.tsx';

interface Props {
  district: District;
  state: PageState;
  change: (changes: Partial<PageState>) => void;
  /** What stands beside the network: what is selected, or what to do. */
  side: JSX.Element;
}

/** The network in one of its four views; where it is too narrow for a ring, the fingerprint and the tables. */
export function NetworkTab({ district, state, change, side }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [row, setRow] = useState('');
  const view = viewOf(state);
  const ties = tiesOfState(state);
  const picture = view === 'ring' || view === 'organizations';
  const narrow = width > 0 && width < NARROWEST_RING;
  const onTable = (item: string) => {
    setRow(item);
    change({ view: 'table' });
  };
  return (
    <div class="district-body">
      <div class="district-body__main" ref={box}>
        <div class="toolbar">
          <Switch legend="View" options={viewOptions} value={view} onChange={(to) => change({ view: to })} />
          {view === 'ring' && !narrow && (
            <Switch
              legend="Ties"
              options={tieOptions(district)}
              value={ties}
              onChange={(to) => change({ ties: to })}
            />
          )}
          {picture && !narrow && (
            <SaveButtons district={district} opened={view === 'organizations'} ties={ties} />
          )}
        </div>
        <SelectionLine district={district} />
        {picture && narrow && <NarrowPicture district={district} />}
        {picture && !narrow && width > 0 && (
          <NetworkView
            district={district}
            width={width}
            ties={ties}
            opened={view === 'organizations'}
            onTable={onTable}
          />
        )}
        {view === 'ring' && !narrow && <Key district={district} ties={ties} />}
        {view === 'organizations' && !narrow && <OpenedKey />}
        {view === 'matrix' && <MatrixView district={district} />}
        {view === 'table' && <TablesView district={district} focus={row} />}
      </div>
      {side}
      {picture && narrow && <TablesView district={district} focus="" />}
    </div>
  );
}

const viewOptions = Object.entries(VIEWS).map(([key, name]) => ({ key: key as View, name })); // its own keys

const tieOptions = ({ ring }: District): { key: TieChoice; name: string }[] => [
  { key: 'backbone', name: `Backbone ${tiesOf(ring, 'backbone').length}` },
  { key: 'open', name: `Gaps and questions only ${tiesOf(ring, 'open').length}` },
  { key: 'all', name: `All ${tiesOf(ring, 'all').length}` },
];

/** Where labels would collide: the fingerprint shows the pattern, and the tables after the lists say all of it. */
function NarrowPicture({ district: { summary, model } }: { district: District }): JSX.Element {
  return (
    <figure class="narrow-fingerprint">
      <Fingerprint roles={model.roles} states={summary} size={240} />
      <figcaption class="faint">
        Outer ring: roles. Inner ring: the coordinator’s ties. Filled is confirmed, pale is on record, empty
        red is missing, a dot is not asked yet. The tables below say all of it.
      </figcaption>
    </figure>
  );
}
