import type { JSX } from 'preact';
import { formatPoints } from '../../core/words/format.ts';
import type { Effect } from './rows.ts';
import type { PreviewState } from './use-change-preview.ts';

const sentenceOf = (foreseen: PreviewState): string => {
  switch (foreseen.status) {
    case 'incomplete':
      return 'Fill in what is needed to see what this does.';
    case 'nothing':
      return 'Nothing is changed yet.';
    case 'asking':
      return 'Asking what this does …';
    case 'refused':
      return foreseen.message;
    case 'answered':
      return foreseen.effect.text;
  }
};

/** What the change would do to the assessment, said aloud when the person pauses. */
export function EffectBox({ foreseen }: { foreseen: PreviewState }): JSX.Element {
  return (
    <section class="effect" aria-labelledby="effect-heading">
      <h2 id="effect-heading">What this does</h2>
      <p role="status">{sentenceOf(foreseen)}</p>
      {foreseen.status === 'answered' && <EffectNumbers effect={foreseen.effect} />}
    </section>
  );
}

/** The numbers before and after. */
export function EffectNumbers({ effect }: { effect: Effect }): JSX.Element {
  const { confirmed, recorded, possible, gaps, questions } = effect;
  const rows = [
    ['Confirmed', formatPoints(confirmed.before), formatPoints(confirmed.after)],
    ['On record', formatPoints(recorded.before), formatPoints(recorded.after)],
    ['Possible', formatPoints(possible.before), formatPoints(possible.after)],
    ['Gaps', String(gaps.before), String(gaps.after)],
    ['Questions', String(questions.before), String(questions.after)],
  ];
  return (
    <table class="data-table effect__numbers">
      <caption class="usa-sr-only">Numbers before and after</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col" class="numeric">
            Before
          </th>
          <th scope="col" class="numeric">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name} class={before === after ? undefined : 'effect__moved'}>
            <th scope="row">{name}</th>
            <td class="numeric">{before}</td>
            <td class="numeric">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
