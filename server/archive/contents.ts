/**
 * The labels that an archive contains, in this order: a label comes before those that its nodes point to and that can be created
 * at the same time. Each has a branch in `cypher/archive/*-nodes.cypher` and `read-relationships.cypher`. A new label belongs
 * in these lists and those files, or in `LEFT_OUT`.
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

/** The relationships that an archive contains, with the labels of both ends; each has a branch in `write-relationships.cypher`. */
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

/** Labels and types that archives leave out, with the reasons. */
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

/** Properties for signing in, which are archived only on request: without them, each person sets a new password by a link. */
export const SIGN_IN: readonly string[] = ['passwordHash', 'lastSignInAt'];

/** Returns the property that identifies nodes of a label; in an archive, it is always called id. */
export const keyOf = (label: string): 'fips' | 'id' => (label === 'County' ? 'fips' : 'id');

/** Returns the name of a relationship in `RELATIONSHIPS`. */
export const kindOf = ({ from, relationship, to }: Record<'from' | 'relationship' | 'to', string>): string =>
  `${from}_${relationship}_${to}`;
