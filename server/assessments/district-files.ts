import { assignedRoles } from '../reference/assigned-roles.ts';
import type { ReferenceFiles } from '../reference/files.ts';

/** The data that no edit changes: the district's row in the files, and its number of counties. */
export interface DistrictFile {
  readonly district: ReferenceFiles['districts'][number];
  readonly counties: number;
  /** The day of the edition of the files. */
  readonly publicRecordDay: string;
  /** Roles that have an office in every district. */
  readonly assigned: ReadonlySet<string>;
}

const kept = new WeakMap<ReferenceFiles, ReadonlyMap<string, DistrictFile>>();

/** Returns the district with this id from the files, or null if there is none. */
export function districtFiles(all: ReferenceFiles): (id: string) => DistrictFile | null {
  const files = kept.get(all) ?? filesOf(all);
  kept.set(all, files);
  return (id) => files.get(id) ?? null;
}

/** Counts all counties and goes through all offices, so it is done once. */
function filesOf(all: ReferenceFiles): ReadonlyMap<string, DistrictFile> {
  const { districts, counties, edition } = all;
  const shared = { publicRecordDay: edition.day, assigned: assignedRoles(all) };
  const count = new Map<string | null, number>();
  for (const { districtId } of counties) count.set(districtId, (count.get(districtId) ?? 0) + 1);
  return new Map(
    districts.map((district) => [
      district.id,
      { district, counties: count.get(district.id) ?? 0, ...shared },
    ]),
  );
}
