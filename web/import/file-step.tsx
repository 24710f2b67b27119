import type { JSX } from 'preact';
import type { Import } from './use-import.ts';

/** A file is chosen, or dropped: browsers take what is dropped on the field. */
export function FileStep({ work, name }: { work: Import; name: string }): JSX.Element {
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">Bring the file that you have</h2>
      <p>
        A spreadsheet (CSV or Excel), a Kumu map, a network file, an Open Referral feed or GeoJSON. What its
        rows say of places gives the district; where they say nothing, {name} is meant. Nothing is saved yet.
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
          currentTarget.value = ''; // the same file may be mended and chosen again
        }}
      />
    </section>
  );
}
