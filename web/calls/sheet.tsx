import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayAsTyped } from '../../core/days.ts';
import { CHANNELS } from '../../core/facts/calls.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { dialing } from '../../core/phone.ts';
import { count } from '../../core/words/format.ts';
import { staffOf } from '../editing/named.ts';
import { ANSWERS, type AnswerSource, type Asked, type Call } from './answers.ts';
import { ContactFields } from './contact.tsx';
import { GapsToRaise } from './gaps.tsx';
import { Grid } from './grid.tsx';
import { type Introducers, introducerInWords } from './introducers.ts';
import { WhomToCall } from './list.tsx';
import type { Calls, CallsContext } from './use-calls.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  calls: Calls;
  context: CallsContext;
  call: Call;
  following: Call | undefined;
  introducer: ReturnType<Introducers['get']>;
  /** Whether to scroll to the sheet, because someone chose this call. */
  scrolls: boolean;
  /** Goes to the next call immediately, while the rest of this one is saved. */
  onNext: (finish: () => Promise<void>) => Promise<void>;
  onPrint: () => void;
}

const PARTS = [
  { ask: 'fills', title: 'Does your office fill this role?' },
  { ask: 'level', title: 'How do you work with …' },
  { ask: 'who', title: 'Who is it?' },
  { ask: 'land', title: 'Tribal land' },
] as const satisfies readonly { ask: Asked['ask']; title: string }[];

/** The sheet of one call. Its shortcut keys work only while focus is inside it and not in a text field (WCAG 2.1.4). */
export function CallSheet(props: Props): JSX.Element {
  const { calls, context, call, following, introducer, scrolls, onNext, onPrint } = props;
  const { round } = calls;
  const { records } = context;
  const sheet = useRef<HTMLElement>(null);
  useKeptFocus(sheet);
  const heading = useRef<HTMLHeadingElement>(null);
  const [answerSource, tell] = useState<AnswerSource>({
    saidBy: '',
    channel: 'phone',
    at: dayAsTyped(records.today),
  });
  useLayoutEffect(() => heading.current?.focus({ preventScroll: !scrolls }), []); // before paint, so that no keystroke is lost
  const answer = (asked: Asked, key: string) => round.answer(records, call, asked, key, answerSource);
  const next = () =>
    onNext(async () => {
      await round.settled();
      const answered = round.countOf(call.organizationId) > 0 && !round.ended.has(call.organizationId);
      if (answered && !call.own) await round.log(records, call, answerSource, 'answered');
    });
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event)) return;
    const row = rowAt(event) ?? firstUnanswered(sheet.current);
    const asked = call.questions.find(({ id }) => id === row?.dataset.question);
    const key = event.key.toLowerCase();
    if (asked && ANSWERS[asked.ask].some((one) => one.key === key)) {
      answer(asked, key);
      focusBeside(sheet.current, row, 1);
    } else if (key === 'arrowdown') focusBeside(sheet.current, rowAt(event), 1);
    else if (key === 'arrowup') focusBeside(sheet.current, rowAt(event), -1);
    else if (key === 'arrowleft' || key === 'arrowright') focusInRow(event, key === 'arrowright' ? 1 : -1);
    else if (key === 'u') round.undoLast();
    else if (key === 'n') void next();
    else return;
    event.preventDefault();
  };
  return (
    <section class="sheet" aria-labelledby="sheet-heading" ref={sheet} onKeyDown={onKey}>
      <div class="sheet__heading">
        <div>
          <h2 id="sheet-heading" tabIndex={-1} ref={heading}>
            {call.own ? 'Your own office' : call.name}
          </h2>
          <p>
            <WhomToCall call={call} />{' '}
            <a href={profileHref('organization', call.organizationId, { district: records.districtId })}>
              Profile<span class="usa-sr-only"> of {call.name}</span>
            </a>
          </p>
          {introducer && <p>Can introduce you: {introducerInWords(records, introducer)}</p>}
        </div>
        <Buttons {...{ calls, context, call, answerSource, onPrint }} />
      </div>
      <GapsToRaise call={call} districtId={records.districtId} />
      {!call.own && <ContactFields {...{ calls, context, call }} />}
      <AnswerSourceFields {...{ context, call, answerSource }} onChange={tell} />
      {PARTS.map(({ ask, title }) => (
        <Grid key={ask} {...{ calls, context, title, ask, call }} onAnswer={answer} />
      ))}
      <p class="faint">
        {count(call.questions.length, 'question')}, {round.countOf(call.organizationId)} answered and saved.
      </p>
      <div class="sheet__end">
        <p class="faint">
          <kbd>0</kbd>–<kbd>4</kbd> <kbd>?</kbd> answer, <kbd>↑</kbd> <kbd>↓</kbd> row, <kbd>U</kbd> undo,{' '}
          <kbd>N</kbd> next call
        </p>
        <button type="button" class="usa-button" onClick={() => void next()}>
          {following ? `Done. Next: ${following.own ? 'your own office' : following.name}` : 'Done'}
        </button>
      </div>
    </section>
  );
}

