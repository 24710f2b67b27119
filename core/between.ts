import { byCodePoint, first, thenBy } from './order.ts';

/** One of the districts that are seen together. */
export interface Side {
  readonly districtId: string;
  /** The viewer's. */
  readonly isOwn: boolean;
  /** The position of the coordinator: someone is on record in it, no one is, or it is vacant. */
  readonly coordinator: 'on file' | 'not on file' | 'vacant';
}

/** An office that serves several of them. */
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
 * The call to make first between districts: the coordinator of another one; where none is on record, the office with a contact
 * that serves most roles of both; and otherwise the U.S. Attorney's Office over there.
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
