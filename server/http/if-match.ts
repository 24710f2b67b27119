import { AppError, badField } from './errors.ts';

/**
 * The revision on which a change is based, as `If-Match` says it.
 * @param whose of what, and where it is to be read, in words.
 * @throws AppError 428 without it, 400 when it is none.
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
