import { isPosition } from '../../core/model/positions.ts';
import { roleChoices } from './choices.ts';
import { type DistrictRecords, fillsOf, nameOfOrganization, roleLabel } from './district-records.ts';
import { type EditForm, type Field, orNull, textOf } from './form.ts';
import { confirmed, latest } from './role-form.ts';
import { entry, PROVENANCE } from './rows.ts';

const dayField: Field = { name: 'at', label: 'Said on', type: 'date', required: 'is needed' };

/** A role is confirmed by the organization that fills it; whom to call there is asked with it (MODEL.md: contact). */
export const confirmRole: EditForm = {
  menu: 'Confirm who fills a role',
  title: (book, { role = '' }) => (role ? `Confirm: ${roleLabel(book, role)}` : 'Confirm who fills a role'),
  start: (book, { role = '', organization = '' }) => {
    const [first] = fillsOf(book, role);
    const fill = fillsOf(book, role).find((row) => row.organizationId === organization) ?? first;
    return { fill: fill?.id ?? '', mailbox: fill?.mailbox ?? '', at: book.today };
  },
  fields: (book, _values, { role = '' }) => [
    {
      name: 'fill',
      label: 'Who confirms its part',
      type: 'select',
      options: book.fills
        .filter((row) => (role === '' || row.role === role) && fillsOf(book, row.role).includes(row))
        .map((row) => ({
          value: row.id,
          label: `${nameOfOrganization(book, row.organizationId)}, ${roleLabel(book, row.role)}`,
        })),
      required: 'is needed: if nobody is offered, say who fills the role instead',
    },
    ...(book.redacted || isPosition(role) ? [] : [whomToCall]),
    dayField,
  ],
  faults: (book, values) => latest(book, values.at),
  change: (book, values, newId) => {
    const row = book.fills.find(({ id }) => id === textOf(values, 'fill'));
    if (!row) return { action: 'confirm role', entries: [] };
    const mailbox = orNull(values, 'mailbox') ?? row.mailbox;
    const contact = mailbox === row.mailbox ? [] : [entry('fills', { ...row, mailbox })];
    const said = confirmed(book, row.role, row.organizationId, textOf(values, 'at'), newId('confirmed'));
    return { action: 'confirm role', entries: [...contact, said] };
  },
};

const whomToCall: Field = {
  name: 'mailbox',
  label: 'Whom to call: role mailbox',
  type: 'email',
  hint: 'Without a mailbox or a named person the role stays a question',
};

/** Somebody says that no organization fills a role; where one did, that is ended apart. */
export const stateNobody: EditForm = {
  menu: 'State that nobody fills a role',
  title: (book, { role = '' }) =>
    role ? `Nobody fills the role: ${roleLabel(book, role)}` : 'State that nobody fills a role',
  start: ({ today }, { role = '' }) => ({ role, at: today }),
  fields: (book: DistrictRecords) => [
    {
      name: 'role',
      label: 'Role',
      type: 'select',
      options: roleChoices(book),
      required: 'is needed: choose one',
    },
    dayField,
  ],
  faults: (book, values) => latest(book, values.at),
  change: (book, values, newId) => {
    const role = textOf(values, 'role');
    const said = { id: newId('unfilled'), districtId: book.districtId, role, kind: 'unfilled' as const };
    return {
      action: 'state nobody',
      entries: [
        entry('statements', { ...said, organizationId: null, at: textOf(values, 'at'), ...PROVENANCE }),
      ],
    };
  },
};
