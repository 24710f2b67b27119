import type { FastifyRequest } from 'fastify';
import type { Revision } from '../assessments/assessments.ts';
import type { Services } from '../services.ts';

type Version = Promise<readonly (string | number)[]>;
interface AsOf {
  query: { asOf?: string | undefined; knownOn?: string | undefined };
}

/**
 * What responses depend on, for their ETags: build, model, reference data, date and revisions. The date is always included,
 * because a response changes at midnight even without an edit.
 */
export function versionsOf(tieline: Services) {
  const build = [tieline.version, tieline.model.version, tieline.files.version, String(tieline.sample)];
  const daysOf = ({ asOf, knownOn }: AsOf['query']) => [asOf ?? tieline.today(), knownOn ?? tieline.today()];
  const nation = async ({ query }: AsOf, revisions = tieline.assessments.revisions()): Version => [
    ...build,
    ...daysOf(query),
    ...(await revisions).flatMap(({ districtId, revision }) => [districtId, revision]),
  ];
  return {
    /** For undated lists, read from files at startup. */
    files: async (): Version => build,
    /** For responses about the nation: all revisions. */
    nation: (call: AsOf): Version => nation(call),
    /** Like `nation`, for responses from data that is cached by revision; also returns the revisions that were read. */
    nationSeen() {
      const seen = new WeakMap<FastifyRequest, Promise<Revision[]>>();
      return {
        version: (call: AsOf & { request: FastifyRequest }): Version => {
          const revisions = tieline.assessments.revisions();
          seen.set(call.request, revisions);
          return nation(call, revisions);
        },
        seenBy: async (request: FastifyRequest): Promise<readonly Revision[] | undefined> =>
          seen.get(request),
      };
    },
    /** For responses about one district: its revision, or -1 if the district does not exist. */
    district: async ({ params, query }: AsOf & { params: { districtId: string } }): Version => {
      const revision = await tieline.assessments.revision(params.districtId);
      return [...build, ...daysOf(query), revision ?? -1];
    },
  };
}
