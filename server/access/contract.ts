import { z } from 'zod';
import { ROLE_WORDS, ROLES, SCOPES } from '../../core/account-roles.ts';
import { POWERS } from '../../core/powers.ts';
import { enteredText } from '../../core/text.ts';

/** A name on one line, because emails contain it. */
export const PersonName = enteredText(120, 1);
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email('is not an email address'));
/** Only basic limits: the rules for a new password also depend on the email, so `passwords.ts` checks them. */
export const Password = z.string().min(1).max(1000);
export const AccountRole = z.enum(ROLES).describe(
  Object.entries(ROLE_WORDS)
    .map(([role, { hint }]) => `${role}: ${hint}`)
    .join(' '),
);
export const Scope = z.enum(SCOPES);

const Ids = z.union([z.literal('all'), z.array(z.string()).readonly()]);
/** A power, and the districts and organizations for which it is granted. */
export const Grant = z.object({ power: z.enum(POWERS), districts: Ids, organizations: Ids });
export const Nothing = z.strictObject({});
