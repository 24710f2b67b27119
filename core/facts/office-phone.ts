import { z } from 'zod';

/** A phone number as stored; the format leaves no room for anything else. */
export const OfficePhone = z
  .string()
  .regex(
    /^\([2-9]\d{2}\) [2-9]\d{2}-\d{4}( ext\. \d{1,6})?$/,
    'must be like (216) 555-0142 or (216) 555-0142 ext. 12',
  );
