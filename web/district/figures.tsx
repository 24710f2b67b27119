import type { JSX } from 'preact';
import { THRESHOLDS } from '../../core/thresholds.ts';
import type { Summary } from './district-data.ts';

interface Figure {
  number: string;
  words: string;
}

/**
 * The three figures of a district. Coverage is a number only once enough required roles are confirmed; until then, the
 * box says what has been answered and what comes next.
 */
function figuresOf(summary: Summary): Figure[] {
  const { requiredRoles, requiredRolesOnRecord, requiredRolesConfirmed, requiredTies, score } = summary;
  const roles = { number: `${requiredRolesOnRecord} of ${requiredRoles}`, words: 'required roles on record' };
  if (summary.coverageShown)
    return [
      roles,
      { number: `${summary.requiredTiesMet} of ${requiredTies}`, words: tiesInWords(summary) },
      {
        number: `${Math.round(score.confirmed)} of 100`,
        words: `coverage, up to ${Math.round(score.possible)}`,
      },
    ];
  return [
    roles,
    { number: `${requiredRolesConfirmed} of ${requiredRoles}`, words: 'confirmed' },
    {
      number: `${THRESHOLDS.confirmedRolesForCoverage.value - requiredRolesConfirmed} more`,
      words: 'confirmed, then coverage shows',
    },
  ];
}

const tiesInWords = ({ requiredTiesOnPaper }: Summary): string =>
  `required ties met${requiredTiesOnPaper > 0 ? `, ${requiredTiesOnPaper} on paper only` : ''}`;

export function Figures({ summary }: { summary: Summary }): JSX.Element {
  return (
    <dl class="figures" aria-label="Figures of the district">
      {figuresOf(summary).map(({ number, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
