import type { ComponentChildren, JSX } from 'preact';
import { districtPageHref } from '../../../core/page-addresses.ts';
import { dialing } from '../../../core/phone.ts';
import { can } from '../../../core/powers.ts';
import { count } from '../../../core/words/format.ts';
import { NameAndPhone } from '../../shared/phone.tsx';
import { useSession } from '../../shared/session.ts';
import { contactAt, type District, itemName, organizationName } from '../district-data.ts';
import { useSelection } from '../selection.ts';
import { tiesToProtect } from '../ties-to-protect.ts';
import { Row, RowAction } from './row.tsx';

const LISTS = { gaps: 'Gaps to fix', questions: 'Questions to ask', ties: 'Ties to protect' } as const;
type ListName = keyof typeof LISTS;

interface Props {
  district: District;
  limit: number;
  onAll: () => void;
}

interface FrameProps {
  name: ListName;
  count: string;
  hint: string;
  /** The label of the link below, if there are more. */
  more: string;
  /** The page with the full list, if it is another one. */
  href?: string | undefined;
  onAll: () => void;
  children: ComponentChildren;
}

function Frame({ name, count: total, hint, more, href, onAll, children }: FrameProps): JSX.Element {
  return (
    <section class="short-list" aria-labelledby={`short-${name}`}>
      <h2 id={`short-${name}`}>
        <span class="short-list__name">{LISTS[name]}</span> <span class="list__count">{total}</span>{' '}
        <span class="short-list__hint">{hint}</span>
      </h2>
      <ol>{children}</ol>
      {more && href && (
        <a class="no-print" href={href}>
          {more}
        </a>
      )}
      {more && !href && (
        <button type="button" class="link-button no-print" onClick={onAll}>
          {more}
        </button>
      )}
    </section>
  );
}

const moreOf = (total: number, limit: number, what: string): string =>
  total > limit ? count(total - limit, `more ${what}`, `more ${what}s`) : '';

export function GapsToFix({ district, limit, onAll }: Props): JSX.Element {
  const { gaps } = district.assessment;
  const hint = gaps.length === 0 ? 'no one has reported one' : 'reported missing, or ended';
  return (
    <Frame
      name="gaps"
      count={String(gaps.length)}
      more={moreOf(gaps.length, limit, 'gap')}
      {...{ hint, onAll }}
    >
      {gaps.slice(0, limit).map((gap) => (
        <Row
          key={gap.items[0]}
          district={district}
          item={gap.items[0] ?? ''}
          title={gap.title}
          note={gap.known}
        >
          <RowAction district={district} todo={gap} title={gap.title} />
        </Row>
      ))}
    </Frame>
  );
}

export function QuestionsToAsk({ district, limit, onAll }: Props): JSX.Element {
  const { questions, calls, districtId } = district.assessment;
  const edits = can(useSession()?.viewer, 'edit facts', { districtId });
  const toMake = calls.filter(({ own }) => !own);
  const open = calls.reduce((sum, call) => sum + call.questions.length, 0);
  const hint =
    open === questions.length
      ? count(open, 'question')
      : `${count(questions.length, 'question')}, ${open} to ask`;
  return (
    <Frame
      name="questions"
      count={count(toMake.length, 'call')}
      more={moreOf(toMake.length, limit, 'call')}
      href={edits ? districtPageHref('calls', districtId) : undefined}
      {...{ hint, onAll }}
    >
      {toMake.slice(0, limit).map((call) => (
        <CallRow key={call.organizationId} district={district} call={call} />
      ))}
    </Frame>
  );
}

function CallRow({ district, call }: { district: District; call: District['assessment']['calls'][number] }) {
  const choice = useSelection();
  const { organizationId, questions } = call;
  const contact = contactAt(district, organizationId, questions);
  const office = organizationName(district, organizationId);
  const subject = `org:${organizationId}`;
  const note = contact && <NameAndPhone {...contact} name={contact.name && office} />;
  return (
    <Row
      {...{ district, subject, note }}
      item={questions[0] ?? ''}
      title={
        <>
          {contact?.name ?? office}, {count(questions.length, 'question')}
        </>
      }
    >
      {contact?.phone ? (
        <a class="row-button no-print" href={dialing(contact.phone)}>
          Call<span class="usa-sr-only">: {office}</span>
        </a>
      ) : (
        <button type="button" class="row-button no-print" onClick={() => choice.select(subject)}>
          Call<span class="usa-sr-only">: {office}</span>
        </button>
      )}
    </Row>
  );
}

export function TiesToProtect({ district, limit, onAll }: Props): JSX.Element {
  const rows = tiesToProtect(district.assessment.tiesToProtect);
  const hint = district.assessment.ties.some(({ state }) => state === 'met')
    ? 'met, but not in writing or not confirmed'
    : 'no tie is met yet';
  return (
    <Frame
      name="ties"
      count={String(rows.length)}
      more={moreOf(rows.length, limit, 'tie')}
      {...{ hint, onAll }}
    >
      {rows.slice(0, limit).map(({ items: [item = ''], reasons, entries: [first] }) => (
        <Row
          key={item}
          {...{ district, item }}
          title={itemName(district, item)}
          note={`${reasons}. ${first.known}`}
        >
          <RowAction district={district} todo={first} title={first.title} />
        </Row>
      ))}
    </Frame>
  );
}
