import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../core/model/snapshot.ts';
import { SourceKind } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/**
 * The flat reads that a district's network is made of. Each reads some districts, organizations or people at once and returns
 * every fact whatever its day, since the gap model decides what holds on a day; `roles-elsewhere` alone asks for one.
 */
const text = z.string();
const textOrNull = z.string().nullable();
const period = { since: textOrNull, until: textOrNull };
const provenance = { source: text, sourceKind: SourceKind };
const districts = z.object({ districtIds: z.array(z.string()) });

export const revisions = query('network/revisions', {
  params: z.object({}),
  row: z.object({ districtId: text, revision: z.int() }),
});

export const districtsOf = query('network/districts', {
  params: districts,
  row: z.object({ districtId: text, revision: z.int(), usaoId: text, tribalLand: z.boolean().nullable() }),
});

export const fillsIn = query('network/fills', {
  params: districts,
  row: z.object({
    districtId: text,
    id: text,
    organizationId: text,
    role: text,
    part: z.boolean(),
    hasMailbox: z.boolean(),
    ...period,
    ...provenance,
  }),
});

export const holdersIn = query('network/holders', {
  params: districts,
  row: z.object({
    districtId: text,
    id: text,
    organizationId: text,
    role: text,
    personId: text,
    ...period,
    deputy: z.boolean(),
    acting: z.boolean(),
  }),
});

export const statementsIn = query('network/statements', {
  params: districts,
  row: z.object({
    districtId: text,
    id: text,
    role: text,
    organizationId: textOrNull,
    kind: z.enum(['confirmed', 'unfilled']),
    at: text,
  }),
});

export const reportsIn = query('network/reports', {
  params: districts,
  row: z.object({ districtId: text, id: text, fromId: text, aboutId: text, level: z.int(), at: text }),
});

export const evidenceIn = query('network/evidence', {
  params: districts,
  row: z.object({
    districtId: text,
    id: text,
    kind: z.enum(EVIDENCE_KINDS),
    name: text,
    program: textOrNull,
    taskForceId: textOrNull,
    ...period,
    everyDays: z.int().nullable(),
    ...provenance,
    origin: text,
  }),
});

export const partiesIn = query('network/parties', {
  params: districts,
  row: z.object({
    districtId: text,
    evidenceId: text,
    id: text,
    organizationId: text,
    role: textOrNull,
    core: z.boolean(),
    host: z.boolean(),
    ...period,
  }),
});

const partyPerson = z.object({ districtId: text, id: text, partyId: text, personId: text });
export const maintainersIn = query('network/maintainers', { params: districts, row: partyPerson });
export const signersIn = query('network/signers', { params: districts, row: partyPerson });

export const activityDatesIn = query('network/activity-dates', {
  params: districts,
  row: z.object({ districtId: text, evidenceId: text, id: text, at: text, origin: text }),
});

export const employmentOf = query('network/employment', {
  params: z.object({ personIds: z.array(z.string()) }),
  row: z.object({ personId: text, id: text, organizationId: text, ...period }),
});

export const organizationsOf = query('network/organizations', {
  params: z.object({ organizationIds: z.array(z.string()) }),
  row: z.object({
    id: text,
    name: text,
    shortName: textOrNull,
    aliases: z.array(z.string()),
    sector: textOrNull,
    level: textOrNull,
    city: textOrNull,
    state: textOrNull,
    url: textOrNull,
    parent: textOrNull,
    parentName: textOrNull,
    ...provenance,
  }),
});

export const rolesElsewhere = query('network/roles-elsewhere', {
  params: z.object({ organizationIds: z.array(z.string()), asOf: z.string() }),
  row: z.object({ organizationId: text, districtId: text, role: text, isOffice: z.boolean() }),
});

export const officesAmong = query('network/offices', {
  params: z.object({ organizationIds: z.array(z.string()) }),
  row: z.object({ organizationId: text, districtId: text }),
});
