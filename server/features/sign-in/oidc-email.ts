/** What a provider says about an email and whether it is verified, in the ID token or at its userinfo endpoint. */
interface Claims {
  readonly iss?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/** Why a provider's claims identify no one; also the problem that the sign-in page shows. */
export type EmailProblem = 'no-email' | 'not-verified' | 'verification-not-said';

/** Who signed in at the provider, by a verified email, or why that is not known. */
export type Identity = { readonly email: string } | { readonly problem: EmailProblem };

/** Some providers send a string instead of true. Any other value means no. */
const isTrue = (value: unknown): boolean => value === true || value === 'true';
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const addressIn = ({ email }: Claims): string | undefined =>
  typeof email === 'string' && email.trim() !== '' ? email.trim().toLowerCase() : undefined;

/** Issuers are compared without a trailing slash. */
const withoutSlash = (issuer: unknown): string => String(issuer).replace(/\/$/, '');

/**
 * Reads the email of a person from the ID token and the userinfo response. It is refused if either says it is
 * unverified, even from a trusted issuer, or if the two differ, because the verification of one does not apply to the
 * other.
 * @param trusted the issuer whose emails are accepted even though it never says that they are verified.
 */
export function identityOf(token: Claims, info: Claims, trusted: string | undefined): Identity {
  const [ofToken, ofInfo] = [addressIn(token), addressIn(info)];
  const email = ofToken ?? ofInfo;
  if (email === undefined) return { problem: 'no-email' };
  const verdicts = [token.email_verified, info.email_verified].filter(isGiven);
  if (!verdicts.every(isTrue) || email !== (ofInfo ?? email)) return { problem: 'not-verified' };
  const isTrusted = trusted !== undefined && withoutSlash(token.iss) === withoutSlash(trusted);
  return verdicts.length > 0 || isTrusted ? { email } : { problem: 'verification-not-said' };
}
