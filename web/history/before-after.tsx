import type { JSX } from 'preact';
import { FACTS } from '../../core/facts/index.ts';
import { type HistoryEntry, kindOfChange } from './differences.ts';

/** The fields of each fact before and after a change. */
export function BeforeAfter({ entry }: { entry: HistoryEntry }): JSX.Element {
  return (
    <>
      {entry.mutations.map((mutation) => (
        <table class="data-table before-after" key={`${mutation.fact} ${mutation.id}`}>
          <caption>
            {kindOfChange(mutation)}: {FACTS[mutation.fact].title.toLowerCase()}
          </caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {mutation.differences.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
