import { canHaveMaintainers, hasCore, hasHost } from '../../core/model/evidence-kinds.ts';
import { organizationChoices, peopleNames, roleChoices } from './choices.ts';
import { type DistrictRecords, nameOfPerson, rolesOf } from './district-records.ts';
import { type Field, isTicked, lastDayShown, orNull, textOf, ticked, untilIn, type Values } from './form.ts';
import { type NewId, personNamed } from './named.ts';
import { type Entry, entry, PROVENANCE, type Rows } from './rows.ts';
import { trainingPartyFields, trainingPartyIn, trainingPartyValues } from './training-fields.ts';

/** The parties of one piece stand in one form: the fields of each begin with its place, `p0-organization`. */
const at = (index: number, name: string): string => `p${index}-${name}`;
const placeOf = (index: number) => (name: string) => at(index, name);
const organizationAt = (values: Values, index: number): string => textOf(values, at(index, 'organization'));

/** Places of the parties that are named, and of those that stood on record and were emptied. */
const places = (values: Values): number[] =>
  Object.keys(values)
    .flatMap((name) => /^p(\d+)-organization$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((x, y) => x - y);
export const partiesIn = (values: Values): number[] =>
  places(values).filter((index) => organizationAt(values, index) !== '');

/** What the form begins with for parties on record; `copied` leaves out their ids and days, as for a successor. */
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
      [at(index, 'organization')]: party.organizationId,
      [at(index, 'role')]: party.role ?? '',
      [at(index, 'core')]: ticked(party.core),
      ...trainingPartyValues(placeOf(index), copied ? { ...party, people: null } : party),
      ...(copied
        ? {}
        : {
            [at(index, 'id')]: party.id,
            [at(index, 'since')]: party.since ?? '',
            [at(index, 'until')]: lastDayShown(party.until),
            [at(index, 'maintainers')]: named('maintainers').join(', '),
            [at(index, 'signer')]: named('signers').join(', '),
          }),
    };
  });
  return Object.assign({}, ...all);
}

