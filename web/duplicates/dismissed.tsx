import type { JSX } from 'preact';
import { formatDay } from '../../core/words/format.ts';
import { type DistrictRecords, nameOfOrganization } from '../editing/district-records.ts';
import { save } from '../editing/save.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { useAction } from '../shared/use-action.ts';
import type { DismissedDuplicate } from './pair.ts';

interface Props {
  records: DistrictRecords;
  rows: readonly DismissedDuplicate[];
  /** The district revision that the page shows. */
  revision: number;
  onDone: (sentence: string) => void;
}

/** Pairs marked as not duplicates, each with a button to undo that. */
export function Dismissed({ records, rows, revision, onDone }: Props): JSX.Element | null {
  const { refused, run } = useAction();
  if (rows.length === 0) return null;
  const pairOf = ({ first, second }: DismissedDuplicate) =>
    `${nameOfOrganization(records, first)} and ${nameOfOrganization(records, second)}`;
  const undoDismissal = (row: DismissedDuplicate) =>
    run(async () => {
      const entries = [{ fact: 'dismissedDuplicates' as const, id: row.factId, value: null }];
      await save({ districtId: records.districtId, revision }, { action: 'dismiss duplicates', entries });
      onDone(`Dismissal undone: ${pairOf(row)} may be proposed again.`);
    });
  return (
    <section class="dismissed" aria-labelledby="dismissed-heading">
      <h2 id="dismissed-heading">Dismissed</h2>
      <ErrorAlert sentence={refused} />
      <ul>
        {rows.map((row) => (
          <li key={`${row.first} ${row.second}`}>
            {pairOf(row)}, dismissed by {row.by}, {formatDay(row.on)}
            {row.why && `: ${row.why}`}{' '}
            <button type="button" class="link-button" onClick={() => undoDismissal(row)}>
              Undo<span class="usa-sr-only">: {pairOf(row)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
