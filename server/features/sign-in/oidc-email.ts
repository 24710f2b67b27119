/** What a provider says of an email and whether it has verified it, in the ID token or at its userinfo endpoint. */
interface Claims {
  readonly iss?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/** Why no one can be told from what a provider says; also the problem that the sign-in page names. */
export type EmailProblem = 'no-email' | 'not-verified' | 'verification-not-said';

/** Who has signed in at the provider, by an email that it has verified, or why that cannot be told. */
export type Identity = { readonly email: string } | { readonly problem: EmailProblem };

/** Some providers send text in place of true. Whatever else is said means no. */
const isYes = (said: unknown): boolean => said === true || said === 'true';
const isSaid = (value: unknown): boolean => value !== undefined && value !== null;
const addressIn = ({ email }: Claims): string | undefined =>
  typeof email === 'string' && email.trim() !== '' ? email.trim().toLowerCase() : undefined;

/** Issuers are the same with or without a slash at their end. */
const withoutSlash = (issuer: unknown): string => String(issuer).replace(/\/$/, '');

/**
 * Reads the email of a person from the ID token and from what userinfo adds to it. Said to be unverified once, it is refused,
 * also where the issuer is trusted; two emails that differ have not been verified for one another.
 * @param trusted the issuer whose emails are taken although it never says that they are verified.
 */
export function identityOf(token: Claims, info: Claims, trusted: string | undefined): Identity {
  const [ofToken, ofInfo] = [addressIn(token), addressIn(info)];
  const email = ofToken ?? ofInfo;
  if (email === undefined) return { problem: 'no-email' };
  const said = [token.email_verified, info.email_verified].filter(isSaid);
  if (!said.every(isYes) || email !== (ofInfo ?? email)) return { problem: 'not-verified' };
  const isTrusted = trusted !== undefined && withoutSlash(token.iss) === withoutSlash(trusted);
  return said.length > 0 || isTrusted ? { email } : { problem: 'verification-not-said' };
}
