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

/** What a district adds to a network: small enough to be kept for all of them. */
export interface NetworkPart {
  /** The organizations that fill a role there on the day. */
  nodes: Network['nodes'];
  /** Any two that current evidence joins there, whether or not they fill a role there; the first is first by code point. */
  ties: Network['ties'];
  /** The recent reports. */
  reports: Report[];
}

/** Organizations on no side of the gap model are a sector of their own. */
const NO_SECTOR = 'other';

/** The network of one or several districts on a day (`YYYY-MM-DD`), as the measures take it; an office of several is one node. */
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

/** The highest level of pieces between two, and of what two of them make together (MODEL.md, Evidence). */
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

/** The network that the parts of several districts make on one day, in the order of ids. */
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
