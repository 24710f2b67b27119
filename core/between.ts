import { byCodePoint, first, thenBy } from './order.ts';

/** The number of districts that fit side by side. */
export const MOST_DISTRICTS = 4;

/** One of the districts being compared. */
export interface Side {
  readonly districtId: string;
  /** True for the viewer's district. */
  readonly isOwn: boolean;
  /** Whether someone is on record as coordinator, no one is, or the position is vacant. */
  readonly coordinator: 'on file' | 'not on file' | 'vacant';
}

/** An office that serves several of the districts. */
export interface SharedOffice {
  readonly organizationId: string;
  readonly roles: number;
  readonly hasContact: boolean;
}

/** Whom to call first: a coordinator, an office that serves both, or the other U.S. Attorney's Office. */
export type FirstCall =
  | { readonly who: 'coordinator' | 'office of the district'; readonly districtId: string }
  | { readonly who: 'shared office'; readonly organizationId: string };

/**
 * Returns the call to make first between districts: the coordinator of another district; if none is on record,
 * the office with a contact that serves the most roles; otherwise the other district's U.S. Attorney's Office.
 */
export function firstCallBetween(sides: readonly Side[], offices: readonly SharedOffice[]): FirstCall | null {
  const others = sides.filter(({ isOwn }) => !isOwn);
  const far = others.length < sides.length ? others : others.slice(1);
  const named = far.find(({ coordinator }) => coordinator === 'on file');
  if (named) return { who: 'coordinator', districtId: named.districtId };
  const shared = first(
    offices.filter(({ hasContact }) => hasContact),
    thenBy(
      (x, y) => y.roles - x.roles,
      (x, y) => byCodePoint(x.organizationId, y.organizationId),
    ),
  );
  if (shared) return { who: 'shared office', organizationId: shared.organizationId };
  return far[0] ? { who: 'office of the district', districtId: far[0].districtId } : null;
}
