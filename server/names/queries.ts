import { z } from 'zod';
import { OrganizationId, SourceKind } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

const text = z.string();
const textOrNull = text.nullable();
const row = z.object({
  id: OrganizationId,
  name: text,
  shortName: textOrNull,
  aliases: z.array(text),
  city: textOrNull,
  state: textOrNull,
  sector: textOrNull,
  sourceKind: SourceKind,
});

export const allNames = query('organizations/names', { params: z.object({}), row });

export const namesOf = query('organizations/names-of', {
  params: z.object({ ids: z.array(OrganizationId) }),
  row,
});

export const allPeople = query('people/all', { params: z.object({}), row: z.object({ id: text }) });
