import type { FastifyInstance } from 'fastify';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { hashOf } from '../../access/secrets.ts';
import { isoTimestamp } from '../../access/time.ts';
import { identityOf } from '../../access/viewer.ts';
import { refuseFields } from '../../changes/refuse.ts';
import { badField, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { readFilter } from '../../nation/filter.ts';
import { screenField } from '../../screening/screen.ts';
import type { Services } from '../../services.ts';
import { deleteOwnFilter, listOwnFilters, saveOwnFilter } from './contract.ts';
import { deleteFilter, filtersOf, saveFilter } from './queries.ts';

/** Saved filters of the national view; each account sees only its own. */
export function filterRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listOwnFilters, {
    answer: async ({ viewer }) => {
      const { id: accountId } = identityOf(viewer);
      const found = await tieline.graph.read((run) => run(filtersOf, { accountId }));
      return { items: found.map(({ clauses: where, ...row }) => ({ ...row, where })) };
    },
  });
  mount(app, saveOwnFilter, { answer: (call) => save(tieline, call) });
  mount(app, deleteOwnFilter, { answer: (call) => remove(tieline, call) });
}

async function save(tieline: Services, { viewer, body }: Call<typeof saveOwnFilter>) {
  const { id: accountId } = identityOf(viewer);
  refuseFields([...screenField('name', body.name), ...screenField('program', body.program)]);
  readFilter(body, tieline);
  const { where: clauses, ...rest } = body;
  const id = hashOf(`${accountId} ${body.name}`); // concurrent saves of one name write one filter
  const at = isoTimestamp(tieline.now());
  await tieline.graph.write(async (run) => {
    const others = (await run(filtersOf, { accountId })).filter((filter) => filter.id !== id);
    const most = THRESHOLDS.savedFilters.value;
    if (others.length >= most)
      throw badField('name', `is one too many: an account can save ${most}. Delete one first`);
    await run(saveFilter, { accountId, id, clauses, ...rest, at });
  });
  return { id, ...body, savedAt: at };
}

function remove({ graph }: Services, { viewer, params: { filterId } }: Call<typeof deleteOwnFilter>) {
  const { id: accountId } = identityOf(viewer);
  return graph.write(async (run) => {
    const found = (await run(filtersOf, { accountId })).some(({ id }) => id === filterId);
    if (!found) throw notFound('You have no saved filter with this id.');
    await run(deleteFilter, { accountId, id: filterId });
    return {};
  });
}
