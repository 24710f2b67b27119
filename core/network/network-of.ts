import type { Network } from '../measures/network.ts';
import { employmentOn } from '../model/employment.ts';
import { assessEvidence, indexByPartner, type PairEvidence, partyOf } from '../model/evidence.ts';
import { type Fillings, fillingsOn } from '../model/fillings.ts';
import type { Model } from '../model/model.ts';
import { raisedAmong } from '../model/raised-evidence.ts';
import { reportsOn } from '../model/reports.ts';
import type { Report, Snapshot } from '../model/snapshot.ts';
import { visibleOn } from '../model/visible.ts';
import { byCodePoint, sorted } from '../order.ts';

/** A district's part of a network, small enough to keep for all districts. */
export interface NetworkPart {
  /** The organizations that fill a role in the district on the day. */
  nodes: Network['nodes'];
  /**
   * Pairs joined by current evidence, whether or not they fill a role in the district; the first is first by
   * code point.
   */
  ties: Network['ties'];
  /** The recent reports. */
  reports: Report[];
}

/** The sector of organizations that have none in the gap model. */
const NO_SECTOR = 'other';

/**
 * Builds the network of one or more districts on a day (`YYYY-MM-DD`), as the measures expect it. An office
 * that serves several is one node.
 */
export const networkOf = (id: string, snapshots: readonly Snapshot[], model: Model, asOf: string): Network =>
  joinParts(
    id,
    snapshots.map((snapshot) => networkPart(snapshot, model, asOf)),
  );

export function networkPart(snapshot: Snapshot, model: Model, asOf: string): NetworkPart {
  const visible = visibleOn(snapshot, model, asOf);
  const fillings = fillingsOn(visible);
  const pieces = assessEvidence(visible, model, employmentOn(visible.employment, asOf));
  const piecesOf = indexByPartner(pieces.filter(({ status }) => status === 'current'));
  const joined = sorted(new Set(pieces.flatMap(({ sides }) => sides.map(({ org }) => org))), byCodePoint);
  return {
    nodes: fillings.organizations.map((org) => ({
      id: org,
      sector: visible.organizations.get(org)?.sector ?? NO_SECTOR,
    })),
    ties: joined.flatMap((a) =>
      [...(piecesOf.get(a)?.byPartner ?? [])]
        .filter(([b]) => byCodePoint(a, b) < 0)
        .map(([b, between]) => ({ a, b, weight: highestLevel(between, [a, b], fillings, asOf) })),
    ),
    reports: visible.reports.filter(({ at }) => visible.isRecent(at)),
  };
}

/**
 * Returns the highest level of the evidence between two, including raised evidence (MODEL.md, Evidence).
 */
function highestLevel(
  pieces: readonly PairEvidence[],
  pair: readonly string[],
  { rolesOfParty }: Fillings,
  day: string,
): number {
  const ofSameRoles = (one: PairEvidence, other: PairEvidence): boolean =>
    pair.every((org) => {
      const roles = new Set(rolesOfParty(partyOf(one, org)));
      return [...rolesOfParty(partyOf(other, org))].some((role) => roles.has(role));
    });
  const raised = raisedAmong(pieces, ofSameRoles, day);
  return Math.max(...[...pieces, ...raised].map(({ level }) => level));
}

/** Joins the parts of several districts on one day, sorted by id. */
export function joinParts(id: string, parts: readonly NetworkPart[]): Network {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node])));
  const ties = new Map<string, Network['ties'][number]>();
  for (const tie of parts.flatMap((part) => part.ties)) {
    const key = JSON.stringify([tie.a, tie.b]);
    const weight = Math.max(tie.weight, ties.get(key)?.weight ?? 0);
    if (nodes.has(tie.a) && nodes.has(tie.b)) ties.set(key, { ...tie, weight });
  }
  const counting = reportsOn({ reports: parts.flatMap(({ reports }) => reports), isRecent: () => true });
  const ids = sorted(nodes.keys(), byCodePoint);
  return {
    id,
    nodes: ids.flatMap((node) => nodes.get(node) ?? []),
    ties: sorted(ties.values(), (x, y) => byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b)),
    reports: ids.flatMap((from) =>
      [...counting(from)].flatMap(([about, reports]) =>
        about !== from &&
        nodes.has(about) &&
        reports.some((report) => report.from === from && report.level >= 1)
          ? { from, about }
          : [],
      ),
    ),
  };
}
