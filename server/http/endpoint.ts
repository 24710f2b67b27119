import type { z } from 'zod';

/** Who may call an endpoint; `server/access/rules.ts` decides, the OpenAPI page shows the sentence. */
export const ACCESS = {
  public: 'Everyone.',
  summary:
    'Every account; anyone while the installation is new, or if the operator has made the national summary public.',
  nation: 'Administrators, coordinators and trainers.',
  'some district':
    'Administrators, coordinators and trainers; grant writers and contributors, who get what is in their own districts.',
  district:
    'Administrators, coordinators and trainers; grant writers and contributors in their own districts.',
  'edit district': 'Administrators, and coordinators in their own districts.',
  report:
    'Administrators, coordinators in their own districts, contributors for their own organizations, and trainers for trainings and practices.',
  export: 'Administrators; coordinators and grant writers in their own districts.',
  'export some': 'Administrators; coordinators and grant writers, who get their own districts.',
  administer: 'Administrators.',
  'shared view': 'Anyone who opened a link to a shared view, only for that view.',
  self: 'Every account, for itself, signed in: not by API token.',
} as const;
export type Access = keyof typeof ACCESS;

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, in Fastify's form: `/districts/:districtId`. */
  readonly path: `/${string}`;
  /** Required: without it the endpoint does not compile, and a route does not start (`server/http/mount.ts`). */
  readonly access: Access;
  readonly tag: string;
  /** A summary in the imperative: `List the accounts.` */
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Content types of a response that is not JSON, the default first; `response` is its text, or bytes of the others. */
  readonly produces?: readonly [string, ...string[]];
  /** Exempt from rate limits (`request-limits.ts`). */
  readonly unlimited?: true;
  /** What a 404 means here, if one is possible. */
  readonly notFound?: string;
}

/** Declares an endpoint and keeps its exact types. */
export const endpoint = <const E extends Endpoint>(declaration: E): E => declaration;
