import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';
import { NationProgress } from '../../nation/contract.ts';
import { Response } from '../../survey/contract.ts';

const count = z.number().int();
const share = z.number().nullable();
const Named = z.object({ id: s.OrganizationId, name: z.string() });

const Definition = z.object({
  key: z.string(),
  name: z.string(),
  definition: z.string(),
  source: z.string(),
  reading: z.string().describe('How to read it, and how not to'),
  spoiled: z.boolean().describe('Missing answers affect it most'),
});

const Measured = z.object({
  asOf: s.Day,
  missing: z
    .object({ ties: count.describe('Expected ties'), notAsked: count, text: z.string() })
    .describe('Ties that no one has asked about yet, to be stated with every measure'),
  response: Response.extend({ text: z.string() }).describe(
    'The response rate of organizations asked by link, to be stated with every measure',
  ),
  network: z
    .object({
      nodes: count,
      ties: count,
      density: share,
      degreeCentralization: share,
      averageClustering: share,
      transitivity: share,
      components: count,
      largestComponent: count,
      fragmentation: share,
      eiIndex: share,
      reciprocity: share,
      cutPoints: z.array(Named),
      bridges: z.array(z.array(Named).length(2)),
    })
    .describe('Null if there is nothing to measure; see `definitions` and data/NETWORK.md'),
  nodes: z.array(
    Named.extend({
      sector: z.string(),
      districts: count.describe('Number of the requested districts in which it fills a role'),
      degree: count,
      weightedDegree: z.number(),
      harmonicCloseness: z.number(),
      betweenness: z.number(),
      constraint: share,
      effectiveSize: share,
      clustering: share,
      core: count,
      brokerage: z.object({
        coordinator: count,
        itinerant: count,
        gatekeeper: count,
        representative: count,
        liaison: count,
      }),
    }),
  ),
  definitions: z.object({ network: z.array(Definition), nodes: z.array(Definition) }),
});

export const getMeasures = endpoint({
  method: 'GET',
  path: '/districts/:districtId/measures',
  access: 'district',
  tag: 'Districts',
  summary: 'Get the measures of a district’s network on a day.',
  description:
    'Nodes are the organizations that fill a role on the day, ties their current evidence of any level, reports the recent ones of level 1 or more.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: Measured.extend({ districtId: s.DistrictId, revision: count }),
  notFound: 'No district has this id.',
});

export const getMeasuresTogether = endpoint({
  method: 'GET',
  path: '/measures',
  access: 'nation',
  tag: 'Nation',
  summary: 'Get the measures of the network of a circuit, a state or the nation on a day.',
  description: 'An office that serves several districts is one node. Without circuit and state: the nation.',
  query: s.AsOf.extend({ circuit: z.string().max(2).optional(), state: z.string().length(2).optional() }),
  response: Measured.extend({ districts: count, progress: NationProgress }),
});
