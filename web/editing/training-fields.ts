import { hasHost } from '../../core/model/evidence-kinds.ts';
import type { DistrictRecords } from './district-records.ts';
import { type Field, isTicked, orNull, textOf, ticked, type Values } from './form.ts';
import type { Rows } from './rows.ts';

/** What only a training says of itself: what it was about, and where its material is. */
export const trainingFields = ({ topics }: DistrictRecords, values: Values): Field[] =>
  hasHost(values.kind ?? '')
    ? [
        {
          ...{ name: 'topic', label: 'Topic', type: 'select' },
          options: topics
            .filter(({ id, retired }) => !retired || id === values.topic)
            .map(({ id, name }) => ({ value: id, label: name })),
          hint: 'An administrator keeps the list',
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
type Place = (name: string) => string;

/** What a partner did at a training: the names of the fields begin with its place. */
export const trainingPartyFields = (at: Place, partner: string): Field[] => [
  { name: at('host'), label: `${partner} held it`, type: 'check', group: 'Partners' },
  { name: at('trainer'), label: `${partner} taught it`, type: 'check', group: 'Partners' },
  {
    ...{ name: at('people'), label: `People of ${partner.toLowerCase()} who attended`, type: 'number' },
    ...{ hint: 'How many, never their names', group: 'Partners' },
  },
];

export const trainingPartyValues = (at: Place, { host, trainer, people }: Party): Values => ({
  [at('host')]: ticked(host),
  [at('trainer')]: ticked(trainer),
  [at('people')]: people === null ? '' : String(people),
});

export function trainingPartyIn(at: Place, values: Values): Party {
  const isTraining = hasHost(values.kind ?? '');
  const people = textOf(values, at('people'));
  return {
    host: isTicked(values, at('host')),
    trainer: isTraining && isTicked(values, at('trainer')),
    people: isTraining && people ? Number(people) : null,
  };
}
