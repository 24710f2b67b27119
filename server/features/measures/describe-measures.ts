import type { z } from 'zod';
import {
  type MeasureDefinition,
  NETWORK_MEASURES,
  NODE_MEASURES,
} from '../../../core/measures/definitions.ts';
import { joinParts } from '../../../core/network/network-of.ts';
import { formatNumber } from '../../../core/words/format.ts';
import { expectedTies } from '../../../core/words/tie-counts.ts';
import type { DistrictNetwork } from '../../nation/networks.ts';
import type { getMeasuresTogether } from './contract.ts';
import { measureApart } from './measure-apart.ts';

type Answer = Omit<z.input<typeof getMeasuresTogether.response>, 'districts' | 'progress' | 'response'>;

const SHOWN = {
  network: NETWORK_MEASURES.map(defined),
  nodes: NODE_MEASURES.map(defined),
};

/** Describes the measures of the districts' network: names, definitions, and how much no one has asked about. */
export async function describeMeasures(
  id: string,
  districts: readonly DistrictNetwork[],
  asOf: string,
): Promise<Answer> {
  const network = joinParts(
    id,
    districts.map(({ part }) => part),
  );
  const names = new Map(districts.flatMap((one) => [...one.names]));
  const named = (org: string) => ({ id: org, name: names.get(org) ?? org });
  const sectors = new Map(network.nodes.map((node) => [node.id, node.sector]));
  const servedBy = (org: string) => districts.filter((one) => one.names.has(org)).length;
  const measured = await measureApart(network);
  const { cutPoints, bridges } = measured.network;
  return {
    asOf,
    missing: missingOf(districts),
    network: {
      ...measured.network,
      cutPoints: cutPoints.map(named),
      bridges: bridges.map((ends) => ends.map(named)),
    },
    nodes: measured.nodes.map((node) => ({
      ...named(node.id),
      sector: sectors.get(node.id) ?? '',
      districts: servedBy(node.id),
      ...node,
    })),
    definitions: SHOWN,
  };
}

function defined({ spoiled, ...measure }: MeasureDefinition) {
  return { ...measure, spoiled: spoiled ?? false };
}

/** “31 of 58 ties not asked: read betweenness with care.” */
function missingOf(districts: readonly DistrictNetwork[]): Answer['missing'] {
  const ties = districts.reduce((sum, { expected }) => sum + expected, 0);
  const notAsked = districts.reduce((sum, one) => sum + one.notAsked, 0);
  const text =
    notAsked === 0
      ? `All ${expectedTies(ties, 'all')} asked about.`
      : `${formatNumber(notAsked)} of ${expectedTies(ties, 'all')} not asked: read betweenness and all that is marked with care.`;
  return { ties, notAsked, text };
}
