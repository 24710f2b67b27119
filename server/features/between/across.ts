import { evidenceStatus } from '../../../core/model/evidence-status.ts';
import { distinct, sorted } from '../../../core/order.ts';
import { lastSeenFirst } from '../../assessments/evidence-begun.ts';
import { wholePieces } from '../../store/to-snapshot.ts';
import type { Answer, Side } from './describe-between.ts';

type Across = Answer['across'][number];

/**
 * Returns the evidence between organizations that serve different districts, or that is on record in several of them;
 * newest first.
 */
export function evidenceAcross(sides: readonly Side[]): Across[] {
  const serves = servedBy(sides);
  const found = new Map<string, Across>();
  for (const { assessed } of sides) {
    const { reading, model } = assessed;
    const rows = new Map(reading.evidence.map((row) => [row.id, row]));
    const names = new Map(reading.organizations.map(({ id, name }) => [id, name]));
    for (const piece of wholePieces(reading.snapshot.evidence)) {
      const row = rows.get(piece.id);
      if (!row || found.has(piece.id)) continue;
      const parties = distinct(piece.parties.map(({ org }) => org));
      const seenHere = row.districtIds.filter((id) => sides.some(({ file }) => file.id === id));
      const places = parties.map((id) => ({ id, name: names.get(id) ?? id, districtIds: serves(id) }));
      if (seenHere.length < 2 && !isAcross(places.map(({ districtIds }) => districtIds))) continue;
      const { seen, status } = evidenceStatus(piece, model, reading.asOf);
      found.set(piece.id, {
        id: piece.id,
        name: row.name,
        kind: row.kind,
        status,
        seen,
        sides: bySide(places, sides),
      });
    }
  }
  return sorted(found.values(), lastSeenFirst);
}

/** Returns in which of the districts an organization fills a role. */
function servedBy(sides: readonly Side[]): (organizationId: string) => readonly string[] {
  const served = sides.map(({ file, assessed }) => ({
    districtId: file.id,
    organizations: new Set(assessed.assessment.roles.flatMap(({ organizations }) => organizations)),
  }));
  return (id) => served.flatMap(({ districtId, organizations }) => (organizations.has(id) ? districtId : []));
}

/** True if two of the parties serve different districts, and each serves only one. */
const isAcross = (places: readonly (readonly string[])[]): boolean =>
  distinct(places.filter((ids) => ids.length === 1).flat()).length > 1;

function bySide(
  places: readonly { id: string; name: string; districtIds: readonly string[] }[],
  sides: readonly Side[],
): Across['sides'] {
  const partiesWhere = (isHere: (ids: readonly string[]) => boolean) =>
    places.filter(({ districtIds }) => isHere(districtIds)).map(({ id, name }) => ({ id, name }));
  return [
    ...sides.map(({ file: { id } }) => ({
      districtId: id,
      organizations: partiesWhere((ids) => ids.length === 1 && ids[0] === id),
    })),
    { districtId: null, organizations: partiesWhere((ids) => ids.length !== 1) },
  ].filter(({ organizations }) => organizations.length > 0);
}
