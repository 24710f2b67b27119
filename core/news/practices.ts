import { pageHref } from '../page-addresses.ts';
import { practicesFor } from '../practices/mending.ts';
import { listInWords } from '../words/format.ts';
import { itemTitle } from '../words/phrases.ts';
import { endOf, type NewsGround, type NewsItem } from './ground.ts';

/** How many of the roles and ties it mends are named; the rest are counted. */
const NAMED = 2;

/**
 * Returns recently entered practices of other districts that mend a gap of this one, without the names that
 * people gave them. Only the date of entry is known, so a practice counts as new at the end of that date;
 * otherwise a digest of the same date could miss it.
 */
export function newPractices(ground: NewsGround): NewsItem[] {
  const { districtId, asOf, assessment, names, districtName } = ground;
  const needing = { districtId, asOf, gaps: assessment.gaps };
  return practicesFor(needing, ground.practices, ground.adoptions).flatMap(
    ({ practice: { id, districtId: from, addedOn }, mends }): NewsItem[] => {
      if (addedOn === null) return [];
      const mended = listInWords(
        mends.map((item) => itemTitle(names, item)),
        NAMED,
      );
      return [
        {
          ...{ kind: 'practice', key: `practice ${id}`, at: endOf(addedOn) },
          text: `New practice of the ${districtName(from)}, for the gap${mends.length === 1 ? '' : 's'} ${mended}`,
          link: pageHref('practices', { open: id }),
        },
      ];
    },
  );
}
