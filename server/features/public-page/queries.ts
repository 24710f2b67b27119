import { z } from 'zod';
import { query } from '../../graph/query.ts';

const text = z.string();
const textOrNull = text.nullable();
const nothing = z.object({});
const byDistrict = z.object({ districtId: text });
const agreement = { organizationId: text, name: text, day: text, toldBy: text };

const SIDES = ['administrator', 'coordinator'] as const;

export const pageOf = query('public-page/page', {
  params: byDistrict,
  row: z.object({
    ...{ proposedById: text, proposedBy: text, proposedSide: z.enum(SIDES), proposedAt: text },
    ...{ openedBy: textOrNull, openedAt: textOrNull },
  }),
});
export const propose = query('public-page/propose', {
  params: byDistrict.extend({ actorId: text, name: text, side: z.enum(SIDES), at: text }),
  row: nothing,
});
export const open = query('public-page/open', {
  params: byDistrict.extend({ name: text, at: text }),
  row: nothing,
});
export const close = query('public-page/close', { params: byDistrict, row: nothing });
export const agreementsOf = query('public-page/agreements', { params: byDistrict, row: z.object(agreement) });
export const saveAgreement = query('public-page/save-agreement', {
  params: byDistrict.extend({ id: text, ...agreement }),
  row: nothing,
});
export const deleteAgreement = query('public-page/delete-agreement', {
  params: z.object({ id: text }),
  row: nothing,
});
