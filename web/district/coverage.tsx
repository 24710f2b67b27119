import type { JSX } from 'preact';
import { formatPoints } from '../../core/words/format.ts';
import { ScoreBar } from '../shared/score-bar.tsx';
import type { Summary } from './district-data.ts';
import { PARTS, type Part } from './points.ts';

type Open = (part: Part) => void;

/** The four parts of the score, each a bar that links to the list of its entries. */
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
                <button type="button" class="link-button" onClick={() => open(id)}>
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

/** The three numbers of coverage on one bar, and the parts that add up to them; shown once enough required roles are confirmed. */
export function Score({ summary, open }: { summary: Summary; open: Open }): JSX.Element {
  const { score } = summary;
  return (
    <section class="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading" class="coverage__label">
        Coverage score (out of 100)
      </h2>
      <p class="coverage__number">{formatPoints(score.confirmed)}</p>
      <p class="coverage__words">
        confirmed, <strong>{formatPoints(score.recorded)}</strong> on record, up to{' '}
        <strong>{formatPoints(score.possible)}</strong> if every open question is resolved favorably
      </p>
      <ScoreBar numbers={score} width={260} />
      <p class="coverage__key faint">Solid: confirmed. Hatched: on record. Open: possible.</p>
      <Parts summary={summary} open={open} />
    </section>
  );
}
