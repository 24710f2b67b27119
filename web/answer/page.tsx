import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { count } from '../../core/words/format.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { AfterRound, NotAsked } from './left-open.tsx';
import { QuestionSection } from './question.tsx';
import { type Answering, useAnswering } from './use-answering.ts';

/** All open questions of a district, one after another, a key or two each. */
export function AnswerPage({ districtId }: { districtId: string }): JSX.Element {
  const answering = useAnswering(districtId);
  const session = useSession();
  if (session?.viewer.identity && !can(session.viewer, 'edit facts', { districtId }))
    return (
      <>
        <h1>You may not edit this district</h1>
        <p>
          Its coordinator and administrators answer its questions.{' '}
          <a href={districtPageHref('district', districtId)}>Back to the district</a>
        </p>
      </>
    );
  return (
    <Loaded answer={answering.context} what="the questions">
      {() => <Questions districtId={districtId} answering={answering} />}
    </Loaded>
  );
}

function Questions({ districtId, answering }: { districtId: string; answering: Answering }): JSX.Element {
  const { question, progress, round, name } = answering;
  useEffect(() => {
    document.title = `Answer: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>{name}</a>
      </nav>
      <h1>Open questions</h1>
      {progress.of > 0 && (
        <progress
          class="answer__progress"
          max={progress.of}
          value={progress.at - 1}
          aria-label="Questions done"
        />
      )}
      <p class="faint">
        {count(round.given.length, 'answer')}, {round.skipped.length} skipped. Each answer is saved at once.
      </p>
      {question ? (
        <QuestionSection answering={answering} question={question} />
      ) : (
        <Done districtId={districtId} answering={answering} />
      )}
      <p role="status" class="answer__said">
        {answering.message}
      </p>
      <GivenList answering={answering} />
      <NotAsked answering={answering} />
    </>
  );
}

function Done({ districtId, answering }: { districtId: string; answering: Answering }): JSX.Element {
  return (
    <section class="saved" aria-labelledby="done-heading">
      <h2 id="done-heading">Every open question is answered or skipped</h2>
      <AfterRound answering={answering} />
      <p class="form__buttons">
        {answering.round.skipped.length > 0 && (
          <button type="button" class="usa-button" onClick={answering.askSkipped}>
            Ask the skipped ones again
          </button>
        )}
        <a href={districtPageHref('district', districtId)}>Back to the district</a>
      </p>
    </section>
  );
}

/** What each answer of this round did, the newest first. */
function GivenList({ answering: { round, undo, busy } }: { answering: Answering }): JSX.Element | null {
  if (round.given.length === 0) return null;
  return (
    <section aria-labelledby="given-heading">
      <h2 id="given-heading">What your answers did</h2>
      <button type="button" class="link-button" aria-disabled={busy} onClick={undo}>
        Undo the newest (U)
      </button>
      <ol class="answer__given" reversed>
        {[...round.given].reverse().map(({ question, said, did, changeId }) => (
          <li key={changeId} data-question={question}>
            <strong>{said}</strong> <span class="faint">{did}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
