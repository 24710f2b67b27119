import { z } from 'zod';
import { Day } from '../shapes.ts';
import { sinceInWords } from '../words/format.ts';
import { levelWord } from '../words/phrases.ts';
import { saidOf, toldOf } from '../words/said.ts';
import { column, district, id, organization, origin, saidOn } from './columns.ts';
import { type Desk, fact, mustDiffer, type RowFault } from './declare.ts';

/** What one organization says of its work with another, on a day. Without the one who heard it there is no report. */
export const reports = fact({
  title: 'Report',
  columns: {
    ...id,
    districtId: district,
    /** Who speaks. */
    fromId: organization('from'),
    aboutId: organization('about'),
    level: z.int().min(0).max(4),
    /** Since when it works so by its own word: of a year alone, its first day. The model does not see it. */
    since: column(Day, { past: true, words: 'since' }).nullable().default(null),
    at: saidOn,
    /**
     * Who was told: the U.S. Attorney's Office of the district, or the speaker where its own account or its link entered it.
     * Null in reports that were entered before this was asked.
     */
    toldToId: organization('told to').nullable().default(null),
    /** The person or office that said it, where it may be named. */
    saidBy: column(z.string(), { personal: true, filled: true, words: 'said by' }).nullable().default(null),
    ...origin,
  },
  fixed: ['districtId', 'fromId', 'aboutId'],
  ends: ['districtId', 'fromId', 'aboutId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  speakers: ({ fromId }) => [String(fromId)],
  faults: (row, desk) => [
    ...mustDiffer('fromId', 'aboutId', 'must be a different organization from the one that reports')(row),
    ...beginsAfterItWasSaid(row),
    ...notTold(row, desk),
  ],
  subject: ({ row, named, day }) => {
    const told = toldOf(row.toldToId, row.fromId);
    return `a report: ${saidOf({ from: named('organization', 'fromId'), on: day('at'), told })}, of its work with ${named('organization', 'aboutId')}: ${levelWord(Number(row.level))}${typeof row.since === 'string' ? sinceInWords(row.since) : ''}`;
  },
});

const beginsAfterItWasSaid = ({ since, at }: Readonly<Record<string, unknown>>): readonly RowFault[] =>
  typeof since === 'string' && typeof at === 'string' && since > at
    ? [{ field: 'since', message: 'must not be after the date on which it was reported' }]
    : [];

/**
 * A report that no one heard is no one's word, and only an organization's own account, or its answers by link once they are
 * accepted, enter what it says itself. Who may enter neither is refused as such, with all that they may not.
 */
function notTold(
  { toldToId, fromId }: Readonly<Record<string, unknown>>,
  { officeId, editsFacts, speaksFor, answered }: Desk,
): readonly RowFault[] {
  const field = 'toldToId';
  if (typeof toldToId !== 'string')
    return [
      { field, message: 'is required: say who was told, because a report needs its speaker', unsaid: true },
    ];
  if (toldToId === fromId)
    return editsFacts && !speaksFor(toldToId) && toldToId !== officeId && toldToId !== answered
      ? [
          {
            field,
            message:
              'is the speaker: only its own account or its accepted link may enter what it says itself',
          },
        ]
      : [];
  return toldToId === officeId && (editsFacts || !speaksFor(String(fromId)))
    ? []
    : [
        {
          field,
          message: 'must be the U.S. Attorney’s Office if its account enters it, otherwise the speaker',
        },
      ];
}
