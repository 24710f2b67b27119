import { betweenFaults, betweenFields, betweenIn } from './between.ts';
import { peopleNames } from './choices.ts';
import { rowOf } from './district-records.ts';
import { type EditForm, orNull, textOf } from './form.ts';
import { personNamed } from './named.ts';
import { latest } from './role-form.ts';
import { entry, PROVENANCE } from './rows.ts';

/** Somebody else carries on a piece of evidence for one of its parties, or signs it where the address says `as=signer`. */
export const handOff: EditForm = {
  title: (book, { evidence = '' }) =>
    `Name who carries on: ${rowOf(book, 'evidence', evidence)?.name ?? 'evidence'}`,
  start: (book, { evidence = '', organization = '', party = '' }) => ({
    party:
      party ||
      book.parties.find((row) => row.evidenceId === evidence && row.organizationId === organization)?.id ||
      '',
    at: '',
  }),
  fields: (book, values, { evidence = '', as }) => [
    {
      name: 'party',
      label: 'For which partner',
      type: 'select',
      options: book.parties
        .filter((row) => row.evidenceId === evidence)
        .map((row) => ({
          value: row.id,
          label: book.organizations.find(({ id }) => id === row.organizationId)?.name ?? row.organizationId,
        })),
      required: 'is needed: choose one',
    },
    {
      name: 'name',
      label: as === 'signer' ? 'Who signs' : 'Who carries on',
      type: 'suggest',
      options: peopleNames(book),
      required: 'is needed',
    },
    {
      name: 'at',
      label: 'Seen at work since',
      type: 'date',
      hint: 'If it has gone on already, the newest day',
    },
    ...(values.at ? betweenFields(book, evidence) : []),
  ],
  faults: (book, values, { evidence = '' }) => ({
    ...latest(book, values.at),
    ...(values.at && betweenFaults(book, evidence, values)),
  }),
  change: (book, values, newId, { evidence = '', as }) => {
    const party = rowOf(book, 'parties', textOf(values, 'party'));
    if (!party) return { action: 'hand off', entries: [] };
    const { organizationId } = party;
    const { personId, entries } = personNamed(
      book,
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
    const between = { evidenceId: evidence, organizationIds: betweenIn(book, evidence, values) };
    const seen = at
      ? [entry('activityDates', { id: newId('activityDate'), at, ...between, ...PROVENANCE })]
      : [];
    return {
      action: 'hand off',
      entries: [
        ...entries,
        entry(as === 'signer' ? 'signers' : 'maintainers', { ...successor, ...PROVENANCE }),
        ...seen,
      ],
    };
  },
};
