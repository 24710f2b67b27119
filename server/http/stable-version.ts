import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { visibilityKeyOf } from '../access/call.ts';
import type { Endpoint } from './endpoint.ts';
import { busy } from './errors.ts';
import { etagOf, isFresh } from './etag.ts';
import { encoded, encodingFor, type KeptAnswers, type Printed } from './kept-answers.ts';
import type { Call, Handler, VersionOf } from './mount.ts';
import { print } from './print.ts';
import { turn } from './turn.ts';

const ATTEMPTS = 5;
/** Bytes from which a response takes a turn of its own: sending several megabytes takes milliseconds. */
const LARGE = 256 * 1024;

/**
 * Builds a response between two readings of its version, and retries if they differ: Neo4j reads committed data, so a
 * transaction is not a snapshot (design.md, Time). What the viewer may see is part of the ETag.
 */
export async function respondWithStableVersion<E extends Endpoint>(
  answers: KeptAnswers,
  call: Call<E>,
  { answer, isUnfinished, namesPeople, preserialized }: Handler<E>,
  versionOf: VersionOf<E>,
): Promise<FastifyReply> {
  const { request, reply, viewer } = call;
  // A response that names people can also name the viewer: in a letter, or at the start of a path.
  const asker = namesPeople ? [viewer.identity?.name ?? ''] : [];
  const readTag = async (): Promise<string> =>
    etagOf(request.url, [visibilityKeyOf(viewer), ...asker, ...(await versionOf(call))]);
  const encoding = encodingFor(request.headers['accept-encoding']);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const tag = await readTag();
    const make = async (): Promise<Printed> => {
      const made = await answer(call);
      if (Buffer.isBuffer(made) || made instanceof Readable)
        throw new Error(`A file has no version: ${request.url}`);
      const unfinished = isUnfinished?.(made);
      const state = unfinished ? 'unfinished' : tag === (await readTag()) ? 'whole' : 'overtaken';
      if (preserialized) await turn();
      const serialized = preserialized ? print(made) : String(reply.serialize(made));
      return { ...(await encoded(serialized, encoding)), state };
    };
    if (isFresh(request, tag)) {
      if (namesPeople) await answer(call);
      return reply.status(304).header('etag', tag).send();
    }
    const printed = namesPeople ? await make() : await answers(tag, encoding, make);
    if (printed.state === 'overtaken') continue;
    if (printed.bytes.length > LARGE) await turn();
    return send(reply, printed, tag);
  }
  throw busy();
}

/** Only a whole response gets an ETag and may be stored by browsers. */
function send(reply: FastifyReply, { bytes, encoding, state }: Printed, tag: string): FastifyReply {
  if (state === 'whole') reply.header('etag', tag);
  if (state !== 'whole') reply.header('cache-control', 'no-store');
  else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('vary', 'accept-encoding').type('application/json; charset=utf-8').send(bytes);
}
