import type { JSX } from 'preact';
import { type TieChoice, tiesOf } from '../../core/drawing/ring-data.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { Switch } from '../shared/switch.tsx';
import type { District } from './district-data.ts';
import {
  dayInAddress,
  orderOf,
  type PageState,
  tiesOfState,
  VIEWS,
  type View,
  viewOf,
} from './page-state.ts';

const VIEW_OPTIONS = Object.entries(VIEWS).map(([key, name]) => ({ key: key as View, name })); // its own keys

const ORDERS = [
  { key: 'sector', name: 'By sector' },
  { key: 'met', name: 'Most ties met first' },
] as const;

const tieOptions = ({ ring }: District): { key: TieChoice; name: string }[] => [
  { key: 'backbone', name: `Backbone and gaps ${tiesOf(ring, 'backbone').length}` },
  { key: 'open', name: `Gaps and questions ${tiesOf(ring, 'open').length}` },
  { key: 'all', name: `All ${tiesOf(ring, 'all').length}` },
];

interface Props {
  district: District;
  state: PageState;
  change: (changes: Partial<PageState>) => void;
  /** True if the screen is too narrow for a picture. */
  narrow: boolean;
}

/** View, ties, order and saving the picture: only the controls that the view has. */
export function NetworkToolbar({ district, state, change, narrow }: Props): JSX.Element {
  const view = viewOf(state);
  const ties = tiesOfState(state);
  return (
    <div class="toolbar">
      <Switch legend="View" options={VIEW_OPTIONS} value={view} onChange={(to) => change({ view: to })} />
      <a
        class="toolbar__link"
        href={districtPageHref('explorer', district.summary.id, { asOf: dayInAddress() })}
      >
        Explorer: all organizations
      </a>
      {!narrow && view === 'ring' && (
        <Switch
          legend="Ties in the ring"
          options={tieOptions(district)}
          value={ties}
          onChange={(to) => change({ ties: to })}
        />
      )}
      {view === 'matrix' && (
        <Switch
          legend="Order"
          options={ORDERS}
          value={orderOf(state)}
          onChange={(to) => change({ order: to })}
        />
      )}
    </div>
  );
}
