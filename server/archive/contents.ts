/**
 * What an archive holds, label after label in this order: what leads to nodes that may be made at the same moment comes before them. Each label has its branch in `cypher/archive/*-nodes.cypher` and
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
  'OwnSentence',
  'InvitationAnswer',
  'Invitation',
  'ChangePart',
  'Change',
  'PersonalValue',
  'PersonKey',
  'Forgetting',
  'Access',
  'Load',
  'ReplacedRows',
  'ImportProfile',
  'TrainingTopic',
  'PublicPage',
  'PublicAgreement',
  'SavedFilter',
  'Account',
  'AccountEvent',
];

/** The relationships of an archive, each with the labels where it begins and ends; `write-relationships.cypher` has a branch for each. */
export const RELATIONSHIPS: readonly string[] = [
  'County_LIES_IN_District',
  'District_ADOPTED_Practice',
  'District_CALLED_Organization',
  'Organization_COVERS_County',
  'Organization_COVERS_District',
  'Organization_ENTERED_IN_District',
  'Organization_FILLS_District',
  'Organization_MERGED_INTO_Organization',
  'Organization_PARTY_TO_Evidence',
  'Organization_PART_OF_Organization',
  'Person_HANDS_OFF_District',
  'Person_HOLDS_District',
  'Person_KNOWS_Person',
  'Person_MAINTAINS_Evidence',
  'Person_SIGNED_Evidence',
  'Person_WORKS_FOR_Organization',
  'Practice_STARTED_IN_District',
  'Evidence_SEEN_IN_District',
  'ActivityDate_OF_Evidence',
  'Statement_ABOUT_District',
  'Statement_OF_Organization',
  'Report_ABOUT_Organization',
  'Report_FROM_Organization',
  'Report_SEEN_IN_District',
  'Dismissal_FIRST_Organization',
  'Dismissal_SECOND_Organization',
  'Dismissal_SEEN_IN_District',
  'Note_SEEN_IN_District',
  'LeadDecision_SEEN_IN_District',
  'OwnSentence_SEEN_IN_District',
  'InvitationAnswer_ANSWERS_Invitation',
  'Invitation_ASKS_IN_District',
  'Invitation_ASKS_Organization',
  'ChangePart_OF_Change',
  'Change_CHANGED_District',
  'PersonalValue_OF_PersonKey',
  'Access_READ_IN_District',
  'SavedFilter_OF_Account',
  'PublicAgreement_AGREED_FOR_District',
];

/** What no archive holds, label or type, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  Session: 'lets someone in',
  OneTimeLink: 'lets someone in',
  ApiToken: 'lets a program in',
  CalendarFeed: 'lets a program read',
  FOR: 'leads from a link to its account',
  InvitationLink: 'lets someone answer',
  OPENS: 'leads from such a link to its invitation',
  InvitationBrowser: 'lets someone answer',
  OPENED: 'leads from such a browser to its link',
  SharedView: 'lets someone read',
  SharedFile: 'what such a link shows',
  SharedOpening: 'when such a link was opened',
  SHARED_FROM: 'leads from such a link to its district',
  FROZEN_IN: 'leads from what it shows to such a link',
  OPENING_OF: 'leads from an opening to such a link',
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
  `${from}_${relationship}_${to}`;
