/** Why a sign-in by OpenID Connect failed, as its callback says in the address of this page. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'not-invited':
    'Your organization knows you, but you have no account here. Ask an administrator of Tieline to invite the email address that you sign in with.',
  'not-verified':
    'Your organization has not verified your email address, so Tieline cannot tell who you are. Verify it there, then try again.',
  'verification-not-said':
    'Your organization does not say whether it has verified your email address, so Tieline cannot tell who you are. An administrator can have it say so, or trust it by the setting OIDC_TRUST_EMAIL_OF.',
  'no-email':
    'Your organization did not tell Tieline your email address, so it cannot tell who you are. Ask an administrator to have it sent.',
  provider:
    'The sign-in service could not be reached, did not let you in, or gave an answer that is not genuine. Try again; if it stays so, tell an administrator.',
  expired: 'The sign-in took too long, or was begun in another window. Try again.',
};

/** A sentence for a problem that this page knows; nothing that an address says is shown as it stands. */
export const problemOf = (search: string): string | undefined => {
  const problem = new URLSearchParams(search).get('problem') ?? '';
  return Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined;
};
