import type { Facts } from '../facts/write.ts';
import { addDays, holds } from '../gap-model/days.ts';
import type { Model, Role } from '../gap-model/model.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import type { Plan } from './depth.ts';
import type { Random, Range } from './random.ts';

type RowOf<Kind extends keyof Facts> = NonNullable<Facts[Kind]>[number];
/** The kinds of facts that the sample invents; what others name comes first. */
const KINDS = [
  'organizations',
  'fills',
  'people',
  'employment',
  'holders',
  'evidence',
  'parties',
  'carriers',
  'signatories',
  'sightings',
  'statements',
  'reports',
] as const;
type InventedKind = (typeof KINDS)[number];

/** A role mailbox of an organization that is on record in a role, entered as people enter it: as an edit of that row. */
export interface Mailbox {
  readonly fillId: string;
  readonly organizationId: string;
  readonly districtId: string;
  readonly mailbox: string;
}

/** What has been invented so far. */
export type Draft = { readonly [Kind in InventedKind]: RowOf<Kind>[] } & { readonly mailboxes: Mailbox[] };

export const emptyDraft = (): Draft => ({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Omit<Draft, 'mailboxes'>), // one list for each kind
  mailboxes: [],
});

/** One district while its network is being invented. */
export interface Scene {
  readonly districtId: string;
  readonly state: string;
  readonly usaoId: string;
  /** The roles that apply here. */
  readonly roles: readonly Role[];
  readonly model: Model;
  readonly plan: Plan;
  readonly random: Random;
  readonly draft: Draft;
  /** The organizations that fill each role on the anchor day. */
  readonly organizationsIn: (role: string) => readonly string[];
  readonly fill: (role: string, organizationId: string) => void;
  /** People who work for an organization, and those who left it, by its id. */
  readonly staff: Map<string, string[]>;
  readonly leavers: Map<string, Leaver[]>;
  /** Pairs of organizations of whose work with each other something is on record, as `pairOf` writes them. */
  readonly known: Set<string>;
  /** The awards of the reference data that run on the anchor day. */
  readonly liveAwardIds: readonly string[];
  /** A day so many days after the anchor day; before it, when negative. */
  readonly day: (offset: number) => string;
  /** A day drawn from a range of such offsets. */
  readonly dayIn: (range: Range) => string;
  /** An id that no other row of the sample has. */
  readonly newId: (kind: string) => string;
}
/** Two organizations, whichever is named first. */
export const pairOf = (x: string, y: string): string => [x, y].sort().join('+');

export interface Leaver {
  readonly personId: string;
  /** Offset from the anchor day. */
  readonly leftOn: number;
}

export interface SceneOptions {
  readonly district: ReferenceFiles['districts'][number];
  readonly plan: Plan;
  readonly random: Random;
  /** The day from which all days of the sample are counted. */
  readonly anchor: string;
  readonly model: Model;
  readonly files: ReferenceFiles;
  readonly draft: Draft;
}

export function openScene({ district, plan, random, anchor, model, files, draft }: SceneOptions): Scene {
  const districtId = district.id;
  const day = (offset: number): string => addDays(anchor, offset);
  const here = files.fills.filter((fill) => fill.districtId === districtId && holds(fill, anchor));
  const filled = new Map(
    model.roles.map(({ id }) => [
      id,
      here.flatMap((fill) => (fill.roleId === id ? fill.organizationId : [])),
    ]),
  );
  const tribalLand = files.tribalLand.find((row) => row.districtId === districtId)?.tribalLand ?? null;
  const counts = new Map<string, number>();
  return {
    districtId,
    state: district.state,
    usaoId: district.usaoId,
    roles: model.roles.filter((role) => role.appliesWhen === null || tribalLand !== false),
    ...{ model, plan, random, draft, day },
    organizationsIn: (role) => filled.get(role) ?? [],
    fill: (role, organizationId) => void filled.get(role)?.push(organizationId),
    staff: new Map(),
    leavers: new Map(),
    known: new Set(),
    liveAwardIds: files.awards
      .filter((award) => award.districtId === districtId && award.until !== null && holds(award, anchor))
      .map(({ awardId }) => awardId),
    dayIn: (range) => day(random.whole(range)),
    newId: (kind) => {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return `sample-${districtId}-${kind}-${number}`;
    },
  };
}
