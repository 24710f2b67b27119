/** What an archive holds, label after label in this order. A new label of the schema belongs here or below. */
export const ARCHIVED: readonly string[] = [
  'District',
  'County',
  'Organization',
  'Person',
  'Practice',
  'Evidence',
  'ActivityDate',
  'Statement',
  'Report',
  'Dismissal',
  'Note',
  'LeadDecision',
  'Change',
  'PersonKey',
  'PersonalValue',
  'Forgetting',
  'Access',
  'Load',
  'ReplacedRows',
  'ImportProfile',
  'Account',
  'AccountEvent',
];

/** What no archive holds, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  Session: 'lets someone in',
  OneTimeLink: 'lets someone in',
  ApiToken: 'lets a program in',
  Guessing: 'failed sign-ins, of which the last minutes count',
  Request: 'answers to requests that may be sent once more, kept for a day',
  NationRow: 'computed anew from the rest',
  TielineGraph: 'the first line of an archive has what matters of it',
};

/** How people come in, which an archive has only when asked for: without it, each sets a password anew, by a link. */
export const SIGN_IN: readonly string[] = ['passwordHash', 'lastSignInAt'];

/** The property by which nodes of a label are told apart. */
export const keyOf = (label: string): 'fips' | 'id' => (label === 'County' ? 'fips' : 'id');
