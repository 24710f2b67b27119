import type { ReferenceFiles } from '../reference/files.ts';

/** What does not change with an edit: the district's row in the files, and how many counties it has. */
export interface DistrictFile {
  readonly district: ReferenceFiles['districts'][number];
  readonly counties: number;
}

/** Looks up the district of an id in the files; null for an id that is not there. */
export function districtFiles({ districts, counties }: ReferenceFiles): (id: string) => DistrictFile | null {
  const count = new Map<string | null, number>();
  for (const { districtId } of counties) count.set(districtId, (count.get(districtId) ?? 0) + 1);
  const files = new Map(
    districts.map((district) => [district.id, { district, counties: count.get(district.id) ?? 0 }]),
  );
  return (id) => files.get(id) ?? null;
}
