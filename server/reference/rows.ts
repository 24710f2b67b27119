import { z } from 'zod';
import * as s from '../../core/shapes.ts';
import * as c from './columns.ts';

/** The columns for the source of a row, in every file except programs.csv (ORGANIZATIONS.md). */
const dated = { source_date: c.partialDayOrNull, read_on: c.day, grade: c.grade };
const addressed = { source_url: c.textOrNull, note: c.textOrNull };

/**
 * Schemas for a row of each reference file; ORGANIZATIONS.md and README.md of the data folder say what the columns mean.
 * Each is made for one reading, with the ids of the files that the row refers to.
 */
export const organizationRow = (organizations: c.Ids) =>
  z
    .object({
      id: s.OrganizationId.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      name: c.text,
      short_name: c.textOrNull,
      sector: c.text,
      parent: c.idOfOrNull(organizations),
      level: c.text,
      city: c.textOrNull,
      state: c.textOrNull,
      url: c.textOrNull,
      source: c.text,
      source_kind: c.sourceKind,
      ...dated,
      ...addressed,
    })
    .transform(c.inCamelCase);

export const districtRow = (organizations: c.Ids) =>
  z
    .object({
      district_id: s.DistrictId.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      name: c.text,
      abbreviation: c.text,
      state: c.text,
      circuit: c.text,
      seat: c.text,
      latitude: c.number,
      longitude: c.number,
      usao_id: c.idOf(organizations),
    })
    .transform((row) => {
      const { districtId, ...rest } = c.inCamelCase(row);
      return { id: districtId, ...rest };
    });

export const countyRow = (districts: c.Ids) =>
  z
    .object({
      fips: c.fips.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      county: c.text,
      state: c.text,
      district_id: c.idOfOrNull(districts),
      source: c.text,
    })
    .transform(c.inCamelCase);

export const tribalLandRow = (districts: c.Ids) =>
  z
    .object({
      district_id: c.idOf(districts).refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      tribal_land: c.yesNoOrNull,
      basis: c.text,
      source: c.text,
      source_kind: c.sourceKind,
      ...dated,
      ...addressed,
    })
    .transform(c.inCamelCase);

export function jurisdictionRow(organizations: c.Ids, districts: c.Ids) {
  const once = c.trackDuplicates();
  return z
    .object({
      organization_id: c.idOf(organizations),
      district_id: c.idOf(districts),
      basis: c.text,
      source_kind: c.sourceKind,
      source: c.text,
      ...dated,
      ...addressed,
    })
    .refine((row) => once(`${row.organization_id} ${row.district_id}`), {
      path: ['district_id'],
      error: c.DUPLICATE_VALUE,
    })
    .transform(c.inCamelCase);
}

export function fillRow(organizations: c.Ids, districts: c.Ids, roles: c.Ids) {
  const once = c.trackDuplicates();
  return z
    .object({
      organization_id: c.idOf(organizations),
      district_id: c.idOf(districts),
      role_id: c.idOf(roles),
      part_of_district: c.yesOrEmpty,
      since: c.dayOrNull,
      until: c.dayOrNull,
      source: c.text,
      source_kind: c.sourceKind,
      source_date: c.partialDayOrNull,
      read_on: c.day,
      rests_on: c.grade,
      ...addressed,
    })
    .refine((row) => once(`${row.organization_id} ${row.district_id} ${row.role_id}`), {
      path: ['role_id'],
      error: c.DUPLICATE_VALUE,
    })
    .transform((row) => {
      const { restsOn: grade, ...rest } = c.inCamelCase(row);
      return { ...rest, grade };
    });
}

export const programRow = (organizations: c.Ids, districts: c.Ids) =>
  z
    .object({
      program_id: c.text,
      program: c.text,
      name: c.text,
      district_id: c.idOf(districts),
      phase: c.textOrNull,
      year: c.text,
      lead_law_enforcement: c.textOrNull,
      lead_law_enforcement_id: c.idOfOrNull(organizations),
      lead_service_provider: c.textOrNull,
      lead_service_provider_id: c.idOfOrNull(organizations),
      partner_ids: c.idsOf(organizations),
      source: c.text,
      source_kind: c.sourceKind,
    })
    .transform(c.inCamelCase);

export const awardRow = (organizations: c.Ids, districts: c.Ids) =>
  z
    .object({
      award_id: c.text.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      task_force_id: c.text,
      task_force_name: c.text,
      program: c.text,
      district_id: c.idOf(districts),
      since: c.dayOrNull,
      until: c.dayOrNull,
      announced: c.dayOrNull,
      lead_organization_ids: c.idsOf(organizations),
      member_organization_ids: c.idsOf(organizations),
      source: c.text,
      source_kind: c.sourceKind,
      ...dated,
      ...addressed,
    })
    .transform(c.inCamelCase);

export const statisticRow = (districts: c.Ids) =>
  z
    .object({
      scope: z.enum(['national', 'state', 'district', 'global']),
      scope_id: c.text,
      measure: c.text,
      year: z.string(),
      value: c.number,
      unit: c.text,
      source: c.text,
      note: c.textOrNull,
      source_kind: c.sourceKind,
      ...dated,
      source_url: c.textOrNull,
    })
    .refine(({ scope, scope_id }) => scope !== 'district' || districts.has(scope_id), {
      path: ['scope_id'],
      error: `is not in ${districts.file}`,
    })
    .transform(c.inCamelCase);

export const leadRow = (districts: c.Ids, roles: c.Ids, organizations: c.Ids) =>
  z
    .object({
      lead_id: c.text.refine(c.trackDuplicates(), c.DUPLICATE_VALUE),
      district_id: c.idOf(districts),
      kind: z.enum(['organization', 'task force', 'coalition']),
      role_id: c.idOfOrNull(roles),
      name: c.text,
      place: c.text,
      why: c.text,
      strength: c.number,
      organization_id: c.idOfOrNull(organizations),
      source: c.text,
      source_url: c.textOrNull,
      source_date: c.partialDayOrNull,
      read_on: c.day,
      grade: c.grade,
    })
    .refine(({ kind, role_id }) => (kind === 'organization') === (role_id !== null), {
      path: ['role_id'],
      error: 'is of an organization, and of each',
    })
    .transform(c.inCamelCase);

export const districtNeighborRow = (districts: c.Ids) =>
  z
    .object({
      district_a: c.idOf(districts),
      district_b: c.idOf(districts),
      county_pairs: c.number,
      across_water: c.yesOrEmpty,
    })
    .transform(c.inCamelCase);

/** The one row of edition.csv: the edition of the data and its date. */
export const editionRow = () => z.object({ edition: c.number, day: c.day });
