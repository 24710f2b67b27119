import type { WriteAnswer } from '../shared/send.ts';

export type OpenedLink = WriteAnswer<'POST /one-time-link'>;

/** The rules for a new password; the server enforces them. */
export const PASSWORD_HINT =
  'At least 12 characters. A sentence is easy to remember; a password manager may fill it in.';

/** Opens a page as the new user. Replaces the browser history entry, so that the used link does not remain in it. */
export const leaveFor = (path: string): void => location.replace(path);
