import type { z } from 'zod';
import { decisionAbout } from '../../../core/facts/lead-decisions.ts';
import { type AskedDistrict, matchOf } from '../../../core/filter/match.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, type Order, reversed, thenBy } from '../../../core/order.ts';
import type { NationRow, Summary } from '../../assessments/summary.ts';
import { readFilter } from '../../nation/filter.ts';
import { districtsBeside } from '../../reference/neighbors.ts';
import type { Services } from '../../services.ts';
import { readQueries } from '../../store/fact-queries.ts';
import type { listDistricts } from './contract.ts';
import { readFormerFilter } from './former-filter.ts';

export type ListQuery = z.output<typeof listDistricts.query>;
type Place = Pick<Services, 'model' | 'files' | 'graph'>;
type Leads = Services['files']['leads'];

/**
 * Checks a filter right away, and returns a function that finds the matching districts, each with why it matches.
 * @throws AppError 400 for an unknown name.
 */
export async function finderOf(query: ListQuery, tieline: Place) {
  const { where, ids } = readFilter(query, tieline);
  const all = { ...where, clauses: [...where.clauses, ...readFormerFilter(query, tieline.model)] };
  const asksForLeads = all.clauses.some(({ verb }) => verb === 'lead');
  const { neighborOf } = query;
  const beside = neighborOf && districtsBeside(tieline.files, [neighborOf]);
  const leadsIn = groupBy(asksForLeads ? await openLeads(tieline) : [], ({ districtId }) => districtId);
  return (rows: readonly NationRow[]) =>
    rows.flatMap((row) => {
      const { summary } = row;
      if (!isAt(query, summary) || [ids, beside].some((set) => set && !set.has(summary.id))) return [];
      const match = matchOf(all, askedOf(row, leadsIn(summary.id)));
      return match ? [{ ...summary, match: query.where ? match : null }] : [];
    });
}

/** The leads of all districts, except those that were dismissed. */
async function openLeads({ files, graph }: Place): Promise<Leads> {
  const districtIds = files.districts.map(({ id }) => id);
  const rows = await graph.read((run) => run(readQueries.leadDecisions, { districtIds }));
  const decisionsOn = groupBy(
    rows.filter(({ withdrawn }) => !withdrawn),
    (row) => row.leadId,
  );
  return files.leads.filter(
    ({ leadId }) => decisionAbout(decisionsOn(leadId), leadId)?.decision !== 'dismissed',
  );
}

const isAt = ({ program, state, circuit }: ListQuery, summary: Summary): boolean =>
  (!program || summary.taskForces.some((taskForce) => taskForce.program === program)) &&
  (!state || summary.state === state) &&
  (!circuit || summary.circuit === circuit);

const askedOf = ({ summary, ties, trained }: NationRow, leads: Leads): AskedDistrict => ({
  ...{ asOf: summary.asOf, roles: summary.roles, ties, trained },
  leads: new Set(leads.flatMap(({ roleId }) => roleId ?? [])),
});

const VALUES: Record<Exclude<ListQuery['sort'], 'name'>, (summary: Summary) => number> = {
  requiredRolesOnRecord: (summary) => summary.requiredRolesOnRecord,
  requiredTiesMet: (summary) => summary.requiredTiesMet,
  provenGaps: (summary) => summary.provenGaps,
  questions: (summary) => summary.questions,
  confirmed: (summary) => summary.score.confirmed,
  recorded: (summary) => summary.score.recorded,
  possible: (summary) => summary.score.possible,
  taskForces: (summary) => summary.taskForces.length,
};

const byName: Order<Summary> = (x, y) => byCodePoint(x.abbreviation, y.abbreviation);

/** Returns the requested order; ties are broken by citation form. */
export function orderOf({ sort, order }: ListQuery): Order<Summary> {
  const asked: Order<Summary> = sort === 'name' ? byName : (x, y) => VALUES[sort](x) - VALUES[sort](y);
  return thenBy(order === 'desc' ? reversed(asked) : asked, byName);
}
