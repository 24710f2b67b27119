import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { count, formatDay, formatLastDay } from '../../core/words/format.ts';
import { actionWord } from '../district/edit/action-words.ts';
import type { ApiResponse } from '../shared/api.ts';
import { NameAndPhone } from '../shared/phone.tsx';
import type { Home } from './district-home.tsx';

type Call = Home['plan']['calls'][number];

/** Rows of what ages, soonest first; the record lists all in this order. */
const MOST_AGING = 6;

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
          <Deadline key={row.id} districtId={id} row={row} day={formatLastDay(row.on)} word="Renew" />
        ))}
      </Rows>
      <Rows
        title="Ages within 90 days"
        all={{ href: districtPageHref('edit', id), words: `See all ${deadlines.ages.length} in the record` }}
        none="Nothing that is confirmed ages."
      >
        {deadlines.ages.slice(0, MOST_AGING).map((row) => (
          <Deadline key={row.id} districtId={id} row={row} day={formatDay(row.on)} word="Confirm" />
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
          <Row key={call.organizationId} action={callAction(id, call)}>
            <a href={districtPageHref('calls', id, { call: call.organizationId })}>
              {call.own ? 'Your own office' : (call.contact.name ?? call.name)}
            </a>
            , {count(call.questions.length, 'question')}
            <span class="faint">
              {' '}
              <NameAndPhone {...call.contact} name={call.contact.name && call.name} />
            </span>
          </Row>
        ))}
      </Rows>
      <Rows
        title="People"
        all={{ href: districtPageHref('district', id), words: 'See who has left' }}
        none="No one has left work behind."
      >
        {departures.departures.slice(0, 4).map(({ person, text, items }) => (
          <Row
            key={person.id}
            action={{ word: 'Hand off', what: text, href: profileHref('person', person.id) }}
          >
            {text} <span class="faint">{count(items.length, 'item')} to hand off</span>
          </Row>
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
        {assessment.gaps.slice(0, 4).map(({ items: [item = ''], verb, title, known }) => (
          <Row
            key={item}
            action={{
              word: actionWord(verb),
              what: title,
              href: districtPageHref('district', id, { select: item }),
            }}
          >
            <strong>{title}</strong> <span class="faint">{known}</span>
          </Row>
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
        <Row
          key={id}
          action={{
            word: 'Report',
            what: name,
            href: districtPageHref('edit', summary.id, { action: 'report-outcome', id }),
          }}
        >
          <strong>{name}</strong>{' '}
          <span class="faint">
            {days > 0 ? 'asked on' : 'asked since'} {formatDay(on)}, six months after you adopted it
          </span>
        </Row>
      ))}
    </Rows>
  );
}

interface DeadlineProps {
  districtId: string;
  row: ApiResponse<'/districts/:districtId/deadlines'>['ends'][number];
  /** For rows that end, the last day in effect. */
  day: string;
  word: 'Renew' | 'Confirm';
}

/** Evidence links to its entry in the record, where it is renewed and its signers are listed. */
const Deadline = ({ districtId, row, day, word }: DeadlineProps): JSX.Element => (
  <Row action={{ word, what: row.name, href: districtPageHref('edit', districtId, formFor(row, word)) }}>
    <strong>{count(row.days, 'day')}</strong>{' '}
    {row.kind === 'evidence' ? (
      <a href={districtPageHref('edit', districtId, { list: 'evidence', open: row.id })}>{row.name}</a>
    ) : (
      row.name
    )}{' '}
    <span class="faint">{day}</span>
  </Row>
);

/** The form that renews or confirms a role or a piece of evidence. */
const formFor = ({ kind, id }: DeadlineProps['row'], word: DeadlineProps['word']): Record<string, string> => {
  if (kind === 'role') return { action: 'confirm-role', role: id };
  return word === 'Renew'
    ? { action: 'add-evidence', renews: id }
    : { action: 'add-activity-date', evidence: id };
};

/** A call by phone or, without a number on file, the sheet of the call. */
function callAction(districtId: string, { organizationId, own, name, contact }: Call): Action {
  const sheet = districtPageHref('calls', districtId, { call: organizationId });
  if (own) return { word: 'Answer', what: 'your own office', href: sheet };
  return { word: 'Call', what: name, href: contact.phone ? dialing(contact.phone) : sheet };
}

interface Action {
  word: string;
  /** What it is about, for screen readers. */
  what: string;
  href: string;
}

/** One row of a list, with its action at the end. */
const Row = ({ action, children }: { action: Action; children: ComponentChildren }): JSX.Element => (
  <li class="home__row">
    <div>{children}</div>
    <a class="row-button" href={action.href}>
      {action.word}
      <span class="usa-sr-only">: {action.what}</span>
    </a>
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
