import type { Said } from '../../core/facts/said.ts';
import type { Api } from '../../server/contract.ts';

export type ApiPath = keyof Api;
export type ApiResponse<Path extends ApiPath> = Api[Path]['response'];
/** A district as lists of districts show it. */
export type DistrictSummary = ApiResponse<'/districts'>['items'][number];
export type NationProgress = ApiResponse<'/districts'>['progress'];
type Query<Path extends ApiPath> = Api[Path]['query'];

export type Request<Path extends ApiPath> = (Api[Path]['params'] extends undefined
  ? { params?: undefined }
  : { params: Api[Path]['params'] }) & { query?: Query<Path> };

/** What is wrong with one field: its name, as the contract has it, and words that go on from the field's label. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** It may be entered when the person says this of it. */
  readonly confirm?: Said | undefined;
  /** Organizations on record that may be meant. */
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

/** The address of an endpoint below `/api`; parameters and values left undefined do not appear. */
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

const refusal = async (response: Response): Promise<ApiError> => {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null; // anything may answer, also a proxy
  const message = `The server answered ${response.status}. Try again; if it stays so, tell the operator.`;
  return new ApiError(
    body?.error?.code ?? 'network',
    body?.error?.message ?? message,
    body?.error?.fields ?? [],
  );
};

/** The body of an answer of the API. @throws ApiError with a sentence that can be shown. */
export const responseOf = async (url: string, init: RequestInit): Promise<unknown> =>
  (await answerOf(url, init)).json();

/** An answer of the API, which may be a file. @throws ApiError with a sentence that can be shown. */
export async function answerOf(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((error) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError('network', 'The server cannot be reached. Check the connection and try again.');
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

/**
 * Calls the API and returns the response typed by the contract: `fetchApi('/districts/:districtId', {params})`.
 * @throws ApiError with a sentence that can be shown.
 */
export async function fetchApi<Path extends ApiPath>(
  path: Path,
  { params, query }: Request<Path>,
  signal?: AbortSignal,
): Promise<ApiResponse<Path>> {
  const answer = await responseOf(apiUrl(path, params, query), signal ? { signal } : {});
  return answer as ApiResponse<Path>; // the contract types it; the server holds its answers to the contract
}
