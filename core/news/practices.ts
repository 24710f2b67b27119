import { pageHref } from '../page-addresses.ts';
import { practicesFor } from '../practices/mending.ts';
import { listInWords } from '../words/format.ts';
import { itemTitle } from '../words/phrases.ts';
import { endOf, type NewsGround, type NewsItem } from './ground.ts';

/** So many of the roles and ties that it mends are named; the rest is counted. */
const NAMED = 2;

/**
 * Practices of other districts that were entered lately and mend a gap of this one. What someone called one is left out. Of when
 * one was entered the day alone is known: it is new at the end of that day, so that no digest of the same day passes it by.
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
          text: `New practice of the ${districtName(from)}, which mends ${mended}`,
          link: pageHref('practices', { open: id }),
        },
      ];
    },
  );
}
