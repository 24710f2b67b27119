import type { JSX } from 'preact';
import { formatPoints } from '../../core/words/format.ts';
import type { Effect } from './rows.ts';
import type { PreviewState } from './use-change-preview.ts';

const sentenceOf = (preview: PreviewState): string => {
  switch (preview.status) {
    case 'incomplete':
      return 'Fill in the required fields to see what this does.';
    case 'nothing':
      return 'Nothing has changed yet.';
    case 'loading':
      return 'Checking what this does …';
    case 'refused':
      return preview.message;
    case 'ready':
      return preview.effect.text;
  }
};

/** What the change would do to the assessment, announced to screen readers when the user pauses. */
export function EffectBox({ preview }: { preview: PreviewState }): JSX.Element {
  return (
    <section class="effect" aria-labelledby="effect-heading">
      <h2 id="effect-heading">What this does</h2>
      <p role="status">{sentenceOf(preview)}</p>
      {preview.status === 'ready' && <EffectNumbers effect={preview.effect} />}
    </section>
  );
}

/** The numbers before and after the change. */
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
