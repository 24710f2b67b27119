/**
 * What an archive holds, label after label in this order. Each label has its branch in `cypher/archive/*-nodes.cypher` and
 * `read-relationships.cypher`: what is new in the graph belongs in these lists and in those files, or below.
 */
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

/** The relationships of an archive, each with the labels where it begins and ends; `write-relationships.cypher` has a branch for each. */
export const RELATIONSHIPS: readonly string[] = [
  'County LIES_IN District',
  'District ADOPTED Practice',
  'District CALLED Organization',
  'Organization COVERS County',
  'Organization COVERS District',
  'Organization ENTERED_IN District',
  'Organization FILLS District',
  'Organization MERGED_INTO Organization',
  'Organization PARTY_TO Evidence',
  'Organization PART_OF Organization',
  'Person HANDS_OFF District',
  'Person HOLDS District',
  'Person KNOWS Person',
  'Person MAINTAINS Evidence',
  'Person SIGNED Evidence',
  'Person WORKS_FOR Organization',
  'Practice STARTED_IN District',
  'Evidence SEEN_IN District',
  'ActivityDate OF Evidence',
  'Statement ABOUT District',
  'Statement OF Organization',
  'Report ABOUT Organization',
  'Report FROM Organization',
  'Report SEEN_IN District',
  'Dismissal FIRST Organization',
  'Dismissal SECOND Organization',
  'Dismissal SEEN_IN District',
  'Note SEEN_IN District',
  'LeadDecision SEEN_IN District',
  'Change CHANGED District',
  'PersonalValue OF PersonKey',
  'Access READ_IN District',
];

/** What no archive holds, label or type, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  Session: 'lets someone in',
  OneTimeLink: 'lets someone in',
  ApiToken: 'lets a program in',
  FOR: 'leads from a link to its account',
  Guessing: 'failed sign-ins, of which the last minutes count',
  Request: 'answers to requests that may be sent once more, kept for a day',
  NationRow: 'computed anew from the rest',
  TielineGraph: 'the first line of an archive has what matters of it',
};

/** How people come in, which an archive has only when asked for: without it, each sets a password anew, by a link. */
export const SIGN_IN: readonly string[] = ['passwordHash', 'lastSignInAt'];

/** The property by which nodes of a label are told apart, in an archive always called id. */
export const keyOf = (label: string): 'fips' | 'id' => (label === 'County' ? 'fips' : 'id');

/** A relationship as `RELATIONSHIPS` names it. */
export const kindOf = ({ from, relationship, to }: Record<'from' | 'relationship' | 'to', string>): string =>
  `${from} ${relationship} ${to}`;
