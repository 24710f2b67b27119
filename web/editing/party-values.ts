import { canHaveMaintainers, hasCore, hasHost } from '../../core/model/evidence-kinds.ts';
import { organizationChoices, peopleNames, roleChoices } from './choices.ts';
import { type DistrictRecords, nameOfPerson, rolesOf } from './district-records.ts';
import {
  checkedIf,
  type Field,
  isChecked,
  lastDayShown,
  orNull,
  textOf,
  untilIn,
  type Values,
} from './form.ts';
import { type NewId, personNamed } from './named.ts';
import { type Entry, entry, PROVENANCE, type Rows } from './rows.ts';
import { trainingPartyFields, trainingPartyIn, trainingPartyValues } from './training-fields.ts';

/** All parties of the evidence share one form: field names start with the party's index, `p0-organization`. */
const fieldName = (index: number, name: string): string => `p${index}-${name}`;
const fieldNamer = (index: number) => (name: string) => fieldName(index, name);
const organizationAt = (values: Values, index: number): string =>
  textOf(values, fieldName(index, 'organization'));

/** Indexes of all parties in the form, including those on record that the user cleared. */
const indexes = (values: Values): number[] =>
  Object.keys(values)
    .flatMap((name) => /^p(\d+)-organization$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((x, y) => x - y);
export const partiesIn = (values: Values): number[] =>
  indexes(values).filter((index) => organizationAt(values, index) !== '');

/** Start values for the parties on record. `copied` leaves out ids and dates, for evidence that renews another. */
export function partyValues(records: DistrictRecords, evidenceId: string, copied = false): Values {
  const rows = records.parties.filter(
    (row) => row.evidenceId === evidenceId && (!copied || row.until === null),
  );
  const all = rows.map((party, index) => {
    const named = (kind: 'maintainers' | 'signers') =>
      records[kind]
        .filter(({ partyId }) => partyId === party.id)
        .map(({ personId }) => nameOfPerson(records, personId));
    return {
      [fieldName(index, 'organization')]: party.organizationId,
      [fieldName(index, 'role')]: party.role ?? '',
      [fieldName(index, 'core')]: checkedIf(party.core),
      ...trainingPartyValues(fieldNamer(index), copied ? { ...party, people: null } : party),
      ...(copied
        ? {}
        : {
            [fieldName(index, 'id')]: party.id,
            [fieldName(index, 'since')]: party.since ?? '',
            [fieldName(index, 'until')]: lastDayShown(party.until),
            [fieldName(index, 'maintainers')]: named('maintainers').join(', '),
            [fieldName(index, 'signer')]: named('signers').join(', '),
          }),
    };
  });
  return Object.assign({}, ...all);
}

/** A select for each party, plus an empty one. */
export function partyFields(records: DistrictRecords, values: Values): Field[] {
  const kind = values.kind ?? '';
  const named = partiesIn(values);
  const shown = Math.max(
    2,
    (indexes(values).findLast((index) => organizationAt(values, index) !== '') ?? -1) + 2,
  );
  const options = organizationChoices(records);
  const lists = Array.from({ length: shown }, (_, index): Field[] => [
    {
      name: fieldName(index, 'organization'),
      label: `Partner ${index + 1}`,
      type: 'select',
      options,
      group: 'Partners',
    },
    ...(hasCore(kind) && named.includes(index)
      ? [
          {
            name: fieldName(index, 'core'),
            label: `Partner ${index + 1} is a core member`,
            type: 'check',
            group: 'Partners',
          } as const,
        ]
      : []),
    ...(hasHost(kind) && named.includes(index)
      ? trainingPartyFields(fieldNamer(index), `Partner ${index + 1}`)
      : []),
  ]);
  return [
    ...lists.flat(),
    ...(lacksCore(values) ? [noCoreField] : []),
    ...named.flatMap((index) => detailFields(records, values, index)),
  ];
}

/** Without two core members a task force counts as shared meetings (MODEL.md, Evidence). */
const lacksCore = (values: Values): boolean =>
  hasCore(values.kind ?? '') &&
  partiesIn(values).filter((index) => isChecked(values, fieldName(index, 'core'))).length < 2;

const noCoreField: Field = {
  name: 'noCore',
  label: 'It does not have two core members: they share meetings but are not the same team',
  type: 'check',
  group: 'Partners',
};

/** Requires core members or an explicit “none”, because a task force without them counts as less. */
export function coreFaults(values: Values): Record<string, string> {
  const [first = 0] = partiesIn(values);
  return lacksCore(values) && !isChecked(values, 'noCore')
    ? {
        [fieldName(first, 'core')]:
          'or others: check at least two core members, or check that it does not have two',
      }
    : {};
}

/** Rarely needed fields of a party: its role, dates and people. */
function detailFields(records: DistrictRecords, values: Values, index: number): Field[] {
  const name =
    records.organizations.find(({ id }) => id === organizationAt(values, index))?.name ??
    `partner ${index + 1}`;
  const group = `Role, days and people of ${name}`;
  const people = { type: 'suggest', options: peopleNames(records), group, folded: true } as const;
  return [
    {
      name: fieldName(index, 'role'),
      label: 'Acts in the role',
      type: 'select',
      options: roleChoices(records),
      hint: 'If left blank, it counts for every role that it fills',
      group,
      folded: true,
    },
    { name: fieldName(index, 'since'), label: 'Joined on', type: 'date', group, folded: true },
    { name: fieldName(index, 'until'), label: 'Last day as a party', type: 'date', group, folded: true },
    ...(canHaveMaintainers(values.kind ?? '') && !records.redacted
      ? [
          {
            ...people,
            name: fieldName(index, 'maintainers'),
            label: 'Maintained by',
            hint: 'Names, separated by commas',
          },
        ]
      : []),
    ...(records.redacted ? [] : [{ ...people, name: fieldName(index, 'signer'), label: 'Signed by' }]),
  ];
}

/** The entries for the parties in the form: added, corrected and removed parties and their people. */
export function partyEntries(
  records: DistrictRecords,
  values: Values,
  evidenceId: string,
  newId: NewId,
): Entry[] {
  const kept = partiesIn(values).flatMap((index) =>
    entriesOfParty(records, values, evidenceId, index, newId),
  );
  const ids = new Set(kept.map(({ id }) => id));
  const removed = records.parties.filter((row) => row.evidenceId === evidenceId && !ids.has(row.id));
  return [...kept, ...removed.flatMap((party) => removeParty(records, party))];
}

/** Entries that remove a party and its maintainers and signers. */
function removeParty(records: DistrictRecords, { id }: Rows['parties']): Entry[] {
  const people = (['maintainers', 'signers'] as const).flatMap((fact) =>
    records[fact]
      .filter(({ partyId }) => partyId === id)
      .map((row): Entry => ({ fact, id: row.id, value: null })),
  );
  return [...people, { fact: 'parties', id, value: null }];
}

function entriesOfParty(
  records: DistrictRecords,
  values: Values,
  evidenceId: string,
  index: number,
  newId: NewId,
): Entry[] {
  const organizationId = organizationAt(values, index);
  const known = records.parties.find(
    (row) => row.id === values[fieldName(index, 'id')] && row.organizationId === organizationId,
  );
  const party: Rows['parties'] = {
    ...(known ?? { id: newId(`party-${index}`), evidenceId, organizationId, ...PROVENANCE }),
    role: orNull(values, fieldName(index, 'role')) ?? (known ? null : onlyRole(records, organizationId)),
    core: isChecked(values, fieldName(index, 'core')),
    ...trainingPartyIn(fieldNamer(index), values),
    since: orNull(values, fieldName(index, 'since')),
    until: untilIn(values, fieldName(index, 'until')),
  };
  const people = records.redacted
    ? []
    : (['maintainers', 'signers'] as const).flatMap((kind) =>
        peopleOfParty(records, values, party, kind, newId, index),
      );
  return [entry('parties', party), ...people];
}

/** The default role of a new party: the organization's role, if it fills exactly one. */
const onlyRole = (records: DistrictRecords, organizationId: string): string | null => {
  const [role, ...others] = rolesOf(records, organizationId);
  return others.length === 0 ? (role ?? null) : null;
};

/** Entries for the maintainers or signers of a party: adds newly named people and removes those no longer named. */
function peopleOfParty(
  records: DistrictRecords,
  values: Values,
  party: Rows['parties'],
  kind: 'maintainers' | 'signers',
  newId: NewId,
  index: number,
): Entry[] {
  const text = textOf(values, fieldName(index, kind === 'maintainers' ? 'maintainers' : 'signer'));
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const before = records[kind].filter(({ partyId }) => partyId === party.id);
  const nameBefore = new Map(before.map((row) => [nameOfPerson(records, row.personId), row]));
  const added = names
    .filter((name) => !nameBefore.has(name))
    .flatMap((name, position) => {
      const part = `${kind}-${index}-${position}`;
      const { personId, entries } = personNamed(records, name, party.organizationId, newId, part);
      const references = {
        personId,
        evidenceId: party.evidenceId,
        partyId: party.id,
        organizationId: party.organizationId,
      };
      return [...entries, entry(kind, { id: newId(part), ...references, ...PROVENANCE })];
    });
  const removed = [...nameBefore].filter(([name]) => !names.includes(name));
  return [...added, ...removed.map(([, { id }]): Entry => ({ fact: kind, id, value: null }))];
}
