import type { SignedIn, Viewer } from '../../access/viewer.ts';
import { AppError } from '../../http/errors.ts';

/** Who has signed in; the rule of the endpoint has made sure that someone has. */
export function ownerOf(viewer: Viewer): SignedIn {
  if (viewer.kind === 'account') return viewer;
  throw new AppError(401, 'sign-in-needed', 'Please sign in.');
}
