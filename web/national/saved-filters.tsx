import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Known } from '../../core/filter/where.ts';
import { count } from '../../core/words/format.ts';
import type { WhereNames } from '../../core/words/where.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import type { DistrictSummary } from '../shared/api.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { readWhere } from './conditions.ts';
import { filterInWords } from './describe.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { type SavedFilter, savedHref } from './saved.ts';

interface Props {
  saved: readonly SavedFilter[];
  filter: Filter;
  /** The displayed districts. */
  rows: readonly DistrictSummary[];
  model: Known;
  names: WhereNames;
  /** Called after a filter was saved or deleted. */
  onChanged: () => void;
}

/** Links to the viewer's saved filters, and a form that saves the current one. */
export function SavedFilters({ saved, filter, rows, model, names, onChanged }: Props): JSX.Element {
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const inWords = (one: SavedFilter) => filterInWords(one, readWhere(one.where, model), names);
  const remove = ({ id, name }: SavedFilter) =>
    run(async () => {
      await send('DELETE /own/filters/:filterId', { params: { filterId: id } });
      setDone(`${name} is deleted.`);
      onChanged();
    });
  return (
    <details class="saved-filters no-print">
      <summary>Saved filters and lists ({saved.length})</summary>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
      <ul>
        {saved.map((one) => (
          <li key={one.id}>
            <a href={savedHref(one)}>{one.name}</a> <span class="faint">{inWords(one)}</span>{' '}
            <button type="button" class="link-button" onClick={() => remove(one)}>
              Delete<span class="usa-sr-only"> {one.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <SaveForm
        {...{ filter, rows }}
        onSaved={(name) => {
          setDone(`${name} is saved.`);
          onChanged();
        }}
      />
    </details>
  );
}

interface FormProps extends Pick<Props, 'filter' | 'rows'> {
  onSaved: (name: string) => void;
}

function SaveForm({ filter, rows, onSaved }: FormProps): JSX.Element {
  const form = useForm({ name: '', what: 'filter' }, { name: 'Name', what: 'What is saved' });
  return (
    <Form
      id="save-filter"
      form={form}
      button="Save"
      required={['name']}
      onSend={async ({ name, what }) => {
        const { where, state, circuit, districts, program } = filter;
        const list = { ...NO_FILTER, districts: rows.map(({ id }) => id).join(',') };
        const asked = { where, state, circuit, districts, program };
        await send('POST /own/filters', { body: { name, ...(what === 'list' ? list : asked) } });
        form.clear();
        onSaved(name);
      }}
    >
      <TextField field="name" hint="What you saved under the same name before is replaced." />
      <Choices
        field="what"
        type="radio"
        options={[
          { value: 'filter', name: 'This filter, which finds its districts anew each day' },
          ...(rows.length > 0
            ? [
                {
                  value: 'list',
                  name: `The ${count(rows.length, 'district')} shown now, as a list that stays`,
                },
              ]
            : []),
        ]}
      />
    </Form>
  );
}
