import type { z } from 'zod';

/**
 * Who may call an endpoint. Until accounts exist every endpoint only reads and says `public`;
 * an endpoint that says nothing does not compile, and a route without it does not start (`server/endpoints.ts`).
 */
export type Access = 'public';

export interface Endpoint {
  readonly method: 'GET';
  /** Below `/api`, in Fastify's form: `/districts/:districtId`. */
  readonly path: `/${string}`;
  readonly access: Access;
  readonly tag: string;
  /** The question that the answer answers, as the OpenAPI page shows it. */
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly response: z.ZodType;
  /** What a 404 means here, where one is possible. */
  readonly notFound?: string;
}

/** Declares an endpoint and keeps its exact types. */
export const endpoint = <const E extends Endpoint>(declaration: E): E => declaration;
