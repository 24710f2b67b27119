import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../core/words/format.ts';
import {
  type AnswerChoice,
  type AnswerContext,
  type AskedFirst,
  choicesFor,
  pairOf,
  type Question,
  type Teller,
} from '../editing/answering.ts';
import { formAddress } from './form-address.ts';
import { SPEAKER_KEYS, Speaker } from './speaker.tsx';
import { Step } from './step.tsx';
import type { Answering } from './use-answering.ts';

interface Props {
  answering: Answering;
  question: Question;
}

/** The question asked now, each with a fresh start: what was said of one is never the answer to the next. */
export function QuestionSection({ answering, question }: Props): JSX.Element | null {
  const { context } = answering;
  if (context.status !== 'ready') return null;
  return <Asked key={question.id} {...{ answering, question }} context={context.data} />;
}

interface AskedProps extends Props {
  context: AnswerContext;
}

/** Its keys work while the focus is inside it and not in a field, so that they never surprise elsewhere (WCAG 2.1.4). */
function Asked({ answering, question, context }: AskedProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [teller, setTeller] = useState<Teller>({ from: '', at: context.records.today, saidBy: '' });
  const [step, setStep] = useState<AskedFirst | null>(null);
  useLayoutEffect(() => heading.current?.focus(), []); // at once, so that no key is lost
  const { progress } = answering;
  const choices = choicesFor(context, question, teller);
  const pair = twoIn(pairOf(context, question.id));
  const choose = (choice: AnswerChoice) => {
    if ('form' in choice) setStep(choice);
    else if ('missing' in choice) answering.say(choice.missing);
    else answering.answer(question, choice);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || step || isTyping(event)) return;
    const key = event.key.toLowerCase();
    const choice = choices.find((one) => one.key === key);
    const from = pair?.[SPEAKER_KEYS.indexOf(key)];
    if (choice) choose(choice);
    else if (from) setTeller({ ...teller, from });
    else if (key === 's') answering.skip(question);
    else if (key === 'u') answering.undo();
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
      <Notes context={context} question={question.id} />
      {step ? (
        <Step
          {...{ answering, question }}
          records={context.records}
          choice={step}
          onBack={() => setStep(null)}
        />
      ) : (
        <>
          {pair && <Speaker {...{ context, pair, teller }} onChange={setTeller} />}
          <Keys {...{ answering, question, choices }} onChoose={choose} />
        </>
      )}
    </section>
  );
}

/** Only two different organizations say something of each other. */
const twoIn = (pair: ReturnType<typeof pairOf>) => (pair && pair[0] !== pair[1] ? pair : null);

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type !== 'radio';

/** What was thought of it earlier. */
function Notes({
  context: { records },
  question,
}: {
  context: AnswerContext;
  question: string;
}): JSX.Element {
  const kept = records.notes.filter((note) => note.question === question && note.text);
  return (
    <>
      {kept.map(({ id, text, at }) => (
        <p key={id} class="note">
          Note of {formatDay(at)}, which proves nothing: {text}
        </p>
      ))}
    </>
  );
}

interface KeysProps {
  answering: Answering;
  question: Question;
  choices: readonly AnswerChoice[];
  onChoose: (choice: AnswerChoice) => void;
}

function Keys({ answering, question, choices, onChoose }: KeysProps): JSX.Element {
  const href = formAddress(answering, question);
  return (
    <ul class="question__keys">
      {choices.map((choice) => (
        <li key={choice.key}>
          <KeyButton letter={choice.key} onClick={() => onChoose(choice)}>
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
