import { z } from 'zod';
import { ROLE_WORDS, ROLES, SCOPES } from '../../core/account-roles.ts';
import { POWERS } from '../../core/powers.ts';
import { enteredText } from '../../core/text.ts';

/** A name on one line: emails have it too. */
export const PersonName = enteredText(120, 1);
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email('is not an email address'));
/** The rules for a new password are checked by the server, since they know the email; here only what no rule would allow. */
export const Password = z.string().min(1).max(1000);
export const AccountRole = z.enum(ROLES).describe(
  Object.entries(ROLE_WORDS)
    .map(([role, { hint }]) => `${role}: ${hint}`)
    .join(' '),
);
export const Scope = z.enum(SCOPES);

const Ids = z.union([z.literal('all'), z.array(z.string()).readonly()]);
/** A power, and where it holds. */
export const Grant = z.object({ power: z.enum(POWERS), districts: Ids, organizations: Ids });
export const Nothing = z.strictObject({});
