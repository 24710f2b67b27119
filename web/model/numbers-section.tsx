import type { JSX } from 'preact';
import type { ApiResponse } from '../shared/api.ts';
import { numbersInWords, ScoreBar } from '../shared/score-bar.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

const EXAMPLE = { confirmed: 48, recorded: 57, possible: 64 };

const NUMBERS = [
  { name: 'Confirmed', text: 'Proven and recent: what you could defend line by line today.', drawn: 'solid' },
  { name: 'On record', text: 'The same, if what is on record or reported still holds.', drawn: 'hatched' },
  {
    name: 'Possible',
    text: 'The same, if every open question is resolved favorably. Only gaps lower it.',
    drawn: 'outlined',
  },
];

const PARTS = [
  {
    name: 'Roles',
    points: 40,
    text: 'Each role that applies counts with its weight; a confirmed role counts fully.',
  },
  {
    name: 'Ties',
    points: 40,
    text: 'Each expected tie between such roles counts with its weight: the level shown, as a share of the level expected, halved while its evidence is aging.',
  },
  {
    name: 'Resilience',
    points: 10,
    text: 'Ties that are in writing, or maintained by two people on each side, so that they survive a staff change.',
  },
  { name: 'Confirmation', points: 10, text: 'Ties that both sides say they have.' },
];

/** How the three numbers of a district are computed. */
export function NumbersSection({ model }: { model: ApiResponse<'/model'> }): JSX.Element {
  const required = model.roles.filter(({ weight }) => weight === 3).length;
  const requiredTies = model.ties.filter(({ weight }) => weight === 3).length;
  return (
    <section id="numbers" tabIndex={-1}>
      <h2>The three numbers</h2>
      <p>
        A district has three numbers of 100 points, never one, because what is not known is neither good nor
        bad. Districts are compared, not ranked.
      </p>
      <figure class="model__example">
        <ScoreBar numbers={EXAMPLE} width={300} />
        <figcaption>An example: {numbersInWords(EXAMPLE)}.</figcaption>
      </figure>
      <ScrollBox label="Tables of numbers and points">
        <DataTable
          caption="What each number says"
          captionShown
          rows={NUMBERS}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', label: 'Number', cell: ({ name }) => name },
            { key: 'drawn', label: 'Drawn', cell: ({ drawn }) => drawn },
            { key: 'text', label: 'What it says', cell: ({ text }) => text },
          ]}
        />
        <DataTable
          caption="What the points are made of"
          captionShown
          rows={PARTS}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', label: 'Part', cell: ({ name }) => name },
            { key: 'points', label: 'Points, at most', numeric: true, cell: ({ points }) => points },
            { key: 'text', label: 'What counts', cell: ({ text }) => text },
          ]}
        />
      </ScrollBox>
      <p>
        A weight of 3 is required ({required} roles, {requiredTies} ties), 2 is expected, 1 is nice to have.
        Each part is rounded to one decimal and the score is the sum of the parts shown, so every list adds
        up. County coverage, programs, and case and hotline figures are shown beside the score and are never
        part of it. Version {model.version} of the model; its exact definition is the file{' '}
        <code>data/MODEL.md</code>.
      </p>
    </section>
  );
}
