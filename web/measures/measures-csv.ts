import { toCsv } from '../shared/csv.ts';
import type { Measures } from './page.tsx';

const BROKERAGE = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
/** The single-number measures of an organization, in column order. */
export const VALUES = [
  ...(['degree', 'weightedDegree', 'harmonicCloseness', 'betweenness', 'constraint'] as const),
  ...(['effectiveSize', 'clustering', 'core'] as const),
];

const responseOfSector = ({ sectors }: Measures['response'], sector: string): [number, number] => {
  const { asked = 0, responded = 0 } = sectors.find((one) => one.sector === sector) ?? {};
  return [asked, responded];
};

/** One row per organization, unrounded. Each row repeats how much is missing, because rows get separated from the file. */
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
      ...responseOfSector(response, node.sector),
    ]),
  );
