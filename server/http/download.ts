import type { FastifyReply } from 'fastify';

/** Returns the name of a file about some days, without its ending: `tieline-sample-ohnd-ties-2026-11-28-known-2026-11-01`. */
export const fileName = (
  isSample: boolean,
  parts: readonly string[],
  { asOf, knownOn }: { readonly asOf: string; readonly knownOn?: string | undefined },
): string =>
  ['tieline', ...(isSample ? ['sample'] : []), ...parts, asOf, ...(knownOn ? ['known', knownOn] : [])].join(
    '-',
  );

/** Makes a browser save the response as a file. */
export const asDownload = (reply: FastifyReply, name: string): FastifyReply =>
  reply.header('content-disposition', `attachment; filename="${name}"`);
