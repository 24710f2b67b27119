import type { FastifyInstance } from 'fastify';
import { byName, sorted } from '../../../core/order.ts';
import { practicesFor } from '../../../core/practices/mending.ts';
import { metWith } from '../../../core/practices/met.ts';
import { outcomesToAsk } from '../../../core/practices/outcomes.ts';
import { PRACTICE_CAUTION } from '../../../core/words/practices.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import { badField, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import { WITHOUT_WAITING } from '../../nation/nation.ts';
import { readPractices } from '../../practices/read-practices.ts';
import type { Services } from '../../services.ts';
import { getPractice, listPractices, listPracticesForGaps } from './contract.ts';
import { describing, practiceHasBegun } from './describe.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** What works in one district, for others to adopt. */
export function practiceRoutes(app: FastifyInstance, tieline: Services): void {
  const { nation } = versionsOf(tieline);
  mount(app, listPractices, { version: nation, answer: (call) => list(tieline, call) });
  mount(app, getPractice, {
    version: nation,
    namesPeople: true,
    answer: (call) => detail(app, tieline, call),
    isUnfinished,
  });
  mount(app, listPracticesForGaps, { version: nation, answer: (call) => forGaps(tieline, call) });
}

async function list(tieline: Services, { query }: Call<typeof listPractices>) {
  const { asOf = tieline.today(), district, mends, ...paging } = query;
  const { roles, ties } = tieline.model;
  if (mends && ![...roles, ...ties].some(({ id }) => id === mends))
    throw badField('mends', 'is neither a role nor an expected tie; /api/model lists them');
  const { practices, adoptions } = await tieline.graph.read(readPractices);
  const { practice } = describing(tieline, adoptions, asOf);
  const rows = practices
    .filter((row) => practiceHasBegun(row, asOf) && (!mends || row.mends.includes(mends)))
    .map(practice)
    .filter(
      ({ startedIn, adopted }) =>
        district === undefined || [startedIn, ...adopted].some(({ id }) => id === district),
    );
  return pageOf(sorted(rows, byName), paging);
}

async function detail(app: FastifyInstance, tieline: Services, call: Call<typeof getPractice>) {
  const { params, query, viewer, reply } = call;
  const { asOf = tieline.today() } = query;
  const { practices, adoptions } = await tieline.graph.read(readPractices);
  const row = practices.find(({ id }) => id === params.practiceId);
  if (!row || !practiceHasBegun(row, asOf))
    throw notFound('No practice has this id on the day; /api/practices lists them.');
  const described = describing(tieline, adoptions, asOf).practice(row);
  const ask = (districtId: string) => whomToAsk({ app, tieline, viewer, reply }, districtId, asOf);
  const { rows, progress } = await tieline.nation(asOf, undefined, WITHOUT_WAITING);
  const states = rows.map(({ summary: { id, roles }, ties }) => ({ districtId: id, roles, ties }));
  const uses = adoptions.filter(({ practiceId }) => practiceId === row.id);
  return {
    ...described,
    asOf,
    startedIn: { ...described.startedIn, ask: await ask(row.districtId) },
    adopted: await Promise.all(described.adopted.map(async (one) => ({ ...one, ask: await ask(one.id) }))),
    met: row.mends.length > 0 ? metWith(row, uses, states, asOf) : null,
    caution: PRACTICE_CAUTION,
    progress,
  };
}

async function forGaps(tieline: Services, { params, query }: Call<typeof listPracticesForGaps>) {
  const { districtId } = params;
  const { asOf = tieline.today() } = query;
  const { assessed } = await districtOn(tieline, districtId, { asOf });
  const { gaps } = assessed.assessment;
  const known = await tieline.graph.read(readPractices);
  const { named, titled, practice } = describing(tieline, known.adoptions, asOf);
  const suggested = practicesFor({ districtId, asOf, gaps }, known.practices, known.adoptions);
  return {
    ...{ districtId, name: named(districtId).name, asOf },
    suggested: suggested.map(({ practice: row, mends }) => ({
      ...practice(row),
      mendsHere: mends.map(titled),
    })),
    toReport: outcomesToAsk(districtId, known, asOf, 0).map(({ on, adoption, practice: row }) => ({
      ...{ adoptionId: adoption.id, practiceId: row.id, name: row.name },
      ...{ startedIn: named(row.districtId), since: adoption.since, on },
    })),
  };
}