/** One list to choose from for each party, and an empty one after the last. */
export function partyFields(records: DistrictRecords, values: Values): Field[] {
  const kind = values.kind ?? '';
  const named = partiesIn(values);
  const shown = Math.max(
    2,
    (places(values).findLast((index) => organizationAt(values, index) !== '') ?? -1) + 2,
  );
  const options = organizationChoices(records);
  const lists = Array.from({ length: shown }, (_, index): Field[] => [
    {
      name: at(index, 'organization'),
      label: `Partner ${index + 1}`,
      type: 'select',
      options,
      group: 'Partners',
    },
    ...(hasCore(kind) && named.includes(index)
      ? [
          {
            name: at(index, 'core'),
            label: `Partner ${index + 1} is a core member`,
            type: 'check',
            group: 'Partners',
          } as const,
        ]
      : []),
    ...(hasHost(kind) && named.includes(index)
      ? trainingPartyFields(placeOf(index), `Partner ${index + 1}`)
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
  partiesIn(values).filter((index) => isTicked(values, at(index, 'core'))).length < 2;

const noCoreField: Field = {
  name: 'noCore',
  label: 'It does not have two core members: they share meetings but are not the same team',
  type: 'check',
  group: 'Partners',
};

/** Boxes that no one ticked are asked about: they lower what a task force shows. */
export function coreFaults(values: Values): Record<string, string> {
  const [first = 0] = partiesIn(values);
  return lacksCore(values) && !isTicked(values, 'noCore')
    ? { [at(first, 'core')]: 'or others: tick the core members, two at least, or say that there are none' }
    : {};
}

/** What few parties need: the role in which one acts, its own days, and the people who stand for it. */
function detailFields(records: DistrictRecords, values: Values, index: number): Field[] {
  const name =
    records.organizations.find(({ id }) => id === organizationAt(values, index))?.name ??
    `partner ${index + 1}`;
  const group = `Role, days and people of ${name}`;
  const people = { type: 'suggest', options: peopleNames(records), group, folded: true } as const;
  return [
    {
      name: at(index, 'role'),
      label: 'Acts in the role',
      type: 'select',
      options: roleChoices(records),
      hint: 'If left blank, it counts for every role that it fills',
      group,
      folded: true,
    },
    { name: at(index, 'since'), label: 'Joined on', type: 'date', group, folded: true },
    { name: at(index, 'until'), label: 'Last day as a party', type: 'date', group, folded: true },
    ...(canHaveMaintainers(values.kind ?? '') && !records.redacted
      ? [
          {
            ...people,
            name: at(index, 'maintainers'),
            label: 'Maintained by',
            hint: 'Names, separated by commas',
          },
        ]
      : []),
    ...(records.redacted ? [] : [{ ...people, name: at(index, 'signer'), label: 'Signed by' }]),
  ];
}

/** What the parties of the form put on record: new and corrected ones, the people who stand for them, and withdrawn ones. */
export function partyEntries(
  records: DistrictRecords,
  values: Values,
  evidenceId: string,
  newId: NewId,
): Entry[] {
  const kept = partiesIn(values).flatMap((index) => ofParty(records, values, evidenceId, index, newId));
  const ids = new Set(kept.map(({ id }) => id));
  const gone = records.parties.filter((row) => row.evidenceId === evidenceId && !ids.has(row.id));
  return [...kept, ...gone.flatMap((party) => withdrawn(records, party))];
}

/** A party that is taken off goes with the people who stand for it. */
function withdrawn(records: DistrictRecords, { id }: Rows['parties']): Entry[] {
  const people = (['maintainers', 'signers'] as const).flatMap((fact) =>
    records[fact]
      .filter(({ partyId }) => partyId === id)
      .map((row): Entry => ({ fact, id: row.id, value: null })),
  );
  return [...people, { fact: 'parties', id, value: null }];
}

function ofParty(
  records: DistrictRecords,
  values: Values,
  evidenceId: string,
  index: number,
  newId: NewId,
): Entry[] {
  const organizationId = organizationAt(values, index);
  const known = records.parties.find(
    (row) => row.id === values[at(index, 'id')] && row.organizationId === organizationId,
  );
  const party: Rows['parties'] = {
    ...(known ?? { id: newId(`party-${index}`), evidenceId, organizationId, ...PROVENANCE }),
    role: orNull(values, at(index, 'role')) ?? (known ? null : onlyRole(records, organizationId)),
    core: isTicked(values, at(index, 'core')),
    ...trainingPartyIn(placeOf(index), values),
    since: orNull(values, at(index, 'since')),
    until: untilIn(values, at(index, 'until')),
  };
  const people = records.redacted
    ? []
    : (['maintainers', 'signers'] as const).flatMap((kind) =>
        standIns(records, values, party, kind, newId, index),
      );
  return [entry('parties', party), ...people];
}

/** Where an organization fills one role alone, a new party acts in it. */
const onlyRole = (records: DistrictRecords, organizationId: string): string | null => {
  const [role, ...others] = rolesOf(records, organizationId);
  return others.length === 0 ? (role ?? null) : null;
};

/** Maintainers or signers of a party: those named anew are put on record, those no longer named are withdrawn. */
function standIns(
  records: DistrictRecords,
  values: Values,
  party: Rows['parties'],
  kind: 'maintainers' | 'signers',
  newId: NewId,
  index: number,
): Entry[] {
  const text = textOf(values, at(index, kind === 'maintainers' ? 'maintainers' : 'signer'));
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const before = records[kind].filter(({ partyId }) => partyId === party.id);
  const nameBefore = new Map(before.map((row) => [nameOfPerson(records, row.personId), row]));
  const added = names
    .filter((name) => !nameBefore.has(name))
    .flatMap((name, place) => {
      const part = `${kind}-${index}-${place}`;
      const { personId, entries } = personNamed(records, name, party.organizationId, newId, part);
      const of = {
        personId,
        evidenceId: party.evidenceId,
        partyId: party.id,
        organizationId: party.organizationId,
      };
      return [...entries, entry(kind, { id: newId(part), ...of, ...PROVENANCE })];
    });
  const gone = [...nameBefore].filter(([name]) => !names.includes(name));
  return [...added, ...gone.map(([, { id }]): Entry => ({ fact: kind, id, value: null }))];
}
