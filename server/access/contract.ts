import { z } from 'zod';

const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u; // and halves of a surrogate pair, which no database keeps
/** A name on one line: emails have it too. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((name) => !CONTROL.test(name), 'may not hold line breaks or control characters');
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email('is not an e-mail address'));
/** The rules for a new password are checked by the server, since they know the e-mail; here only what no rule would allow. */
export const Password = z.string().min(1).max(1000);
export const Nothing = z.strictObject({});
