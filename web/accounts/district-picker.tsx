import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useField } from '../shared/form.tsx';
import { useNation } from '../shared/use-nation.ts';
import { listOf } from '../shared/value-list.ts';
import { addTo, Picked } from './picked.tsx';

/**
 * The districts that are an account's own. Whatever is picked, or typed in full, is added at once; what is typed and names no
 * district stays in the field, where the form refuses it (`permissions.ts`).
 */
export function DistrictPicker({ field }: { field: string }): JSX.Element {
  const of = useField(field);
  const typed = useField('districtTyped');
  const answer = useNation('/districts', {});
  const districts = answer.status === 'ready' ? answer.data.items : [];
  const chosen = listOf(of.value);
  const nameOf = (id: string) => districts.find((district) => district.id === id)?.name ?? id;
  const take = (text: string, isWhole: boolean) => {
    const words = text.trim().toLowerCase();
    const found = districts.find(
      ({ id, name, abbreviation }) =>
        name.toLowerCase() === words || (isWhole && [id, abbreviation.toLowerCase()].includes(words)),
    );
    if (found) addTo(of, found.id);
    typed.set(found ? '' : text);
  };
  // What was typed before the districts were there.
  useEffect(() => {
    if (districts.length > 0) take(typed.value, false);
  }, [districts.length]);
  return (
    <Picked of={of} hint="Edited by a coordinator, read by a grant writer or contributor." nameOf={nameOf}>
      <div class="picked__add">
        <label class="usa-sr-only" for={`${of.id}-next`}>
          District to add
        </label>
        <input
          class="usa-input"
          id={`${of.id}-next`}
          list={`${of.id}-list`}
          value={typed.value}
          placeholder="Type a district, such as Northern District of Ohio"
          autocomplete="off"
          onInput={(event) => take(event.currentTarget.value, false)}
          onBlur={(event) => take(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || typed.value === '') return;
            event.preventDefault(); // Enter here adds it and does not send the form
            take(event.currentTarget.value, true);
          }}
        />
        <datalist id={`${of.id}-list`}>
          {districts
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
      </div>
    </Picked>
  );
}
