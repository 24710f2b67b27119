import type { Filter } from '../../core/explorer/filter.ts';
import { type ExplorerView, VIEWS } from '../../core/explorer/groups.ts';
import type { Viewport } from './canvas.ts';

/** The state in the page address; defaults are left out. */
export const DEFAULTS = {
  view: 'sector',
  find: '',
  ...{
    sector: '',
    role: '',
    place: '',
    tie: 'met,fix,ask',
    kind: '',
    level: '',
    fresh: '',
    source: '',
    seen: '',
  },
  /** `org:` and an id, or `band:` and two groups. */
  select: '',
  steps: '1',
  /** Organizations that were expanded one by one, separated by commas; empty for the whole network. */
  open: '',
  people: '',
  sort: '',
  order: 'asc',
  page: '1',
  asOf: '',
  /** Other districts in the same picture, separated by commas. */
  with: '',
  zoom: '',
  /** On a narrow screen, the picture opens on request. */
  picture: '',
};
export type ExplorerState = typeof DEFAULTS;
export type Change = (changes: Partial<ExplorerState>, how?: 'push' | 'replace') => void;

/** Returns the view; the first one if the address names none that exists. */
export const viewOf = ({ view }: ExplorerState): ExplorerView =>
  Object.hasOwn(VIEWS, view) ? (view as ExplorerView) : 'sector'; // checked by hasOwn

export const filterOf = (state: ExplorerState): Filter => state;

export const FILTERS = [
  'sector',
  'role',
  'place',
  'tie',
  'kind',
  'level',
  'fresh',
  'source',
  'seen',
] as const satisfies readonly (keyof Filter)[];

export const stepsOf = ({ steps }: ExplorerState): number => Math.min(3, Math.max(1, Number(steps) || 1));

export const listOf = (text: string): string[] => text.split(',').filter(Boolean);

/** Returns a key for the content of the picture, which doesn't depend on zoom, sorting or page. */
export const askedOf = (state: ExplorerState): string =>
  JSON.stringify({ ...state, zoom: '', picture: '', sort: '', order: '', page: '' });

/** Returns a key for the organizations shown, which doesn't depend on the selection. */
export const narrowedOf = (state: ExplorerState): string =>
  JSON.stringify([state.open, state.find, filterOf(state)]);

/** Returns zoom and pan from a text such as `1.2,40,-30`; null for the whole picture. */
export function viewportOf({ zoom }: ExplorerState): Viewport | null {
  const [level = 0, x = 0, y = 0] = zoom.split(',').map(Number);
  const isOne = level > 0 && [level, x, y].every(Number.isFinite);
  return isOne ? { zoom: level, pan: { x, y } } : null;
}

export const viewportText = ({ zoom, pan: { x, y } }: Viewport): string =>
  [zoom.toFixed(3), Math.round(x), Math.round(y)].join();
