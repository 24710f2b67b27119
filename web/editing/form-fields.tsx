import type { JSX } from 'preact';
import { dayAsTyped } from '../../core/days.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import type { Field } from './form.ts';
import { CheckField, SelectField, SuggestField } from './more-fields.tsx';

const YEAR_LAST = 'Such as 3/9/2026, or today';

/** Renders one field from its description. */
function OneField({ field }: { field: Field }): JSX.Element {
  const { name, type, hint, options = [] } = field;
  const withHint = hint === undefined ? {} : { hint };
  switch (type) {
    case 'select':
      return <SelectField field={name} options={options} {...withHint} />;
    case 'suggest':
      return <SuggestField field={name} options={options} {...withHint} />;
    case 'check':
      return <CheckField field={name} />;
    case 'radios':
      return (
        <Choices
          field={name}
          type="radio"
          options={options.map(({ value, label }) => ({ value, name: label }))}
          {...withHint}
        />
      );
    case 'note':
      return <p class="note">{field.label}.</p>;
    case 'date':
      return <TextField field={name} hint={hint ? `${hint}. ${YEAR_LAST}` : YEAR_LAST} shown={dayAsTyped} />;
    case 'email':
    case 'tel':
      return <TextField field={name} type={type} {...withHint} />;
    default:
      return <TextField field={name} {...withHint} />;
  }
}

interface Group {
  name: string | undefined;
  folded: boolean;
  fields: Field[];
}

/** Collects consecutive fields of the same group. */
function groupsOf(fields: readonly Field[]): Group[] {
  const groups: Group[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last.name === field.group) last.fields.push(field);
    else groups.push({ name: field.group, folded: field.folded ?? false, fields: [field] });
  }
  return groups;
}

/** All fields of a form: groups in fieldsets, rarely needed groups collapsed. */
export function FormFields({ fields }: { fields: readonly Field[] }): JSX.Element {
  return (
    <>
      {groupsOf(fields).map(({ name, folded, fields: inside }) => {
        const list = inside.map((field) => <OneField key={field.name} field={field} />);
        if (name === undefined) return list;
        if (folded)
          return (
            <details key={name} class="form-fold">
              <summary>{name}</summary>
              {list}
            </details>
          );
        return (
          <fieldset key={name} class="usa-fieldset form-group">
            <legend class="usa-legend">{name}</legend>
            {list}
          </fieldset>
        );
      })}
    </>
  );
}
