import type { JSX } from 'preact';
import { count, formatPoints } from '../../core/words/format.ts';
import { numbersInWords, ScoreBar } from '../shared/score-bar.tsx';
import type { Summary } from './district-data.ts';
import { PARTS, type Part } from './points.ts';

type Open = (tab: string, part?: Part) => void;

/** The four parts of the score, each a bar and a way into the list whose entries make its points. */
function Parts({ summary, open }: { summary: Summary; open: Open }): JSX.Element {
  return (
    <table class="parts">
      <caption class="usa-sr-only">The four parts of the score, each with the list that makes it</caption>
      <thead class="usa-sr-only">
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Bar</th>
          <th scope="col">Points confirmed, on record, possible</th>
        </tr>
      </thead>
      <tbody>
        {PARTS.map(({ id, name, most }) => {
          const numbers = summary.parts[id];
          return (
            <tr key={id}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => open('points', id)}>
                  {name}
                </button>
              </th>
              <td>
                <ScoreBar numbers={numbers} of={most} width={most * 2.5} />
              </td>
              <td class="numeric">
                {formatPoints(numbers.confirmed)} / {formatPoints(numbers.recorded)} /{' '}
                {formatPoints(numbers.possible)} of {most}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Once something is confirmed here: the three numbers on one bar, and the parts that they are the sum of. */
function Score({ summary, open }: { summary: Summary; open: Open }): JSX.Element {
  const { score } = summary;
  return (
    <section class="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading" class="coverage__label">
        Coverage, of 100 points
      </h2>
      <p class="coverage__number">{formatPoints(score.confirmed)}</p>
      <p class="coverage__words">
        confirmed, <strong>{formatPoints(score.recorded)}</strong> on record, up to{' '}
        <strong>{formatPoints(score.possible)}</strong> if every question turns out well
      </p>
      <ScoreBar numbers={score} width={260} />
      <p class="coverage__key faint">Solid: confirmed. Hatched: on record. Open: possible.</p>
      <Parts summary={summary} open={open} />
    </section>
  );
}

/** While nothing is confirmed here: what the public record says, and how much there is to ask; the score is small. */
function PublicRecord({ summary, open }: { summary: Summary; open: Open }): JSX.Element {
  const { partnersToFind, partnersFound, questions, score } = summary;
  const live = summary.taskForces.filter(({ status }) => status === 'current').length;
  return (
    <section class="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading" class="coverage__label">
        Public record only; nothing is confirmed here yet
      </h2>
      <p class="coverage__number">
        {partnersFound} of {partnersToFind}
      </p>
      <p class="coverage__words">required partners found; offices that every district has are not counted</p>
      <p>
        <button type="button" class="link-button coverage__questions" onClick={() => open('lists')}>
          {count(questions, 'question')} to ask
        </button>
        {' · '}
        {live === 0 ? 'no live task force found' : `${count(live, 'live task force')} on record`}
      </p>
      <details class="faint">
        <summary>Score: {numbersInWords(score)}</summary>
        <Parts summary={summary} open={open} />
      </details>
    </section>
  );
}

export function Coverage(props: { summary: Summary; open: Open }): JSX.Element {
  return props.summary.confirmations === 0 ? <PublicRecord {...props} /> : <Score {...props} />;
}
