/** How far an organization that was asked by link has gotten. */
export const INVITATION_STATES = [
  'not opened',
  'opened',
  'partly answered',
  'answered',
  'declined',
  'revoked',
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
