import type { z } from 'zod';
import { getAssessment } from './assessment.ts';
import { getDistrict, listCounties, listDistricts } from './districts.ts';
import type { Endpoint } from './endpoint.ts';
import { roleMatrix, tieMatrix } from './matrix.ts';
import { getNetwork } from './network.ts';
import { getOrganization, listOrganizations } from './organizations.ts';
import { getModel, getReferenceData, health, listStatistics } from './reference.ts';

/** The whole contract, by the name of the question. The OpenAPI document is made from it. */
export const endpoints = {
  listDistricts,
  getDistrict,
  getAssessment,
  getNetwork,
  listCounties,
  roleMatrix,
  tieMatrix,
  listOrganizations,
  getOrganization,
  listStatistics,
  getModel,
  getReferenceData,
  health,
};

type Input<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What pages import: path → parameters, query and answer of each endpoint. Types alone, no code. */
export type Api = {
  [Name in keyof typeof endpoints as (typeof endpoints)[Name]['path']]: {
    params: (typeof endpoints)[Name] extends { params: infer P } ? Input<P> : undefined;
    query: (typeof endpoints)[Name] extends { query: infer Q } ? Input<Q> : undefined;
    response: z.output<(typeof endpoints)[Name]['response']>;
  };
};

/** Every endpoint fits the general shape. */
export const allEndpoints: readonly Endpoint[] = Object.values(endpoints);
