import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatDay } from '../../core/words/format.ts';
import { EditorsOnly } from '../shared/editors-only.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useUrlState } from '../shared/url-state.ts';
import type { Call } from './answers.ts';
import { Groups } from './groups.tsx';
import { useIntroducers } from './introducers.ts';
import { LeftOpen } from './left-open.tsx';
import { CallList } from './list.tsx';
import { PaperSheets } from './paper-sheet.tsx';
import type { Round } from './round.ts';
import { CallSheet } from './sheet.tsx';
import { type Calls, type CallsContext, useCalls } from './use-calls.ts';
import { usePrintSheets } from './use-print-sheets.ts';

/** Whom to call in a district, what to ask, and the answers. Each open question is in exactly one call. */
export function CallsPage({ districtId }: { districtId: string }): JSX.Element {
  return (
    <EditorsOnly districtId={districtId} who="Its coordinator and administrators answer its questions.">
      <ReadCalls districtId={districtId} />
    </EditorsOnly>
  );
}

function ReadCalls({ districtId }: { districtId: string }): JSX.Element {
  const calls = useCalls(districtId);
  return (
    <Loaded answer={calls.context} what="the calls">
      {(context) => <Planned {...{ calls, context }} />}
    </Loaded>
  );
}

const CHOSEN = { call: '' };

/**
 * The current call: the one named in the address, or else the first. Its questions stay in place while it is being made, even if
 * the reloaded plan drops them or moves them to another call; new questions are added after them.
 */
function useMade({ plan }: CallsContext, round: Round) {
  const [{ call: named }, name] = useUrlState(CHOSEN);
  const [turn, setTurn] = useState(0);
  const callOf = (id: string) => plan.calls.find(({ organizationId }) => organizationId === id);
  const held = useRef(callOf(named) ?? plan.calls[0]);
  const id = held.current?.organizationId ?? '';
  const base = callOf(id) ?? held.current;
  const open = new Set(plan.calls.flatMap(({ questions }) => questions.map((one) => one.id)));
  const [before, now] = [held.current?.questions ?? [], callOf(id)?.questions ?? []];
  const more = now.filter((one) => !before.some((other) => other.id === one.id));
  // If the plan moved a question to another call, it is now worded for that organization, so keep this call's version.
  const asked = [...before.map((one) => now.find((other) => other.id === one.id) ?? one), ...more];
  const questions = asked.filter((one) => open.has(one.id) || (base && round.given(base, one.id)));
  // Questions that a plan added also stay if the next plan moves them, since focus may be in that row.
  // Setting the ref while rendering is safe: rendering twice gives the same value.
  held.current = base && { ...base, questions: asked };
  const at = plan.calls.findIndex(({ organizationId }) => organizationId === id);
  const isNew = (call: Call) => call.organizationId !== id && !round.hasAnswers(call.organizationId);
  return {
    made: base && { ...base, questions },
    turn,
    following: plan.calls.slice(at + 1).find(isNew) ?? plan.calls.find(isNew),
    make: (call: Call) => {
      held.current = call;
      setTurn((number) => number + 1);
      name({ call: call.organizationId });
    },
  };
}

function Planned({ calls, context }: { calls: Calls; context: CallsContext }): JSX.Element {
  const { plan, records } = context;
  const { round, planAgain } = calls;
  const { made, turn, following, make } = useMade(context, round);
  useEffect(() => {
    document.title = `Calls: ${records.name} – Tieline`;
  }, [records.name]);
  const asked = useIntroducers(plan);
  const introducers = asked.status === 'ready' ? asked.data : undefined;
  const { printed, print } = usePrintSheets(asked.status === 'loading');
  const next = async (finish: () => Promise<void>) => {
    if (following) make(following);
    await finish();
    await planAgain();
  };
  return (
    <>
      <div class="calls no-print">
        <Heading context={context} onPrint={() => print('all')} />
        <p role="status" class="calls__said">
          {round.message}
        </p>
        {made && (plan.calls.length > 0 || round.failed > 0) ? (
          <div class="calls__columns">
            <CallList {...{ plan, round, made }} records={context.records} onChoose={make} />
            <CallSheet
              key={`${made.organizationId} ${turn}`}
              {...{ calls, context, call: made, following, scrolls: turn > 0 }}
              introducer={introducers?.get(made.organizationId)}
              onNext={next}
              onPrint={() => print('made')}
            />
          </div>
        ) : (
          <NothingOpen plan={plan} />
        )}
        <LeftOpen {...{ plan, round }} />
        <Groups {...{ calls, context }} />
      </div>
      <PaperSheets {...{ context, introducers, made, printed }} />
    </>
  );
}

function Heading({ context, onPrint }: { context: CallsContext; onPrint: () => void }): JSX.Element {
  const { plan, records } = context;
  const number = plan.calls.filter(({ own }) => !own).length;
  return (
    <header class="calls__heading">
      <div>
        <nav class="crumbs" aria-label="Breadcrumbs">
          <a href={districtPageHref('district', records.districtId)}>{records.name}</a>
        </nav>
        <h1>
          {count(number, 'call')}, {count(plan.open, 'open question')}
        </h1>
        <p class="faint">
          {records.name} · {formatDay(plan.asOf)}. Each question is in one call: with the partner who can
          answer most.
        </p>
      </div>
      <p class="sheet__buttons">
        <a class="usa-button usa-button--outline" href={districtPageHref('survey', records.districtId)}>
          Ask by link
        </a>
        {plan.calls.length > 0 && (
          <button type="button" class="usa-button usa-button--outline" onClick={onPrint}>
            Print {count(plan.calls.length, 'sheet')}
          </button>
        )}
      </p>
    </header>
  );
}

/** Shown when no call is left: what to ask again next, and when. */
function NothingOpen({ plan: { nextAging } }: { plan: CallsContext['plan'] }): JSX.Element {
  return (
    <p class="notice">
      No open questions.{' '}
      {nextAging
        ? `Next aging: ${formatDay(nextAging.on)}, ${nextAging.what}.`
        : 'Nothing that is confirmed is aging.'}
    </p>
  );
}
