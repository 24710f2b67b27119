import { z } from 'zod';

/** A telephone number as it is stored, with room for nothing else. */
export const OfficePhone = z
  .string()
  .regex(
    /^\([2-9]\d{2}\) [2-9]\d{2}-\d{4}( ext\. \d{1,6})?$/,
    'must be like (216) 555-0142 or (216) 555-0142 ext. 12',
  );
