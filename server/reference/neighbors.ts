import type { ReferenceFiles } from './files.ts';

/** Returns the districts that border any of some districts, without those districts themselves. */
export function districtsBeside(
  { districtNeighbors }: Pick<ReferenceFiles, 'districtNeighbors'>,
  districtIds: readonly string[],
): ReadonlySet<string> {
  const here = new Set(districtIds);
  const beside = districtNeighbors.flatMap(({ districtA: a, districtB: b }) => [
    ...(here.has(a) ? [b] : []),
    ...(here.has(b) ? [a] : []),
  ]);
  return new Set(beside.filter((id) => !here.has(id)));
}
