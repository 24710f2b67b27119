import type { JSX } from 'preact';
import { groupBy } from '../../core/group-by.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay, formatMonth, formatShortDay } from '../../core/words/format.ts';
import { Part } from '../shared/part.tsx';
import type { Calendar } from './page.tsx';

type Entry = Calendar['entries'][number];

interface Props {
  calendar: Calendar;
  mayEdit: boolean;
}

/** The months in which something ends, ages or needs an answer, in order. */
export function Months({ calendar, mayEdit }: Props): JSX.Element {
  const { districtId, entries, through } = calendar;
  const monthOf = ({ day }: Entry): string => day.slice(0, 7);
  const inMonth = groupBy(entries, monthOf);
  if (entries.length === 0)
    return (
      <p>
        Nothing on record ends, ages or needs an answer until {formatDay(through)}. Evidence appears here once
        its last day is on record.{' '}
        <a href={districtPageHref('district', districtId, { tab: 'evidence' })}>See the evidence</a>
      </p>
    );
  return (
    <>
      {[...new Set(entries.map(monthOf))].map((month) => (
        <Part
          key={month}
          id={`month-${month}`}
          title={formatMonth(`${month}-01`)}
          count={inMonth(month).length}
        >
          <ul>
            {inMonth(month).map((entry) => (
              <Row key={`${entry.what} ${entry.id}`} {...{ districtId, entry, mayEdit }} />
            ))}
          </ul>
        </Part>
      ))}
    </>
  );
}

/** One deadline with a link to act on it: evidence opens on the edit page, a practice opens its report form. */
function Row({ districtId, entry, mayEdit }: { districtId: string; entry: Entry; mayEdit: boolean }) {
  const { day, text, subject, name, id, link, kind } = entry;
  return (
    <li>
      <strong>{formatShortDay(day)}</strong> {text}: <a href={link}>{name ?? subject}</a>
      {name !== null && subject !== '' && <span class="faint"> {subject}</span>}
      {name !== null && mayEdit && (
        <span class="no-print">
          {' '}
          <a
            href={districtPageHref(
              'edit',
              districtId,
              kind === 'adoption' ? { action: 'report-outcome', id } : { list: 'evidence', open: id },
            )}
          >
            {actionOn(kind)}
            <span class="usa-sr-only">: {name}</span>
          </a>
        </span>
      )}
    </li>
  );
}

function actionOn(kind: Entry['kind']): string {
  if (kind === 'adoption') return 'Say what became of it';
  return kind === 'mou' ? 'See who signs and renew' : 'See the record';
}

/** Acting positions without an end date on record. */
export function Undated({ calendar: { undated } }: Pick<Props, 'calendar'>): JSX.Element | null {
  if (undated.length === 0) return null;
  return (
    <Part id="undated" title="Acting, without an end on record" count={undated.length}>
      <ul>
        {undated.map(({ id, subject, link }) => (
          <li key={id}>
            <a href={link}>{subject}</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
