import type { JSX } from 'preact';
import { count, formatDay } from '../../core/words/format.ts';
import { useApi } from '../shared/use-api.ts';
import { ANSWERS, type Asked, type Call, type Lead } from './answers.ts';
import { GapsOnPaper } from './gaps.tsx';
import { roleOf, titleOf } from './grid.tsx';
import { type Introducers, introducerInWords } from './introducers.ts';
import { WhomToCall } from './list.tsx';
import type { CallsContext } from './use-calls.ts';
import type { Printed } from './use-print-sheets.ts';

interface Props {
  context: CallsContext;
  introducers: Introducers | undefined;
  made: Call | undefined;
  printed: Printed;
}

/** Print only: one page per call, with circles to fill in by pencil. */
export function PaperSheets({ context, introducers, made, printed }: Props): JSX.Element {
  const { calls } = context.plan;
  const health = useApi('/health', {});
  const isSample = health.status === 'ready' && health.data.sample;
  const sheets = printed === 'all' ? calls : made ? [made] : [];
  return (
    <div class="paper">
      {sheets.map((call) => (
        <Paper
          key={call.organizationId}
          {...{
            context,
            call,
            introducer: introducers?.get(call.organizationId),
            isSample,
            at: calls.findIndex(({ organizationId }) => organizationId === call.organizationId),
          }}
        />
      ))}
    </div>
  );
}

interface PaperProps {
  context: CallsContext;
  call: Call;
  introducer: ReturnType<Introducers['get']>;
  at: number;
  isSample: boolean;
}

function Paper({ context, call, introducer, at, isSample }: PaperProps): JSX.Element {
  const { plan, records } = context;
  const next = plan.calls[at + 1];
  const number = count(call.questions.length, 'question');
  return (
    <article class="paper__page">
      <p>
        Call sheet {at + 1} of {plan.calls.length} · {records.name} · {formatDay(plan.asOf)}
        {isSample && <strong> · SAMPLE DATA</strong>}
      </p>
      <h1>{call.own ? 'Your own office' : call.name}</h1>
      <div class="paper__call">
        <p>
          {call.own ? (
            'No call: answer here'
          ) : (
            <>
              Call{' '}
              <strong>
                <WhomToCall call={call} />
              </strong>
            </>
          )}
        </p>
        {introducer && <p>Can introduce you: {introducerInWords(records, introducer)}</p>}
      </div>
      <p>
        Say “I keep the list of partners against trafficking in the {records.name}. {number}, {call.minutes}{' '}
        minutes, no cases.”
      </p>
      <GapsOnPaper call={call} />
      <h2>1. Who is our contact?</h2>
      <Lines labels={['Name', 'Title', 'Office line', 'Role mailbox', 'Deputy', 'Deputy’s line']} />
      <h2>2. Questions</h2>
      {(['fills', 'level', 'who', 'land'] as const).map((ask) => (
        <PaperGrid
          key={ask}
          {...{ context, ask }}
          questions={call.questions.filter((one) => one.ask === ask)}
        />
      ))}
      <p class="paper__blank">Where 3 or 4: what evidence, and until which day?</p>
      <h2>3. After the call</h2>
      <Lines labels={['Told by', 'Day', 'Whom else to ask', 'Call back on']} />
      <footer>
        <span>Ask nothing about victims, clients, suspects or cases.</span>
        {next && (
          <span>
            Next: {next.own ? 'your own office' : `${next.name}, `}
            {!next.own && <WhomToCall call={next} />}
          </span>
        )}
      </footer>
    </article>
  );
}

const Lines = ({ labels }: { labels: readonly string[] }): JSX.Element => (
  <div class="paper__lines">
    {labels.map((label) => (
      <p key={label}>{label}</p>
    ))}
  </div>
);

interface GridProps {
  context: CallsContext;
  ask: Asked['ask'];
  questions: readonly Asked[];
}

const HEADS: Readonly<Record<Asked['ask'], string>> = {
  fills: 'Does your office fill this role?',
  level: 'How do you work with …',
  who: 'Who is it? Write the name',
  land: 'Does this hold?',
};

function PaperGrid({ context, ask, questions }: GridProps): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th>{HEADS[ask]}</th>
          {ANSWERS[ask].map(({ key, label }) => (
            <th key={key}>
              {key}
              <br />
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((asked) => (
          <tr key={asked.id}>
            <th>
              {ask === 'land' ? 'The district has tribal land' : titleOf(asked, context)}
              {ask === 'level' && <span class="paper__role">{roleOf(asked, context)}</span>}
              <PaperLeads leads={asked.leads} />
            </th>
            {ANSWERS[ask].map(({ key }) => (
              <td key={key}>
                <span class="paper__circle" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `OSHA Toledo Area Office`, `Legal Aid (Toledo)` */
const withPlace = ({ name, place }: Lead): string => (name.includes(place) ? name : `${name} (${place})`);

/**
 * The first organization to ask about, with its reason, and the number of others; without dismissed ones. All would not fit on
 * the page.
 */
function PaperLeads({ leads }: { leads: readonly Lead[] }): JSX.Element | null {
  const [first, ...more] = leads.filter(({ decision }) => decision?.decision !== 'dismissed');
  if (!first) return null;
  return (
    <span class="paper__leads">
      Ask about: {withPlace(first)}, {first.why}
      {more.length > 0 && `; ${more.length} more on the page`}
    </span>
  );
}
