import type { NetworkPart } from '../../core/network/network-of.ts';
import { networkPart } from '../../core/network/network-of.ts';
import type { AssessedDistrict, Assessments } from '../assessments/assessments.ts';
import { type NationOn, nationOf, type Patience } from './nation.ts';

/** The part of a district that is kept for measuring several districts together. */
export interface DistrictNetwork {
  readonly districtId: string;
  readonly revision: number;
  readonly part: NetworkPart;
  readonly names: ReadonlyMap<string, string>;
  /** Expected ties, and how many of them are unknown. */
  readonly expected: number;
  readonly notAsked: number;
}

/** The networks of several districts on a date, computed in the background like the national view. */
export type Networks = (districtIds: readonly string[]) => NationOn<DistrictNetwork>;

export function districtNetwork({ reading, assessment, model }: AssessedDistrict): DistrictNetwork {
  const part = networkPart(reading.snapshot, model, reading.asOf);
  const nodes = new Set(part.nodes.map(({ id }) => id));
  return {
    districtId: reading.districtId,
    revision: reading.revision,
    part,
    names: new Map(reading.organizations.filter(({ id }) => nodes.has(id)).map(({ id, name }) => [id, name])),
    expected: assessment.ties.length,
    notAsked: assessment.ties.filter(({ state }) => state === 'unknown').length,
  };
}

/** Each circuit, each state and the nation has its own view, so that a small one does not wait for all districts. */
export function networksOf(
  { revisions, several }: Pick<Assessments, 'revisions' | 'several'>,
  patience?: Patience,
): Networks {
  const views = new Map<string, NationOn<DistrictNetwork>>();
  return (districtIds) => {
    const key = districtIds.join(' ');
    const within = new Set(districtIds);
    const ofThese = async () => (await revisions()).filter(({ districtId }) => within.has(districtId));
    const stored = { read: async () => [], write: async () => {} }; // quickly recomputed after a restart
    const assessments = { revisions: ofThese, several };
    const view = views.get(key) ?? nationOf({ assessments, stored, rowOf: districtNetwork }, patience);
    views.set(key, view);
    return view;
  };
}
