import type { FastifyInstance } from 'fastify';
import { daysAsked } from '../../assessments/installation.ts';
import type { NationRow } from '../../assessments/summary.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import type { Services } from '../../services.ts';
import { roleMatrix, tieMatrix } from './contract.ts';

/**
 * The national overview: districts by roles, and districts by expected ties. What does not apply in a district is left
 * out.
 */
export function matrixRoutes(app: FastifyInstance, tieline: Services): void {
  const version = versionsOf(tieline).nation;
  const rowsOn = async (query: Call<typeof roleMatrix>['query']) => {
    const { asOf, knownOn } = await daysAsked(tieline, query);
    const { rows, progress } = await tieline.nation(asOf, knownOn);
    const { items, ...page } = pageOf(rows, query);
    return { page: { ...page, progress }, items };
  };
  const of = ({ id: districtId, asOf, revision }: NationRow['summary']) => ({ districtId, asOf, revision });
  mount(app, roleMatrix, {
    version,
    isUnfinished,
    answer: async ({ query }) => {
      const { page, items } = await rowsOn(query);
      return { ...page, items: items.map(({ summary }) => ({ ...of(summary), roles: summary.roles })) };
    },
  });
  mount(app, tieMatrix, {
    version,
    isUnfinished,
    answer: async ({ query }) => {
      const { page, items } = await rowsOn(query);
      return { ...page, items: items.map(({ summary, ties }) => ({ ...of(summary), ties })) };
    },
  });
}
