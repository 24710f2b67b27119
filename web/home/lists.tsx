import type { JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { count, formatDay, formatLastDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { NameAndPhone } from '../shared/phone.tsx';
import type { Home } from './district-home.tsx';

/** What ends and what ages within 90 days. */
export function Deadlines({ data: { summary, deadlines } }: { data: Home }): JSX.Element {
  const { id } = summary;
  return (
    <>
      <Rows
        title="Ends within 90 days"
        all={{ href: districtPageHref('calendar', id), words: 'See the calendar' }}
        none="Nothing on record ends."
      >
        {deadlines.ends.map((row) => (
          <Deadline key={row.id} districtId={id} row={row} day={formatLastDay(row.on)} />
        ))}
      </Rows>
      <Rows
        title="Ages within 90 days"
        all={{ href: districtPageHref('edit', id), words: 'See the record' }}
        none="Nothing that is confirmed ages."
      >
        {deadlines.ages.map((row) => (
          <Deadline key={row.id} districtId={id} row={row} day={formatDay(row.on)} />
        ))}
      </Rows>
    </>
  );
}

/** Whom to call, who has left, and what to fix. */
export function ToDo({ data: { summary, assessment, plan, departures } }: { data: Home }): JSX.Element {
  const { id } = summary;
  const toMake = plan.calls.filter(({ own }) => !own); // counted the same way on the district's page
  return (
    <>
      <Rows
        title="Questions to ask"
        all={{ href: districtPageHref('calls', id), words: `See ${count(toMake.length, 'call')}` }}
        none="No open questions."
      >
        {plan.calls.slice(0, 3).map((call) => (
          <li key={call.organizationId}>
            <a href={districtPageHref('calls', id, { call: call.organizationId })}>
              {call.own ? 'Your own office' : (call.contact.name ?? call.name)}
            </a>
            , {count(call.questions.length, 'question')}
            <span class="faint">
              {' '}
              <NameAndPhone {...call.contact} name={call.contact.name && call.name} />
            </span>
          </li>
        ))}
      </Rows>
      <Rows
        title="People"
        all={{ href: districtPageHref('district', id), words: 'See who has left' }}
        none="No one has left work behind."
      >
        {departures.departures.slice(0, 4).map(({ person, text, items }) => (
          <li key={person.id}>
            {text} <a href={profileHref('person', person.id)}>{count(items.length, 'item')} to hand off</a>
          </li>
        ))}
      </Rows>
      <Rows
        title="Gaps to fix"
        all={{
          href: districtPageHref('district', id, { tab: 'lists' }),
          words: `See ${count(assessment.gaps.length, 'gap')}`,
        }}
        none={`No gaps proven yet. ${count(plan.open, 'question is', 'questions are')} open.`}
      >
        {assessment.gaps.slice(0, 4).map(({ items, title, known }) => (
          <li key={items.join()}>
            <a href={districtPageHref('district', id, { select: items[0] ?? '' })}>{title}</a>{' '}
            <span class="faint">{known}</span>
          </li>
        ))}
      </Rows>
    </>
  );
}

/** Asks about the outcomes of adopted practices, six months after their adoption; null if there is nothing to ask. */
export function Outcomes({ data: { summary, deadlines } }: { data: Home }): JSX.Element | null {
  if (deadlines.asks.length === 0) return null;
  return (
    <Rows
      title="Outcomes of practices to report"
      all={{ href: districtPageHref('edit', summary.id, { list: 'practices' }), words: 'See your practices' }}
      none="Nothing is asked."
    >
      {deadlines.asks.map(({ id, name, on, days }) => (
        <li key={id}>
          <a href={districtPageHref('edit', summary.id, { action: 'report-outcome', id })}>{name}</a>{' '}
          <span class="faint">
            {days > 0 ? 'asked on' : 'asked since'} {formatDay(on)}, six months after you adopted it
          </span>
        </li>
      ))}
    </Rows>
  );
}

interface DeadlineProps {
  districtId: string;
  row: ApiResponse<'/districts/:districtId/deadlines'>['ends'][number];
  /** For rows that end, the last day in effect. */
  day: string;
}

/** Evidence links to its entry in the record, where it is renewed and its signers are listed. */
const Deadline = ({ districtId, row, day }: DeadlineProps): JSX.Element => (
  <li>
    <strong>{count(row.days, 'day')}</strong>{' '}
    {row.kind === 'evidence' ? (
      <a href={districtPageHref('edit', districtId, { list: 'evidence', open: row.id })}>{row.name}</a>
    ) : (
      row.name
    )}{' '}
    <span class="faint">{day}</span>
  </li>
);

interface RowsProps {
  title: string;
  all: { href: string; words: string };
  /** The text shown if there are no rows. */
  none: string;
  children: readonly JSX.Element[];
}

/** A list with a heading and a link to the full list. */
export function Rows({ title, all, none, children }: RowsProps): JSX.Element {
  const id = `list-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return (
    <section aria-labelledby={id} class="home__list">
      <div class="home__head">
        <h2 id={id}>{title}</h2>
        <a href={all.href}>{all.words}</a>
      </div>
      {children.length === 0 ? <p class="faint">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}
