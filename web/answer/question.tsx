import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnswerChoice, choicesFor, pairOf, type Question } from '../editing/answering.ts';
import { nameOfOrganization } from '../editing/district-records.ts';
import { formAddress } from './form-address.ts';
import type { Answering } from './use-answering.ts';

interface Props {
  answering: Answering;
  question: Question;
}

/** The question asked now. Its keys work while the focus is inside it, so that they never surprise elsewhere (WCAG 2.1.4). */
export function QuestionSection({ answering, question }: Props): JSX.Element | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const [turned, setTurned] = useState(false);
  useEffect(() => {
    setTurned(false);
    heading.current?.focus();
  }, [question.id, answering.round]);
  const { context, progress } = answering;
  if (context.status !== 'ready') return null;
  const choices = choicesFor(context.data, question, turned);
  const pair = twoIn(pairOf(context.data, question.id));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = event.key.toLowerCase();
    const choice = choices.find((one) => one.key === key);
    if (choice) answering.answer(question, choice);
    else if (key === 's') answering.skip(question);
    else if (key === 'u') answering.undo();
    else if (key === 'x' && pair) setTurned(!turned);
    else return;
    event.preventDefault();
  };
  return (
    <section class="question" aria-labelledby="question-heading" aria-busy={answering.busy} onKeyDown={onKey}>
      <p class="faint">
        Question {progress.at} of {progress.of}
      </p>
      <h2 id="question-heading" tabIndex={-1} ref={heading}>
        {question.title}
      </h2>
      <p>{question.action}</p>
      <p class="faint">{question.known}</p>
      {pair && (
        <Speaker context={context.data} pair={pair} turned={turned} onTurn={() => setTurned(!turned)} />
      )}
      <Keys answering={answering} question={question} choices={choices} />
    </section>
  );
}

/** Only two different organizations say something of each other. */
const twoIn = (pair: ReturnType<typeof pairOf>) => (pair && pair[0] !== pair[1] ? pair : null);

interface SpeakerProps {
  context: Parameters<typeof choicesFor>[0];
  pair: readonly [string, string];
  turned: boolean;
  onTurn: () => void;
}

/** Who says it of whom. */
function Speaker({ context: { book }, pair, turned, onTurn }: SpeakerProps): JSX.Element {
  const [from, about] = turned ? [pair[1], pair[0]] : pair;
  return (
    <p>
      <strong>{nameOfOrganization(book, from)}</strong> says of its work with{' '}
      <strong>{nameOfOrganization(book, about)}</strong>:{' '}
      <button type="button" class="link-button" onClick={onTurn}>
        Let the other say it (X)
      </button>
    </p>
  );
}

interface KeysProps {
  answering: Answering;
  question: Question;
  choices: readonly AnswerChoice[];
}

function Keys({ answering, question, choices }: KeysProps): JSX.Element {
  const href = formAddress(answering, question);
  return (
    <ul class="question__keys">
      {choices.map((choice) => (
        <li key={choice.key}>
          <KeyButton letter={choice.key} onClick={() => answering.answer(question, choice)}>
            {choice.label}
          </KeyButton>
        </li>
      ))}
      <li>
        <KeyButton letter="s" onClick={() => answering.skip(question)}>
          Skip
        </KeyButton>
      </li>
      {href && (
        <li>
          <a href={href}>More than a key can say: open the form</a>
        </li>
      )}
      {choices.length === 0 && <li class="faint">This cannot be answered on this page.</li>}
    </ul>
  );
}

interface KeyProps {
  letter: string;
  onClick: () => void;
  children: string;
}

const KeyButton = ({ letter, onClick, children }: KeyProps): JSX.Element => (
  <button type="button" class="key-button" onClick={onClick}>
    <kbd>{letter.toUpperCase()}</kbd> {children}
  </button>
);
