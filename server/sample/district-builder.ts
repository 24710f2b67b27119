import { addDays, holds } from '../../core/days.ts';
import type { Model, Role } from '../../core/model/model.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { Plan } from './depth.ts';
import type { Draft } from './draft.ts';
import type { Random, Range } from './random.ts';

/** One district while its network is being invented. */
export interface DistrictBuilder {
  readonly districtId: string;
  readonly state: string;
  readonly usaoId: string;
  /** The roles that apply here. */
  readonly roles: readonly Role[];
  readonly model: Model;
  readonly plan: Plan;
  readonly random: Random;
  /** The rows of all districts. */
  readonly draft: Draft;
  /** The organizations that fill each role on the anchor day. */
  readonly organizationsIn: (role: string) => readonly string[];
  readonly fill: (role: string, organizationId: string) => void;
  /** People who work for an organization, and those who left it, by its id. */
  readonly staff: Map<string, string[]>;
  readonly leavers: Map<string, Leaver[]>;
  /** Pairs of organizations, in the form of `pairOf`, with anything on record about their work together. */
  readonly known: Set<string>;
  /** The awards in the reference data that are active on the anchor day. */
  readonly currentAwardIds: readonly string[];
  /** The anchor day plus this many days; negative for days before it. */
  readonly day: (offset: number) => string;
  /** A random day within a range of such offsets. */
  readonly dayIn: (range: Range) => string;
  /** Returns an ID unique within the sample. */
  readonly newId: (kind: string) => string;
}

export interface Leaver {
  readonly personId: string;
  /** Offset from the anchor day. */
  readonly leftOn: number;
}

/** Key of a pair of organizations, in either order. */
export const pairOf = (x: string, y: string): string => [x, y].sort().join('+');

export interface DistrictBuilderOptions {
  readonly district: ReferenceFiles['districts'][number];
  readonly plan: Plan;
  readonly random: Random;
  readonly anchor: string;
  readonly model: Model;
  readonly files: ReferenceFiles;
  readonly draft: Draft;
}

export function createDistrictBuilder({
  district,
  plan,
  random,
  anchor,
  model,
  files,
  draft,
}: DistrictBuilderOptions): DistrictBuilder {
  const districtId = district.id;
  const filled = filledOn(anchor, districtId, files);
  const tribalLand = files.tribalLand.find((row) => row.districtId === districtId)?.tribalLand ?? null;
  const day = (offset: number): string => addDays(anchor, offset);
  return {
    districtId,
    state: district.state,
    usaoId: district.usaoId,
    roles: model.roles.filter((role) => role.appliesWhen === null || tribalLand !== false),
    model,
    plan,
    random,
    draft,
    organizationsIn: (role) => filled.get(role) ?? [],
    fill: (role, organizationId) => filled.set(role, [...(filled.get(role) ?? []), organizationId]),
    staff: new Map(),
    leavers: new Map(),
    known: new Set(),
    currentAwardIds: files.awards
      .filter((award) => award.districtId === districtId && award.until !== null && holds(award, anchor))
      .map(({ awardId }) => awardId),
    day,
    dayIn: (range) => day(random.whole(range)),
    newId: numbered(`sample-${districtId}`),
  };
}

/** By role, the organizations that fill it in a district on a day. */
function filledOn(day: string, districtId: string, { fills }: ReferenceFiles): Map<string, string[]> {
  const filled = new Map<string, string[]>();
  for (const fill of fills)
    if (fill.districtId === districtId && holds(fill, day))
      filled.set(fill.roleId, [...(filled.get(fill.roleId) ?? []), fill.organizationId]);
  return filled;
}

/** Returns a generator of IDs, numbered separately for each kind. */
function numbered(prefix: string): (kind: string) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return `${prefix}-${kind}-${number}`;
  };
}
