import { LEVEL_WORDS, sentence } from '../../core/words/phrases.ts';
import { byLabel, partnerChoices } from './choices.ts';
import { type DistrictRecords, nameOfOrganization } from './district-records.ts';
import { type EditForm, type Field, orNull, textOf, type Values } from './form.ts';
import { latest } from './role-form.ts';
import { type Entry, entry, PROVENANCE, type Rows } from './rows.ts';

const levels = LEVEL_WORDS.map((word, level) => ({
  value: String(level),
  label: `${level}: ${sentence(word)}`,
}));

/** What the speaker says, of whom, and when. */
type Said = Pick<Rows['reports'], 'fromId' | 'aboutId' | 'level' | 'at' | 'saidBy'>;

/** A report, with who was told: the office whose account enters it, or the speaker where the account is its own. */
export const reportOf = (records: DistrictRecords, said: Said, id: string): Entry =>
  entry('reports', {
    ...{ id, districtId: records.districtId, ...said, since: null, ...PROVENANCE },
    toldToId: records.speaksFor(said.fromId) ? said.fromId : records.officeId,
  });

/** Whose word a person may enter: the two organizations, or of these the own ones of a liaison. */
export const speakersOf = (records: DistrictRecords, two: readonly string[]): string[] => {
  const own = two.filter(records.speaksFor);
  return own.length > 0 ? own : [...two];
};

export const saidByField: Field = {
  name: 'saidBy',
  label: 'Person or office who said it',
  type: 'text',
  hint: 'Only if it may be named. Shown only to people who may see names here',
};

const otherThan = ({ a, b }: Values, from: string): string => (from === a ? b : a) ?? '';

/** Who speaks, and what: the level is asked for once it is known who says so. */
function saidFields(records: DistrictRecords, values: Values): Field[] {
  const { a = '', b = '', from = '' } = values;
  if (a === '' || b === '') return [];
  const speakers = speakersOf(records, [a, b]);
  const nameOf = (id: string): string => nameOfOrganization(records, id);
  const isOwn = speakers.some(records.speaksFor);
  const speaker: Field = {
    name: 'from',
    label: isOwn ? 'For whom do you speak?' : 'Who told you?',
    type: 'radios',
    options: byLabel(speakers.map((id) => ({ value: id, label: nameOf(id) }))),
    required: 'is required: without a speaker there is no report',
  };
  const level: Field = {
    name: 'level',
    label: speakers.includes(from)
      ? `How ${nameOf(from)} describes its work with ${nameOf(otherThan(values, from))}`
      : 'What it says of the work of the two',
    type: 'radios',
    options: levels,
    required: 'is required: choose one',
  };
  return isOwn || records.redacted ? [speaker, level] : [speaker, saidByField, level];
}

/** What one organization says of its work with another. What the other says is a report of its own. */
export const reportTie: EditForm = {
  title: (records, { a, b }) =>
    a && b
      ? `How ${nameOfOrganization(records, a)} and ${nameOfOrganization(records, b)} work together`
      : 'Report how two organizations work together',
  start: ({ today }, { a = '', b = '' }) => ({ a, b, at: today }),
  fields: (records, values) => [
    {
      name: 'a',
      label: 'First organization',
      type: 'select',
      options: partnerChoices(records),
      required: 'is required: choose one',
    },
    {
      name: 'b',
      label: 'Second organization',
      type: 'select',
      options: partnerChoices(records),
      required: 'is required: choose one',
    },
    ...saidFields(records, values),
    { name: 'at', label: 'Date reported', type: 'date', required: 'is required' },
  ],
  faults: (records, values) => ({
    ...latest(records, values.at),
    ...(values.from &&
      ![values.a, values.b].includes(values.from) && { from: 'must be one of the two organizations' }),
    ...(values.a !== '' && values.a === values.b && { b: 'must be a different organization from the first' }),
  }),
  change: (records, values, newId) => {
    const fromId = textOf(values, 'from');
    const said = { fromId, aboutId: otherThan(values, fromId), level: Number(textOf(values, 'level')) };
    const how = { at: textOf(values, 'at'), saidBy: orNull(values, 'saidBy') };
    return { action: 'report tie', entries: [reportOf(records, { ...said, ...how }, newId('report'))] };
  },
};
