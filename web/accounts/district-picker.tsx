import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useField } from '../shared/form.tsx';
import { useApi } from '../shared/use-api.ts';
import { listOf } from '../shared/value-list.ts';
import { addTo, Picked } from './picked.tsx';

/** The districts that are an account's own. */
export function DistrictPicker({ field }: { field: string }): JSX.Element {
  const of = useField(field);
  const [next, setNext] = useState('');
  const answer = useApi('/districts', {});
  const districts = answer.status === 'ready' ? answer.data.items : [];
  const chosen = listOf(of.value);
  const nameOf = (id: string) => districts.find((district) => district.id === id)?.name ?? id;
  return (
    <Picked of={of} hint="Edited by a coordinator, read by a grant writer or contributor." nameOf={nameOf}>
      <div class="picked__add">
        <label class="usa-sr-only" for={`${of.id}-next`}>
          District to add
        </label>
        <select
          class="usa-select"
          id={`${of.id}-next`}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        >
          <option value="">- Choose a district -</option>
          {districts
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        <button
          type="button"
          class="usa-button usa-button--outline"
          onClick={() => {
            if (next) addTo(of, next);
            setNext('');
          }}
        >
          Add district
        </button>
      </div>
    </Picked>
  );
}
