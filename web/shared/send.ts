import type { Writes } from '../../server/contract.ts';
import { answerOf, apiUrl, responseOf } from './api.ts';

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
  request: WriteRequest<Name>,
): Promise<WriteAnswer<Name>> {
  return (await responseOf(...callOf(name, request))) as WriteAnswer<Name>; // the contract types it
}

/** The same where the answer is a file. @throws ApiError with a sentence that can be shown. */
export async function sendForFile<Name extends WriteName>(
  name: Name,
  request: WriteRequest<Name>,
): Promise<Blob> {
  return (await answerOf(...callOf(name, request))).blob();
}

function callOf<Name extends WriteName>(
  name: Name,
  { params, query, headers, body }: WriteRequest<Name>,
): [url: string, init: RequestInit] {
  const [method = '', path = ''] = name.split(' ');
  const init = {
    method,
    headers: {
      ...(headers as Record<string, string>),
      ...(body ? { 'content-type': 'application/json' } : {}),
    }, // the contract's headers are text
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
  return [apiUrl(path, params, query), init];
}
