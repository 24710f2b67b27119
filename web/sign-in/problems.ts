/** Why an OpenID Connect sign-in failed, by the code that its callback puts in the page's address. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'not-invited':
    'Your organization knows you, but you have no account here. Ask an administrator of Tieline to invite the email address that you sign in with.',
  'not-verified':
    'Your organization has not verified your email address, so Tieline cannot tell who you are. Verify it there, then try again.',
  'verification-not-said':
    'Your organization does not say whether it has verified your email address, so Tieline cannot tell who you are. An administrator can have this changed, or set OIDC_TRUST_EMAIL_OF to trust it.',
  'no-email':
    'Your organization did not tell Tieline your email address, so it cannot tell who you are. Ask an administrator to have this changed.',
  provider:
    'The sign-in service could not be reached, did not let you in, or sent a response that could not be verified. Try again. If this keeps happening, tell an administrator.',
  expired: 'The sign-in took too long, or was started in another window. Try again.',
};

/** The sentence for a known problem code. Text from the address is never shown. */
export const problemOf = (search: string): string | undefined => {
  const problem = new URLSearchParams(search).get('problem') ?? '';
  return Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined;
};
