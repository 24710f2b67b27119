import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Said } from '../../core/facts/said.ts';
import { GraphError, type GraphErrorCode } from '../graph/graph-error.ts';
import { isFromBrowser, isPageAddress, plainPage } from './plain-page.ts';
import { secure } from './security-headers.ts';

export interface FieldError {
  /** Name of the parameter, or path of the field in the body. */
  readonly field: string;
  readonly message: string;
  /** For data that Tieline never stores: the kind that was found. */
  readonly pattern?: string;
  /** True if the form is valid, but no one has said this. */
  readonly unsaid?: true;
  /** What the person must confirm so that it can be entered. */
  readonly confirm?: Said;
  /** What the value may refer to. */
  readonly choices?: readonly { readonly id: string; readonly name: string }[];
}

/** An error whose message is meant for the person who made the request. */
export class AppError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldError[];
  /** Data for the page, such as both versions of what two people edited. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    fields: readonly FieldError[] = [],
    details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.details = details;
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

/** Returns a 429 whose one sentence says after how many seconds to try again. */
export const tooMany = (code: string, message: string, retryAfter: number): AppError =>
  new AppError(429, code, message, [], { retryAfter });

/** Returns a 404 whose one sentence names what was looked for. */
export const notFound = (message: string): AppError => new AppError(404, 'not-found', message);

/** Returns a 404 for an unknown district ID. */
export const noDistrict = (id: string): AppError =>
  notFound(`No district has the id ${id}; /api/districts lists all 94.`);

/** Returns a 503 for data that is edited faster than it can be read at one revision. */
export const busy = (): AppError =>
  new AppError(503, 'busy', 'The data changed while it was being read. Please try again.');
/** Returns a 400 for a parameter that has the right form but names nothing, or does not go with another. */
export const badField = (field: string, message: string): AppError =>
  new AppError(400, 'invalid-request', `${field} ${message}`, [{ field, message }]);

const fromValidation = (error: FastifyError): AppError => {
  const fields = (error.validation ?? []).map(({ instancePath, message, params }) => {
    const unknownKeys = Array.isArray(params.keys) ? params.keys : undefined;
    const field = unknownKeys?.join(', ') ?? instancePath.replace(/^\//, '').replaceAll('/', '.');
    return {
      field: field || 'request',
      message: unknownKeys ? 'is not known here' : (message ?? 'is not valid'),
    };
  });
  const sentence = fields.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new AppError(400, 'invalid-request', `The request was not understood: ${sentence}.`, fields);
};

const CONFLICT = 'Others changed the same records at the same time. Please try again.';
const DATABASE_UNAVAILABLE = 'The database is not responding. Nothing was changed. Try again in a minute.';

/** The responses for errors of the graph; any other is a bug in Tieline. */
const GRAPH_ANSWERS: Partial<Record<GraphErrorCode, readonly [status: number, message: string]>> = {
  unique: [409, 'A record with this id already exists.'],
  conflict: [409, CONFLICT],
  bookmark: [503, DATABASE_UNAVAILABLE],
  unavailable: [503, DATABASE_UNAVAILABLE],
  timeout: [503, DATABASE_UNAVAILABLE],
};

const toAppError = (error: FastifyError | GraphError | AppError): AppError => {
  if (error instanceof AppError) return error;
  if (error instanceof GraphError && error.code === 'not-writable')
    return new AppError(507, error.code, error.message); // the message says which disk
  const graphAnswer = error instanceof GraphError && GRAPH_ANSWERS[error.code];
  if (graphAnswer) return new AppError(graphAnswer[0], error.code, graphAnswer[1]);
  if (hasZodFastifySchemaValidationErrors(error)) return fromValidation(error);
  const status = ('statusCode' in error && error.statusCode) || 500;
  if (status < 500) return new AppError(status, 'refused', error.message);
  return new AppError(
    500,
    'internal',
    'Something went wrong on our side. The request changed nothing; please try again.',
  );
};

/** One error shape and one handler for the whole API: `{error: {code, message, fields?, details?}}`. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
}

/**
 * Handles an address that never reached a route, because it cannot be parsed or a part of it is too long. A browser gets
 * a page.
 */
export const answerBadAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  secure(request, reply); // no hook was run
  const refused =
    error.statusCode === 414
      ? new AppError(414, 'address-too-long', 'A part of this address is longer than any id.')
      : new AppError(
          400,
          'bad-address',
          'This address cannot be read: each % must be followed by two hexadecimal digits.',
        );
  if (!isPageAddress(request.url) || !isFromBrowser(request)) return answerError(refused, request, reply);
  return reply
    .status(refused.status)
    .headers({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', vary: 'Accept' })
    .send(plainPage('Address not understood', 'There is no page at this address', refused.message));
};

function answerError(error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply) {
  const { status, code, message, fields, details } = toAppError(error);
  if (status >= 500) request.log.error(error);
  if (details?.retryAfter !== undefined) reply.header('retry-after', String(details.retryAfter));
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .send({ error: { code, message, ...(fields.length > 0 && { fields }), ...(details && { details }) } });
}
