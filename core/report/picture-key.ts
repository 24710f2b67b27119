import type { PictureBlock } from './shape.ts';

/** By what the drawing of a picture is found: its name, and the district in a report of several. */
export const pictureKey = ({ name, districtId }: Pick<PictureBlock, 'name' | 'districtId'>): string =>
  districtId ? `${name}-${districtId}` : name;
