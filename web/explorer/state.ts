import type { Filter } from '../../core/explorer/filter.ts';
import { type ExplorerView, VIEWS } from '../../core/explorer/groups.ts';
import type { Viewport } from './canvas.ts';

/** What the address of the page remembers; each default is left out of it. */
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
  /** Organizations that were opened one by one, separated by commas; empty for the whole network. */
  open: '',
  people: '',
  sort: '',
  order: 'asc',
  page: '1',
  asOf: '',
  /** Other districts in the same picture, separated by commas. */
  with: '',
  zoom: '',
  /** On a narrow screen the picture opens on request. */
  picture: '',
};
export type ExplorerState = typeof DEFAULTS;
export type Change = (changes: Partial<ExplorerState>, how?: 'push' | 'replace') => void;

/** An address can say anything: what is no view is the first. */
export const viewOf = ({ view }: ExplorerState): ExplorerView =>
  view in VIEWS ? (view as ExplorerView) : 'sector'; // just tested

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

/** What decides what is shown, and not how: the same word as long as it stays, however the picture is zoomed and the table turned. */
export const askedOf = (state: ExplorerState): string =>
  JSON.stringify({ ...state, zoom: '', picture: '', sort: '', order: '', page: '' });

/** What decides who is shown, the same word as long as it stays: a choice among them changes nothing of it. */
export const narrowedOf = (state: ExplorerState): string =>
  JSON.stringify([state.open, state.find, filterOf(state)]);

/** Zoom and place of the picture, as `1.2,40,-30`; null for the whole picture. */
export function viewportOf({ zoom }: ExplorerState): Viewport | null {
  const [level = 0, x = 0, y = 0] = zoom.split(',').map(Number);
  const isOne = level > 0 && [level, x, y].every(Number.isFinite);
  return isOne ? { zoom: level, pan: { x, y } } : null;
}

export const viewportText = ({ zoom, pan: { x, y } }: Viewport): string =>
  [zoom.toFixed(3), Math.round(x), Math.round(y)].join();
