import { describe, expect, it } from 'vitest';
import { validate } from '../../../web/editing/faults.ts';
import type { Values } from '../../../web/editing/form.ts';
import { FORMS } from '../../../web/editing/forms.ts';
import { atFields } from '../../../web/editing/save.ts';
import { ApiError, type FieldError } from '../../../web/shared/api.ts';
import { bookWith } from './editing-example.ts';

const records = bookWith();
const form = FORMS['add-evidence'];

describe('a form', () => {
  const typed = (values: Values) =>
    validate(
      form,
      records,
      {
        ...form.start(records, {}),
        ...{ 'p0-organization': 'fbi', 'p1-organization': 'hope' },
        kind: 'mou',
        ...values,
      },
      {},
    );

  it('refuses an end before the beginning, at the end', () => {
    expect(typed({ since: '2026-06-01', until: '2026-05-31' })).toEqual([
      { field: 'until', message: expect.stringContaining('on or after the start date') },
    ]);
  });

  it('takes an end on the day of the beginning or later, and one without a beginning', () => {
    for (const since of ['2026-05-31', '2026-05-30', ''])
      expect(typed({ since, until: '2026-05-31' })).toEqual([]);
  });
});

describe('what the server refuses', () => {
  const fields = [
    { name: 'name', label: 'Name', type: 'text' },
    { name: 'organization', label: 'Organization', type: 'suggest' },
  ] as const;
  const at = (...faults: FieldError[]) => atFields(new ApiError('invalid', 'Not saved.', faults), fields);

  it('is shown at the field that the column comes from, also where the names differ', () => {
    const moved = at(
      { field: 'entries[0].value.name', message: 'is taken' },
      { field: 'entries[2].value.organizationId', message: 'is not on record' },
    );
    expect(moved.fields).toEqual([
      { field: 'name', message: 'is taken' },
      { field: 'organization', message: 'is not on record' },
    ]);
    expect([moved.code, moved.message]).toEqual(['invalid', 'Not saved.']);
  });

  it('is said above the form as a whole when a part of it has no field there', () => {
    const moved = at(
      { field: 'entries[0].value.name', message: 'is taken' },
      { field: 'entries[0].value.level', message: 'is too high' },
    );
    expect([moved.message, moved.fields]).toEqual(['Not saved.', []]);
  });
});
