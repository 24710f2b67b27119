import type { JSX } from 'preact';
import { listInWords } from '../../core/words/format.ts';
import { type DistrictRecords, roleLabel } from '../editing/district-records.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { MergeForm, type ProposalProps } from './merge-form.tsx';
import { type DuplicateEntry, type Proposal, placeOf } from './pair.ts';

/** A likely duplicate: the reasons, both organizations side by side, and the form to decide. */
export function ProposalCard(props: ProposalProps & { proposal: Proposal }): JSX.Element {
  const { keep, merge, reasons, score } = props.proposal;
  const id = `pair-${keep.id}-${merge.id}`;
  return (
    <section class="pair" aria-labelledby={id}>
      <h2 id={id}>
        {keep.name} and {merge.name}
      </h2>
      <p>Similarity {score} of 100, because:</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <ComparisonTable records={props.records} entries={[keep, merge]} />
      <MergeForm {...props} />
    </section>
  );
}

const ROWS: readonly [string, (entry: DuplicateEntry, records: DistrictRecords) => string][] = [
  ['Other names', ({ aliases }) => aliases.join('; ') || '–'],
  ['Short name', ({ shortName }) => shortName ?? '–'],
  ['Place', placeOf],
  [
    'Roles here',
    ({ roles }, records) => listInWords(roles.map((role) => roleLabel(records, role))) || 'none',
  ],
  ['Named in facts here', ({ facts }) => String(facts)],
];

export function ComparisonTable({
  records,
  entries,
}: {
  records: DistrictRecords;
  entries: readonly DuplicateEntry[];
}): JSX.Element {
  const caption = `Side by side: ${listInWords(entries.map(({ name }) => name))}`;
  return (
    <ScrollBox label={caption}>
      <table class="data-table">
        <caption class="usa-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">On record</th>
            {entries.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {entries.map((entry) => (
                <td key={entry.id}>{cell(entry, records)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
