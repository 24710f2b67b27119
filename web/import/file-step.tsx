import type { JSX } from 'preact';
import type { Import } from './use-import.ts';

/** The step for choosing or dropping a file; browsers accept files dropped on the field. */
export function FileStep({ work, name }: { work: Import; name: string }): JSX.Element {
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">File to import</h2>
      <p>
        A spreadsheet (CSV or Excel), a Kumu map, a network file, an Open Referral feed or GeoJSON. The places
        in its rows determine the district; rows without a place belong to the {name}. Nothing is saved yet.
      </p>
      <label class="usa-label" for="file">
        Choose a file, or drop it here
      </label>
      <input
        id="file"
        class="import__drop"
        type="file"
        disabled={work.busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) work.pick(file);
          currentTarget.value = ''; // so that the user can correct the file and choose it again
        }}
      />
    </section>
  );
}
