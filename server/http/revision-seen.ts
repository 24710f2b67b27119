import type { FastifyInstance } from 'fastify';
import { DistrictId } from '../../core/shapes.ts';
import { districtsInWords } from '../reference/district-names.ts';
import type { Services } from '../services.ts';
import { districtsOf } from '../store/place-queries.ts';
import { AppError, badField } from './errors.ts';

const HEADER = 'tieline-revision';

/**
 * For programs without cookies: reads the revisions that they have seen from `Tieline-Revision: ohnd=12, ohsd=3`. The response
 * is based on these revisions or later ones, whichever process and database server handles it.
 */
export function readWhatWasSeen(app: FastifyInstance, { graph }: Services): void {
  app.addHook('preValidation', async ({ headers, viewer }) => {
    const header = headers[HEADER];
    if (header === undefined || !viewer.identity) return;
    const seen = revisionsIn(String(header));
    const behind = async (mode: 'read' | 'write'): Promise<string | undefined> => {
      const found = await graph[mode]((run) => run(districtsOf, { districtIds: [...seen.keys()] }));
      const now = new Map(found.map(({ districtId, revision }) => [districtId, revision]));
      return [...seen.keys()].find((id) => (now.get(id) ?? -1) < (seen.get(id) ?? 0));
    };
    // A write goes to the leader, which is up to date; later reads of this process are at least as recent.
    if ((await behind('read')) === undefined) return;
    const id = await behind('write');
    if (id !== undefined)
      throw new AppError(
        503,
        'revision-not-seen',
        `The database does not have revision ${seen.get(id)} of ${districtsInWords([id])}. Please try again, or send the revision that it has.`,
      );
  });
}

function revisionsIn(header: string): Map<string, number> {
  const seen = new Map<string, number>();
  for (const pair of header.split(',')) {
    const [districtId, revision = ''] = pair.trim().split('=');
    const id = DistrictId.safeParse(districtId);
    if (!id.success || !/^\d{1,15}$/.test(revision))
      throw badField(HEADER, 'must name districts and the revisions that you saw, such as ohnd=12, ohsd=3');
    seen.set(id.data, Number(revision));
  }
  return seen;
}
