import { hasHost } from '../../core/model/evidence-kinds.ts';
import type { DistrictRecords } from './district-records.ts';
import { checkedIf, type Field, isChecked, orNull, textOf, type Values } from './form.ts';
import type { Rows } from './rows.ts';

/** Fields only trainings have: the topic and a link to the material. */
export const trainingFields = ({ topics }: DistrictRecords, values: Values): Field[] =>
  hasHost(values.kind ?? '')
    ? [
        {
          ...{ name: 'topic', label: 'Topic', type: 'select' },
          options: topics
            .filter(({ id, retired }) => !retired || id === values.topic)
            .map(({ id, name }) => ({ value: id, label: name })),
          hint: 'Administrators maintain the list',
        },
        { name: 'url', label: 'Link to its material', type: 'url' },
      ]
    : [];

export const trainingValues = (row: Rows['evidence'] | undefined): Values => ({
  topic: row?.topicId ?? '',
  url: row?.url ?? '',
});

export const trainingIn = (values: Values): Pick<Rows['evidence'], 'topicId' | 'url'> =>
  hasHost(values.kind ?? '')
    ? { topicId: orNull(values, 'topic'), url: orNull(values, 'url') }
    : { topicId: null, url: null };

type Party = Pick<Rows['parties'], 'host' | 'trainer' | 'people'>;
type FieldNamer = (name: string) => string;

/** Fields for what a partner did at a training; field names start with the partner's index. */
export const trainingPartyFields = (fieldName: FieldNamer, partner: string): Field[] => [
  { name: fieldName('host'), label: `${partner} held it`, type: 'check', group: 'Partners' },
  { name: fieldName('trainer'), label: `${partner} taught it`, type: 'check', group: 'Partners' },
  {
    ...{
      name: fieldName('people'),
      label: `People of ${partner.toLowerCase()} who attended`,
      type: 'number',
    },
    ...{ hint: 'How many, never their names', group: 'Partners' },
  },
];

export const trainingPartyValues = (fieldName: FieldNamer, { host, trainer, people }: Party): Values => ({
  [fieldName('host')]: checkedIf(host),
  [fieldName('trainer')]: checkedIf(trainer),
  [fieldName('people')]: people === null ? '' : String(people),
});

export function trainingPartyIn(fieldName: FieldNamer, values: Values): Party {
  const isTraining = hasHost(values.kind ?? '');
  const people = textOf(values, fieldName('people'));
  return {
    host: isChecked(values, fieldName('host')),
    trainer: isTraining && isChecked(values, fieldName('trainer')),
    people: isTraining && people ? Number(people) : null,
  };
}
