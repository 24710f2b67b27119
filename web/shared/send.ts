import type { Writes } from '../../server/contract.ts';
import { apiUrl, requestJson, sendRequest } from './api.ts';

/** A write endpoint by method and path: `POST /sign-in`. */
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
 * Calls a write endpoint, typed by the contract: `send('POST /sign-in', { body: { email, password } })`.
 * @throws ApiError with a message for the user and the fields it concerns.
 */
export async function send<Name extends WriteName>(
  name: Name,
  request: WriteRequest<Name>,
): Promise<WriteAnswer<Name>> {
  return (await requestJson(...fetchArguments(name, request))) as WriteAnswer<Name>; // the contract types it
}

/** Calls a write endpoint that returns a file. @throws ApiError with a message for the user. */
export async function sendForFile<Name extends WriteName>(
  name: Name,
  request: WriteRequest<Name>,
): Promise<Blob> {
  return (await sendRequest(...fetchArguments(name, request))).blob();
}

function fetchArguments<Name extends WriteName>(
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
