import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { formatDay, formatMomentDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Rows } from './lists.tsx';

interface Props {
  news: ApiResponse<'/districts/:districtId/news'>;
  visited: string | null;
}

/** The number of rows shown, newest first. */
const MOST = 8;

/** The news, the same as in the mailed digest and in the feed. */
export function News({ news: { items, since }, visited }: Props): JSX.Element {
  return (
    <Rows
      title={`New since ${visited ? 'your last visit' : formatDay(since)}`}
      all={{ href: `${pageHref('account')}#digest`, words: 'Get it by email' }}
      none="No new gaps, answers, departures, trainings or practices."
    >
      {items.slice(0, MOST).map(({ id, text, link, at }) => (
        <li key={id}>
          <a href={link}>{text}</a> <span class="faint">{formatMomentDay(at)}</span>
        </li>
      ))}
    </Rows>
  );
}
