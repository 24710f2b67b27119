import type { PictureBlock } from './shape.ts';

/**
 * Returns the key of a picture's drawing: its name, and in a report of several districts the
 * district.
 */
export const pictureKey = ({ name, districtId }: Pick<PictureBlock, 'name' | 'districtId'>): string =>
  districtId ? `${name}-${districtId}` : name;
