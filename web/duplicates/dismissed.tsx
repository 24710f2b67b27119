import type { JSX } from 'preact';
import { type Book, nameOfOrganization } from '../editing/book.ts';
import { formatMoment } from '../shared/format.ts';
import { Refused } from '../shared/said.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import type { Dismissal } from './pair.ts';

interface Props {
  book: Book;
  rows: readonly Dismissal[];
  onDone: (sentence: string) => void;
}

/** Pairs of which somebody said that they are two; each can be taken back. */
export function Dismissed({ book, rows, onDone }: Props): JSX.Element | null {
  const { refused, run } = useAction();
  if (rows.length === 0) return null;
  const pairOf = ({ first, second }: Dismissal) =>
    `${nameOfOrganization(book, first)} and ${nameOfOrganization(book, second)}`;
  const takeBack = (row: Dismissal) =>
    run(async () => {
      await send('POST /districts/:districtId/duplicates/dismissals', {
        params: { districtId: book.districtId },
        body: { organizationIds: [row.first, row.second], dismissed: false },
      });
      onDone(`Taken back: ${pairOf(row)} are proposed again where they look alike.`);
    });
  return (
    <section class="dismissed" aria-labelledby="dismissed-heading">
      <h2 id="dismissed-heading">Dismissed</h2>
      <Refused sentence={refused} />
      <ul>
        {rows.map((row) => (
          <li key={`${row.first} ${row.second}`}>
            {pairOf(row)}, dismissed by {row.actor}, {formatMoment(row.at)}
            {row.why && `: ${row.why}`}{' '}
            <button type="button" class="link-button" onClick={() => takeBack(row)}>
              Take back<span class="usa-sr-only">: {pairOf(row)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
