import type { Writes } from '../../server/contract.ts';
import { apiUrl, responseOf } from './api.ts';

/** A writing endpoint by method and path: `POST /sign-in`. */
export type WriteName = keyof Writes;
export type WriteAnswer<Name extends WriteName> = Writes[Name]['response'];

type Needed<Key extends string, T> = [T] extends [undefined]
  ? { [key in Key]?: undefined }
  : { [key in Key]: T };

export type WriteRequest<Name extends WriteName> = Needed<'params', Writes[Name]['params']> &
  Needed<'body', Writes[Name]['body']> & {
    query?: Writes[Name]['query'];
    headers?: Writes[Name]['headers'];
  };

/**
 * Writes by the API, typed by the contract: `send('POST /sign-in', { body: { email, password } })`.
 * @throws ApiError with a sentence that can be shown, and the fields that it is about.
 */
export async function send<Name extends WriteName>(
  name: Name,
  { params, query, headers, body }: WriteRequest<Name>,
): Promise<WriteAnswer<Name>> {
  const [method = '', path = ''] = name.split(' ');
  const answer = await responseOf(apiUrl(path, params, query), {
    method,
    headers: {
      ...(headers as Record<string, string>),
      ...(body ? { 'content-type': 'application/json' } : {}),
    }, // the contract's headers are text
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer as WriteAnswer<Name>; // the contract types it
}
