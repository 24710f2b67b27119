import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorAlert } from '../shared/alerts.tsx';
import { type ApiResponse, fetchApi } from '../shared/api.ts';
import { useField } from '../shared/form.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';
import { listOf } from '../shared/value-list.ts';
import { addTo, PickedList } from './picked-list.tsx';

function OrganizationName({ id }: { id: string }): JSX.Element {
  const answer = useApi('/organizations/:organizationId', { params: { organizationId: id } });
  return <>{answer.status === 'ready' ? answer.data.name : id}</>;
}

/** Few enough to read through; a more specific search finds fewer. */
const MAX_RESULTS = 12;

/** `7 found.`, or `40 found. The first 12 are shown.` */
const foundInWords = ({ total, items }: ApiResponse<'/organizations'>): string => {
  if (total === 0) return 'No organization matches.';
  return `${total} found.${total > items.length ? ` The first ${items.length} are shown.` : ''}`;
};

/** The organizations that an account speaks for, with a search by name. */
export function OrganizationPicker({ field }: { field: string }): JSX.Element {
  const own = useField(field);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<ApiResponse<'/organizations'> | null>(null);
  const { run, refused } = useAction();
  const find = () =>
    run(async () => {
      if (words.trim() === '') return setFound(null);
      setFound(await fetchApi('/organizations', { query: { q: words, pageSize: MAX_RESULTS } }));
    });
  const chosen = listOf(own.value);
  return (
    <PickedList
      field={own}
      hint="The account confirms and reports for these in districts where they fill a role."
      nameOf={(id) => <OrganizationName id={id} />}
    >
      <div class="picked__add">
        <label class="usa-sr-only" for={`${own.id}-words`}>
          Words of the organization’s name or city
        </label>
        <input
          class="usa-input"
          id={`${own.id}-words`}
          value={words}
          placeholder="Name or city"
          autocomplete="off"
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // Enter searches instead of submitting the form
            find();
          }}
        />
        <button type="button" class="usa-button usa-button--outline" onClick={find}>
          Find organization
        </button>
      </div>
      <ErrorAlert sentence={refused} />
      <p role="status" class="faint">
        {found && foundInWords(found)}
      </p>
      <ul class="picked">
        {found?.items
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, name, city }) => (
            <li key={id}>
              {name}
              {city && <span class="faint">, {city}</span>}{' '}
              <button type="button" class="link-button" onClick={() => addTo(own, id)}>
                Add<span class="usa-sr-only"> {name}</span>
              </button>
            </li>
          ))}
      </ul>
    </PickedList>
  );
}
