import { AppError, badField } from './errors.ts';

/**
 * Returns the revision that a change is based on, from `If-Match`.
 * @param whose what the revision belongs to and where to read it, in words for the error message.
 * @throws AppError 428 if the header is missing, 400 if it is not a revision.
 */
export function revisionOf(ifMatch: string | undefined, whose: string): number {
  if (ifMatch === undefined)
    throw new AppError(
      428,
      'revision-needed',
      `Say on which revision of ${whose} the change is based: If-Match: "12".`,
    );
  const revision = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw badField('if-match', 'is not a revision in quotes, such as "12"');
  return Number(revision);
}
