import type { FastifyRequest } from 'fastify';
import type { Revision } from '../assessments/assessments.ts';
import type { Services } from '../services.ts';

type Version = Promise<readonly (string | number)[]>;
interface AsOf {
  query: { asOf?: string | undefined; knownOn?: string | undefined };
}

/**
 * The inputs of responses, for their ETags: build, model, reference data, date, and the revisions read. A response
 * changes at midnight without an edit, so the date is included even if the request names none.
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
    /** For lists without dates, read from files at start. */
    files: async (): Version => build,
    /** For answers about the nation: all revisions. */
    nation: (call: AsOf): Version => nation(call),
    /** The same for answers of what is kept by revisions, with those that were read for the version. */
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
    /** For answers about one district: its revision; that of a district that does not exist is -1. */
    district: async ({ params, query }: AsOf & { params: { districtId: string } }): Version => {
      const revision = await tieline.assessments.revision(params.districtId);
      return [...build, ...daysOf(query), revision ?? -1];
    },
  };
}
