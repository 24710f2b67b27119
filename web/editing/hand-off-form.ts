import { betweenFaults, betweenFields, betweenIn } from './between.ts';
import { peopleNames } from './choices.ts';
import { rowOf } from './district-records.ts';
import { type EditForm, orNull, textOf } from './form.ts';
import { personNamed } from './named.ts';
import { latest } from './role-form.ts';
import { entry, PROVENANCE } from './rows.ts';

/** Hands evidence to a new maintainer for one of its parties, or a new signer if the address has `as=signer`. */
export const handOff: EditForm = {
  title: (records, { evidence = '' }) =>
    `Name a successor: ${rowOf(records, 'evidence', evidence)?.name ?? 'evidence'}`,
  start: (records, { evidence = '', organization = '', party = '', person = '' }) => ({
    party:
      party ||
      records.parties.find((row) => row.evidenceId === evidence && row.organizationId === organization)?.id ||
      '',
    name: rowOf(records, 'people', person)?.name ?? '',
    at: '',
  }),
  fields: (records, values, { evidence = '', as }) => [
    {
      name: 'party',
      label: 'For which partner',
      type: 'select',
      options: records.parties
        .filter((row) => row.evidenceId === evidence)
        .map((row) => ({
          value: row.id,
          label:
            records.organizations.find(({ id }) => id === row.organizationId)?.name ?? row.organizationId,
        })),
      required: 'is required: choose one',
    },
    {
      name: 'name',
      label: as === 'signer' ? 'Who signs' : 'Successor',
      type: 'suggest',
      options: peopleNames(records),
      required: 'is required',
    },
    {
      name: 'at',
      label: 'Last active on',
      type: 'date',
      hint: 'If the work has already continued, the most recent date',
    },
    ...(values.at ? betweenFields(records, evidence) : []),
  ],
  faults: (records, values, { evidence = '' }) => ({
    ...latest(records, values.at),
    ...(values.at && betweenFaults(records, evidence, values)),
  }),
  change: (records, values, newId, { evidence = '', as }) => {
    const party = rowOf(records, 'parties', textOf(values, 'party'));
    if (!party) return { action: 'hand off', entries: [] };
    const { organizationId } = party;
    const { personId, entries } = personNamed(
      records,
      textOf(values, 'name'),
      organizationId,
      newId,
      'successor',
    );
    const successor = {
      id: newId('maintainer'),
      personId,
      evidenceId: evidence,
      partyId: party.id,
      organizationId,
    };
    const at = orNull(values, 'at');
    const between = { evidenceId: evidence, organizationIds: betweenIn(records, evidence, values) };
    const activity = at
      ? [entry('activityDates', { id: newId('activityDate'), at, ...between, ...PROVENANCE })]
      : [];
    return {
      action: 'hand off',
      entries: [
        ...entries,
        entry(as === 'signer' ? 'signers' : 'maintainers', { ...successor, ...PROVENANCE }),
        ...activity,
      ],
    };
  },
};
