import { z } from 'zod';
import { Day } from '../shapes.ts';
import { sinceInWords } from '../words/format.ts';
import { levelWord } from '../words/phrases.ts';
import { saidOf, toldOf } from '../words/said.ts';
import { column, district, id, organization, origin, saidOn } from './columns.ts';
import { type Desk, fact, mustDiffer, type RowFault } from './declare.ts';

/** What one organization says about its work with another, on a date. A report must say who heard it. */
export const reports = fact({
  title: 'Report',
  columns: {
    ...id,
    districtId: district,
    /** The organization that reports. */
    fromId: organization('from'),
    aboutId: organization('about'),
    level: z.int().min(0).max(4),
    /**
     * Since when it has been so, by its own account; if only a year is known, its first day. The model
     * doesn't read it.
     */
    since: column(Day, { past: true, words: 'since' }).nullable().default(null),
    at: saidOn,
    /**
     * Who was told: the U.S. Attorney's Office of the district, or the reporting organization itself if its own
     * account or link entered it. Null in reports entered before this was required.
     */
    toldToId: organization('told to').nullable().default(null),
    /** The person or office that said it, if it may be named. */
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
    return `a report: ${saidOf({ from: named('organization', 'fromId'), on: day('at'), told })}, about its work with ${named('organization', 'aboutId')}: ${levelWord(Number(row.level))}${typeof row.since === 'string' ? sinceInWords(row.since) : ''}`;
  },
});

const beginsAfterItWasSaid = ({ since, at }: Readonly<Record<string, unknown>>): readonly RowFault[] =>
  typeof since === 'string' && typeof at === 'string' && since > at
    ? [{ field: 'since', message: 'must not be after the date on which it was reported' }]
    : [];

/**
 * Returns faults in who was told. A report needs someone who heard it, and only an organization's own account,
 * or its accepted answers by link, may enter what it says itself. Users who may enter neither get the ordinary
 * refusal that lists what they may not enter.
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
