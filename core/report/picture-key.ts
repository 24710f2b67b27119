import type { PictureBlock } from './shape.ts';

/** The screens that show the drawing for a phone. */
export const PHONE = '(max-width: 40rem)';

type Named = Pick<PictureBlock, 'name' | 'districtId'>;

/**
 * Returns the key of a picture's drawing: its name, and in a report of several districts the
 * district.
 */
export const pictureKey = ({ name, districtId }: Named): string =>
  districtId ? `${name}-${districtId}` : name;

/** Returns the key of the drawing of the same for a phone, if there is one. */
export const phoneKey = (picture: Named): string => `${pictureKey(picture)}-phone`;
