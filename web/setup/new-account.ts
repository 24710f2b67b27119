import type { WriteAnswer } from '../shared/send.ts';

export type OpenedLink = WriteAnswer<'POST /one-time-link'>;

/** The rules for a new password; the server enforces them. */
export const PASSWORD_HINT =
  'At least 12 characters. A sentence is easy to remember; a password manager may fill it in.';

/** Leaves for a page as who is now signed in; the link, which is used, does not stay in the history of the browser. */
export const leaveFor = (path: string): void => location.replace(path);
