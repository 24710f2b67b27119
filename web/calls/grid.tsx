import type { JSX } from 'preact';
import { roleName, sentence, shortRoleName } from '../../core/words/phrases.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { ANSWERS, type Answer, type Asked, type Call } from './answers.ts';
import { Candidates } from './leads.tsx';
import type { Calls, CallsContext } from './use-calls.ts';

interface Props {
  calls: Calls;
  context: CallsContext;
  title: string;
  ask: Asked['ask'];
  call: Call;
  onAnswer: (asked: Asked, key: string) => void;
}

/** The questions of one kind, one per row, with the answers as radio buttons. */
export function Grid({ calls, context, title, ask, call, onAnswer }: Props): JSX.Element | null {
  const questions = call.questions.filter((one) => one.ask === ask);
  if (questions.length === 0) return null;
  return (
    <ScrollBox label={title}>
      <table class={`grid grid--${ask}`}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {ANSWERS[ask].map(({ key, label }) => (
              <th scope="col" key={key}>
                <kbd>{key}</kbd> <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((asked) => (
            <Row key={asked.id} {...{ calls, context, call, asked, onAnswer }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = Pick<Props, 'calls' | 'context' | 'call' | 'onAnswer'> & { asked: Asked };

function Row({ calls, context, call, asked, onAnswer }: RowProps): JSX.Element {
  const given = calls.round.given(call, asked.id);
  const columns = ANSWERS[asked.ask];
  return (
    <>
      <tr data-question={asked.id} data-answered={given ? '' : undefined}>
        <th scope="row">
          <strong>{titleOf(asked, context)}</strong>{' '}
          <span class="faint">
            {asked.ask === 'level' && `${roleOf(asked, context)}. `}
            {asked.known}
          </span>
          {given?.status === 'not saved' && (
            <span class="grid__failed">
              Not saved.{' '}
              <button type="button" class="link-button" onClick={() => onAnswer(asked, given.key)}>
                Try again<span class="usa-sr-only">: {asked.title}</span>
              </button>
            </span>
          )}
        </th>
        {columns.map((answer) => (
          <td key={answer.key}>
            <Radio
              {...{ asked, answer }}
              checked={given?.key === answer.key}
              onChoose={() => onAnswer(asked, answer.key)}
            />
          </td>
        ))}
      </tr>
      {asked.ask === 'who' && (
        <tr class="grid__whom">
          <td colSpan={columns.length + 1}>
            <Candidates {...{ calls, context, call, asked }} />
          </td>
        </tr>
      )}
    </>
  );
}

interface RadioProps {
  asked: Asked;
  answer: Answer;
  checked: boolean;
  onChoose: () => void;
}

const Radio = ({ asked, answer, checked, onChoose }: RadioProps): JSX.Element => (
  <label class="grid__answer">
    <input type="radio" name={asked.id} checked={checked} onChange={onChoose} />
    <span class="grid__key" aria-hidden="true">
      {answer.key}
    </span>
    <span class="usa-sr-only">
      {asked.title}: {answer.key} {answer.label}
    </span>
  </label>
);

/** Returns a short title for the subject of a row. */
export function titleOf(
  { ask, about, role, title }: Asked,
  { records }: Pick<CallsContext, 'records'>,
): string {
  if (ask === 'level' && about) return sentence(about.name);
  return role ? roleName({ model: { roles: records.roles } }, role) : title;
}

/** The role for which a partner is asked about. */
export const roleOf = ({ role }: Asked, { records }: CallsContext): string =>
  role ? sentence(shortRoleName({ model: { roles: records.roles } }, role)) : '';
