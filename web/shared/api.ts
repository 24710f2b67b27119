import type { Said } from '../../core/facts/said.ts';
import type { Api } from '../../server/contract.ts';

export type ApiPath = keyof Api;
export type ApiResponse<Path extends ApiPath> = Api[Path]['response'];
/** A district, as shown in lists of districts. */
export type DistrictSummary = ApiResponse<'/districts'>['items'][number];
export type NationProgress = ApiResponse<'/districts'>['progress'];
type Query<Path extends ApiPath> = Api[Path]['query'];

export type Request<Path extends ApiPath> = (Api[Path]['params'] extends undefined
  ? { params?: undefined }
  : { params: Api[Path]['params'] }) & { query?: Query<Path> };

/** An error in one field. `field` is its name in the contract; `message` continues the field's label: “must be …”. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** If the user confirms this, the value is accepted. */
  readonly confirm?: Said | undefined;
  /** Organizations on record that the user may have meant. */
  readonly choices?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** An API error, with a message for the user. `code` is one of the contract's, or `network`. */
export class ApiError extends Error {
  readonly code: string;
  readonly fields: readonly FieldError[];
  constructor(code: string, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

/** What was thrown, as an error with a message for the user. */
export const apiErrorOf = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('page', String(error));

/** The URL of an endpoint under `/api`. Query values that are undefined or empty are left out. */
export function apiUrl(path: string, params: object = {}, query: object = {}): string {
  const values = new Map(Object.entries(params));
  const filled = path.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(String(values.get(name))));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value));
  const text = search.toString();
  return `/api${filled}${text ? `?${text}` : ''}`;
}

interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly fields?: readonly FieldError[];
  };
}

const errorFrom = async (response: Response): Promise<ApiError> => {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null; // a proxy may have responded
  const message = `The server returned ${response.status}. Try again. If this keeps happening, tell the operator.`;
  return new ApiError(
    body?.error?.code ?? 'network',
    body?.error?.message ?? message,
    body?.error?.fields ?? [],
  );
};

/** Sends a request to the API and returns the JSON body. @throws ApiError with a message for the user. */
export const requestJson = async (url: string, init: RequestInit): Promise<unknown> =>
  (await sendRequest(url, init)).json();

/** Sends a request; the response may be a file. @throws ApiError with a message for the user. */
export async function sendRequest(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((error) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError('network', 'The server cannot be reached. Check the connection and try again.');
  });
  if (!response.ok) throw await errorFrom(response);
  return response;
}

/**
 * Calls the API and returns the response typed by the contract: `fetchApi('/districts/:districtId', {params})`.
 * @throws ApiError with a message for the user.
 */
export async function fetchApi<Path extends ApiPath>(
  path: Path,
  { params, query }: Request<Path>,
  signal?: AbortSignal,
): Promise<ApiResponse<Path>> {
  const body = await requestJson(apiUrl(path, params, query), signal ? { signal } : {});
  return body as ApiResponse<Path>; // the server checks its responses against the contract
}
