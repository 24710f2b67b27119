import type { Selection } from '../../core/drawing/emphasis.ts';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import type { MatrixOrder } from './matrix.ts';

/** The page state kept in the URL; defaults are left out. */
export const DEFAULTS = {
  tab: 'network',
  view: 'ring',
  ties: 'backbone',
  order: 'sector',
  select: '',
  asOf: '',
  part: 'roles',
};
export type PageState = typeof DEFAULTS;

export const VIEWS = {
  ring: 'Ring',
  matrix: 'Matrix',
  table: 'Table',
} as const;
export type View = keyof typeof VIEWS;

/** A URL can hold anything, so an unknown view falls back to the ring. */
export const viewOf = ({ view }: PageState): View => (Object.hasOwn(VIEWS, view) ? (view as View) : 'ring'); // checked by hasOwn

export const tiesOfState = ({ ties }: PageState): TieChoice =>
  ties === 'all' || ties === 'open' ? ties : 'backbone';

export const orderOf = ({ order }: PageState): MatrixOrder => (order === 'met' ? 'met' : 'sector');

/** `select=fbi` is a role, `select=fbi--hsi` a tie, `select=org:fbi-cleveland` an organization. */
export function selectionOf({ select }: Pick<PageState, 'select'>): Selection | null {
  if (select === '') return null;
  if (select.startsWith('org:')) return { kind: 'organization', id: select.slice(4) };
  return { kind: select.includes('--') ? 'tie' : 'role', id: select };
}

/** Returns the day in the address, for links to other pages; empty for today. */
export const dayInAddress = (): string => new URLSearchParams(location.search).get('asOf') ?? '';
