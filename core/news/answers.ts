import { groupBy } from '../group-by.ts';
import { distinct } from '../order.ts';
import { districtPageHref } from '../page-addresses.ts';
import { count, listInWords } from '../words/format.ts';
import { roleName, sentence } from '../words/phrases.ts';
import type { NewsGround, NewsItem, WrittenFact } from './ground.ts';

/** How many roles and organizations are named; the rest are counted. */
const SUBJECTS = 3;

/** Returns what organizations answered, as entered or accepted, once per organization and change. */
export function newAnswers({ districtId, names, written, statements, reports }: NewsGround): NewsItem[] {
  const onRecord = new Set([...statements, ...reports].map(({ id }) => id));
  const said = written.flatMap((one) => {
    const speaker = one.fact === 'reports' ? one.row.fromId : one.row.organizationId;
    const isSaid = one.fact === 'reports' || one.fact === 'statements';
    return isSaid && one.isNew && typeof speaker === 'string' && onRecord.has(one.id)
      ? [{ ...one, speaker }]
      : [];
  });
  const keyOf = ({ speaker, at }: { speaker: string; at: string }): string => `answer ${at} ${speaker}`;
  const together = groupBy(said, keyOf);
  return distinct(said.map(keyOf)).flatMap((key): NewsItem[] => {
    const [first, ...rest] = together(key);
    if (!first) return [];
    const about = distinct([first, ...rest].map((one) => subjectOf(names, one)));
    return [
      {
        ...{ kind: 'answer', key, at: first.at },
        text: sentence(`${names.organization(first.speaker)} answered about ${listInWords(about, SUBJECTS)}`),
        link: districtPageHref('district', districtId, { tab: 'evidence' }),
      },
    ];
  });
}

const subjectOf = (names: NewsGround['names'], { fact, row }: WrittenFact): string =>
  fact === 'reports' ? names.organization(String(row.aboutId)) : roleName(names, String(row.role));

/** Returns answers that wait to be accepted. */
export const openedAnswers = ({ districtId, byLink }: NewsGround): NewsItem[] =>
  byLink.map(({ invitationId, organizationName, answers, at }) => ({
    ...{ kind: 'answer', key: `link ${invitationId}`, at },
    text: sentence(`${organizationName} answered ${count(answers, 'question')} by link`),
    link: districtPageHref('survey', districtId),
  }));
