import { z } from 'zod';
import { SectionShape } from '../report/shape.ts';
import { Day, DistrictId } from '../shapes.ts';
import { SHARED_PARTS } from './scope.ts';

/**
 * What a link shows, frozen on the day on which the link was made. Later releases must still read this form.
 */
export const SharedViewShape = z.object({
  districtId: DistrictId,
  district: z.string(),
  office: z.string().describe('The office that shares it'),
  counties: z.number().int(),
  recipient: z.string(),
  frozenOn: Day,
  lastDay: Day.describe('The last day on which the link opens it'),
  sample: z.boolean().describe('The network is invented'),
  parts: z.array(z.enum(SHARED_PARTS)),
  mailboxes: z.boolean(),
  sections: z.array(SectionShape),
});
export type SharedView = z.output<typeof SharedViewShape>;
