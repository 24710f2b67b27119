import { toCsv } from '../shared/csv.ts';
import type { Measures } from './page.tsx';

const BROKERAGE = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
/** The measures of an organization that are one number, in the order of their columns. */
export const VALUES = [
  ...(['degree', 'weightedDegree', 'harmonicCloseness', 'betweenness', 'constraint'] as const),
  ...(['effectiveSize', 'clustering', 'core'] as const),
];

const ofSector = ({ sectors }: Measures['response'], sector: string): [number, number] => {
  const { asked = 0, responded = 0 } = sectors.find((one) => one.sector === sector) ?? {};
  return [asked, responded];
};

/** A row each organization, in full digits; how much was not asked about stands in each, for rows are passed on alone. */
export const measuresCsv = ({ nodes, asOf, missing, response }: Measures): string =>
  toCsv(
    [
      ...['id', 'name', 'sector', ...VALUES, ...BROKERAGE.map((type) => `brokerage_${type}`)],
      ...['as_of', 'ties_expected', 'ties_not_asked', 'asked_by_link', 'answered_by_link'],
      ...['asked_in_sector', 'answered_in_sector'],
    ],
    nodes.map((node) => [
      ...[node.id, node.name, node.sector],
      ...VALUES.map((key) => node[key]),
      ...BROKERAGE.map((type) => node.brokerage[type]),
      ...[asOf, missing.ties, missing.notAsked, response.asked, response.responded],
      ...ofSector(response, node.sector),
    ]),
  );
