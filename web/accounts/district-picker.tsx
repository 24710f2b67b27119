import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useField } from '../shared/form.tsx';
import { useDistricts } from '../shared/use-districts.ts';
import { listOf } from '../shared/value-list.ts';
import { addTo, PickedList } from './picked-list.tsx';

/**
 * The districts assigned to an account. Picking a district or typing its full name adds it immediately. Text that names no
 * district stays in the field, and the form refuses it (`permissions.ts`).
 */
export function DistrictPicker({ field }: { field: string }): JSX.Element {
  const assigned = useField(field);
  const typed = useField('districtTyped');
  const districts = useDistricts();
  const chosen = listOf(assigned.value);
  const nameOf = (id: string) => districts.find((district) => district.id === id)?.name ?? id;
  const add = (text: string, isComplete: boolean) => {
    const words = text.trim().toLowerCase();
    const found = districts.find(
      ({ id, name, abbreviation }) =>
        name.toLowerCase() === words || (isComplete && [id, abbreviation.toLowerCase()].includes(words)),
    );
    if (found) addTo(assigned, found.id);
    typed.set(found ? '' : text);
  };
  // add what was typed before the districts had loaded
  useEffect(() => {
    if (districts.length > 0) add(typed.value, false);
  }, [districts.length]);
  return (
    <PickedList
      field={assigned}
      hint="A coordinator can edit these; a grant writer or contributor can read them."
      nameOf={nameOf}
    >
      <div class="picked__add">
        <label class="usa-sr-only" for={`${assigned.id}-next`}>
          District to add
        </label>
        <input
          class="usa-input"
          id={`${assigned.id}-next`}
          list={`${assigned.id}-list`}
          value={typed.value}
          placeholder="Type a district, such as Northern District of Ohio"
          autocomplete="off"
          onInput={(event) => add(event.currentTarget.value, false)}
          onBlur={(event) => add(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.value === '') return;
            event.preventDefault(); // Enter adds the district instead of submitting the form
            add(event.currentTarget.value, true);
          }}
        />
        <datalist id={`${assigned.id}-list`}>
          {districts
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
      </div>
    </PickedList>
  );
}
