import { holds } from '../days.ts';
import type { Assessment, Freshness } from '../model/assessment.ts';
import { employmentOn } from '../model/employment.ts';
import { assessEvidence, type PairEvidence } from '../model/evidence.ts';
import { isLive, lastSeenOf } from '../model/evidence-kinds.ts';
import type { Model } from '../model/model.ts';
import type { EvidenceKind, Snapshot } from '../model/snapshot.ts';
import { type Visible, visibleOn } from '../model/visible.ts';
import { byCodePoint, distinct, type Order, reversed, sorted, thenBy } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** The roles that lead a task force together (data/report-profiles/ecm.json). */
const CO_LEADS = ['lead-police', 'victim-services'];

/** Evidence of an organization's work with the U.S. Attorney's Office or a co-lead. */
export interface SupportTie {
  readonly withId: string;
  readonly evidenceId: string;
  readonly kind: EvidenceKind;
  readonly status: Freshness;
  readonly seen: string | null;
  /** Its first day; for public record, the date of the award or announcement. */
  readonly since: string | null;
  readonly publicRecord: boolean;
}

/** An organization that has something to write about in a letter of support. */
export interface Supporter {
  readonly organizationId: string;
  readonly roles: readonly string[];
  /** True if it may be the applicant, which doesn't write a letter for itself. */
  readonly coLead: boolean;
  /** True if a role mailbox or a holder is on record. */
  readonly hasContact: boolean;
  /** Ties with the office first, then the newest. */
  readonly ties: readonly SupportTie[];
}

export interface SupportedDistrict {
  readonly snapshot: Snapshot;
  readonly model: Model;
  readonly assessment: Pick<Assessment, 'roles'>;
  readonly asOf: string;
}

/**
 * Returns who could write a letter of support: each partner with a current or aging tie of at least the level
 * for letters with the office or a co-lead.
 */
export function supportersOf({ snapshot, model, assessment, asOf }: SupportedDistrict): Supporter[] {
  const visible = visibleOn(snapshot, model, asOf);
  const rolesOf = (id: string): string[] =>
    assessment.roles.filter(({ organizations }) => organizations.includes(id)).map(({ role }) => role);
  const partners = distinct(assessment.roles.flatMap(({ organizations }) => organizations));
  const isCoLead = (id: string): boolean => rolesOf(id).some((role) => CO_LEADS.includes(role));
  const ties = tiesWith(visible, model, (id) => id === visible.office || isCoLead(id));
  return partners.flatMap((organizationId): Supporter[] => {
    const own = ties.get(organizationId) ?? [];
    if (organizationId === visible.office || own.length === 0) return [];
    return [
      {
        ...{ organizationId, roles: rolesOf(organizationId), coLead: isCoLead(organizationId) },
        hasContact: hasContact(snapshot, organizationId, asOf),
        ties: onceEach(sorted(own, officeThenNewest(visible.office))),
      },
    ];
  });
}

const hasContact = ({ fills, holders }: Snapshot, id: string, asOf: string): boolean =>
  fills.some((row) => row.org === id && row.mailbox && holds(row, asOf)) ||
  holders.some((row) => row.org === id && holds(row, asOf));

/**
 * Returns, for each organization, its current and aging ties of sufficient level with those that
 * count.
 */
function tiesWith(
  visible: Visible,
  model: Model,
  counts: (id: string) => boolean,
): ReadonlyMap<string, readonly SupportTie[]> {
  const ties = new Map<string, SupportTie[]>();
  const pieces = assessEvidence(visible, model, employmentOn(visible.employment, visible.day));
  for (const piece of pieces) {
    if (!isLive(piece.status) || piece.level < LEVEL || isDenied(piece, visible)) continue;
    const [one, other] = [piece.sides[0].org, piece.sides[1].org];
    for (const [own, withId] of [
      [one, other],
      [other, one],
    ] as const)
      if (counts(withId)) ties.set(own, [...(ties.get(own) ?? []), tieOf(piece, withId)]);
  }
  return ties;
}

const LEVEL = THRESHOLDS.letterLevel.value;

function tieOf({ id, status, referenceDay, publicRecord, madeOf }: PairEvidence, withId: string): SupportTie {
  const [piece] = madeOf;
  const seen = piece ? lastSeenOf(piece, referenceDay) : referenceDay;
  const { kind = 'contact', since = null } = piece ?? {};
  return { withId, evidenceId: id, kind, status, seen, since, publicRecord };
}

/** Aging evidence doesn't outweigh a later report by either side that there is less. */
const isDenied = ({ status, referenceDay, sides }: PairEvidence, { reports }: Visible): boolean =>
  status === 'aging' &&
  reports.some(
    ({ from, about, level, at }) =>
      level < LEVEL &&
      at >= (referenceDay ?? '') &&
      sides.some(({ org }) => org === from) &&
      sides.some(({ org }) => org === about),
  );

const officeThenNewest = (office: string | null): Order<SupportTie> =>
  thenBy(
    (x, y) => Number(y.withId === office) - Number(x.withId === office),
    (x, y) => byCodePoint(x.withId, y.withId),
    reversed((x, y) => byCodePoint(x.seen ?? '', y.seen ?? '')),
    (x, y) => byCodePoint(x.evidenceId, y.evidenceId),
  );

/**
 * Keeps evidence once per organization, with its most recent date, even if the organization is a party in
 * several roles.
 */
const onceEach = (ties: readonly SupportTie[]): SupportTie[] =>
  ties.filter(
    (tie, at) =>
      ties.findIndex((one) => one.withId === tie.withId && one.evidenceId === tie.evidenceId) === at,
  );
