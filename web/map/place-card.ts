/** Left, top, right, bottom, in pixels of the map's box. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const GAP = 10;

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const clamp = (value: number, max: number): number => Math.max(0, Math.min(value, max));

/**
 * Places a card beside a district, inside the box and never over the district: the first that fits of right, left, below
 * and above. Null if none fits; the card then goes below the map.
 */
export function placeCard(
  district: Box,
  card: { width: number; height: number },
  box: { width: number; height: number },
): { left: number; top: number } | null {
  const [left, top, right, bottom] = district;
  const [x, y] = [box.width - card.width, box.height - card.height];
  const middle = clamp((top + bottom - card.height) / 2, y);
  const center = clamp((left + right - card.width) / 2, x);
  const places = [
    { left: right + GAP, top: middle },
    { left: left - GAP - card.width, top: middle },
    { left: center, top: bottom + GAP },
    { left: center, top: top - GAP - card.height },
  ];
  const fits = places.find(
    (place) =>
      place.left >= 0 &&
      place.left <= x &&
      place.top >= 0 &&
      place.top <= y &&
      !overlaps([place.left, place.top, place.left + card.width, place.top + card.height], district),
  );
  return fits ?? null;
}
