import type { ComponentChildren, JSX } from 'preact';
import { count, formatDay } from '../../core/words/format.ts';
import { levelWord } from '../../core/words/phrases.ts';
import type { Question } from '../editing/answering.ts';
import { formAddress } from './form-address.ts';
import type { Answering } from './use-answering.ts';

const LACKS_CONTACT = 'lacks whom to call: a mailbox or a person by name';

/** What a role or tie that was answered lacks to be confirmed. */
function lackOf({ context }: Answering, { id }: Question, lacks: 'evidence' | 'contact'): string {
  if (lacks === 'contact' || context.status !== 'ready') return LACKS_CONTACT;
  const level = context.data.records.expected.find((tie) => tie.id === id)?.minimumLevel ?? 0;
  return `lacks evidence of ${levelWord(level)}`;
}

/** The questions that this round did not close, by why. */
function leftOpen({ context, sorted, round }: Answering) {
  const questions = context.status === 'ready' ? context.data.assessment.questions : [];
  const skipped = new Set(round.skipped);
  const [answered, unsure] = [sorted?.answered ?? [], sorted?.unsure ?? []];
  const open = sorted?.open ?? [];
  return {
    of: questions.length,
    answered,
    unsure,
    skipped: open.filter(({ id }) => skipped.has(id)),
    unsettled: open.filter(({ id }) => !skipped.has(id)),
  };
}

/** How many questions are open after a round, and why; the skipped ones by name. */
export function AfterRound({ answering }: { answering: Answering }): JSX.Element {
  const { of, answered, unsure, skipped, unsettled } = leftOpen(answering);
  const why = [
    [skipped.length, 'skipped'],
    [answered.length, 'answered, not yet documented'],
    [unsure.length, 'no one could say yet'],
    [unsettled.length, 'answered, but not settled'],
  ] as const;
  const parts = why.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return (
    <>
      <p>{of === 0 ? 'No question is open.' : `${count(of, 'question')} open: ${parts.join('; ')}.`}</p>
      <List title="Skipped" questions={skipped}>
        {({ title }) => title}
      </List>
      <List title="Answered, but not settled" questions={unsettled}>
        {({ title, known }) => `${title}: ${known}`}
      </List>
    </>
  );
}

/** What was answered already, and is not asked in this round. */
export function NotAsked({ answering }: { answering: Answering }): JSX.Element {
  const { answered, unsure } = leftOpen(answering);
  const lacks = new Map(answered.map((row) => [row.question.id, row.lacks]));
  const again = new Map(unsure.map((row) => [row.question.id, row.again]));
  return (
    <>
      <List title="Answered, not yet documented" questions={answered.map(({ question }) => question)}>
        {(question) => (
          <>
            {question.title}: {lackOf(answering, question, lacks.get(question.id) ?? 'contact')}{' '}
            <FormLink answering={answering} question={question} />
          </>
        )}
      </List>
      <List title="No one could say yet" questions={unsure.map(({ question }) => question)}>
        {({ id, title }) => `${title}: asked again on ${formatDay(again.get(id) ?? '')}`}
      </List>
    </>
  );
}

function FormLink({ answering, question }: { answering: Answering; question: Question }): JSX.Element | null {
  const href = formAddress(answering, question);
  return href === null ? null : (
    <a href={href}>
      Enter it<span class="usa-sr-only">: {question.title}</span>
    </a>
  );
}

interface ListProps {
  title: string;
  questions: readonly Question[];
  children: (question: Question) => ComponentChildren;
}

function List({ title, questions, children }: ListProps): JSX.Element | null {
  if (questions.length === 0) return null;
  const id = `list-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} ({questions.length})
      </h3>
      <ul class="answer__left">
        {questions.map((question) => (
          <li key={question.id} data-question={question.id}>
            {children(question)}
          </li>
        ))}
      </ul>
    </section>
  );
}