type ButtonsProps = Pick<Props, 'calls' | 'context' | 'call' | 'onPrint'> & { answerSource: AnswerSource };

function Buttons({ calls: { round }, context, call, answerSource, onPrint }: ButtonsProps): JSX.Element {
  const { phone } = call.contact;
  const log = (outcome: 'message left' | 'no answer') =>
    void round.log(context.records, call, answerSource, outcome);
  return (
    <p class="sheet__buttons">
      {phone && !call.own && (
        <a class="usa-button button-link" href={dialing(phone)}>
          Call {phone}
        </a>
      )}
      <button type="button" class="usa-button usa-button--outline" onClick={onPrint}>
        Print sheet
      </button>
      {!call.own && (
        <>
          <a
            class="usa-button usa-button--outline"
            href={districtPageHref('survey', context.records.districtId, {
              organization: call.organizationId,
            })}
          >
            Send the link
          </a>
          <button type="button" class="usa-button usa-button--outline" onClick={() => log('message left')}>
            Message left
          </button>
          <button type="button" class="usa-button usa-button--outline" onClick={() => log('no answer')}>
            No answer
          </button>
        </>
      )}
    </p>
  );
}

interface AnswerSourceProps {
  context: CallsContext;
  call: Call;
  answerSource: AnswerSource;
  onChange: (answerSource: AnswerSource) => void;
}

/** Who gives the answers, by which channel and when; entered once for all answers that follow. */
function AnswerSourceFields({
  context: { records },
  call,
  answerSource,
  onChange,
}: AnswerSourceProps): JSX.Element {
  const staff = staffOf(records, call.organizationId).flatMap(({ name }) => name ?? []);
  return (
    <div class="sheet__teller">
      {!call.own && !records.redacted && (
        <label>
          Told by
          <input
            class="usa-input"
            list="teller-names"
            autocomplete="off"
            placeholder="Name (optional)"
            value={answerSource.saidBy}
            onInput={({ currentTarget }) => onChange({ ...answerSource, saidBy: currentTarget.value })}
          />
          <datalist id="teller-names">
            {staff.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
      )}
      {!call.own && (
        <label>
          Channel
          <select
            class="usa-select"
            value={answerSource.channel}
            onChange={({ currentTarget }) =>
              onChange({
                ...answerSource,
                channel: CHANNELS.find((one) => one === currentTarget.value) ?? 'phone',
              })
            }
          >
            {CHANNELS.map((channel) => (
              <option key={channel}>{channel}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        Day
        <input
          class="usa-input"
          autocomplete="off"
          value={answerSource.at}
          onInput={({ currentTarget }) => onChange({ ...answerSource, at: currentTarget.value })}
        />
      </label>
    </div>
  );
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'radio') || target instanceof HTMLSelectElement;

const rowsIn = (sheet: HTMLElement | null): HTMLElement[] => [
  ...(sheet?.querySelectorAll<HTMLElement>('[data-question]') ?? []),
];

const rowAt = ({ target }: KeyboardEvent): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-question]') : null;

const firstUnanswered = (sheet: HTMLElement | null): HTMLElement | null =>
  rowsIn(sheet).find((row) => row.dataset.answered === undefined) ?? rowsIn(sheet)[0] ?? null;

/** Moves focus to the next or previous row: to its chosen answer, or else to the first one. */
function focusBeside(sheet: HTMLElement | null, row: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(sheet);
  const to = row ? rows[rows.indexOf(row) + by] : rows[0];
  (to?.querySelector<HTMLElement>('input:checked') ?? to?.querySelector('input'))?.focus();
}

/** Moves focus among the answers of a row without choosing one; Space chooses. */
function focusInRow(event: KeyboardEvent, by: 1 | -1): void {
  const radios = [...(rowAt(event)?.querySelectorAll('input') ?? [])];
  const at = radios.findIndex((radio) => radio.matches(':focus'));
  radios[at + by]?.focus();
}
