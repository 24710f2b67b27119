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

/** The content of a report: who says what about whom, and when. */
type ReportContent = Pick<Rows['reports'], 'fromId' | 'aboutId' | 'level' | 'at' | 'saidBy'>;

/** The entry of a report. It was told to the office, or to the speaker itself if the account speaks for it. */
export const reportOf = (records: DistrictRecords, report: ReportContent, id: string): Entry =>
  entry('reports', {
    ...{ id, districtId: records.districtId, ...report, since: null, ...PROVENANCE },
    toldToId: records.speaksFor(report.fromId) ? report.fromId : records.officeId,
  });

/** The organizations that the user may report for: those the account speaks for, otherwise both. */
const speakersOf = (records: DistrictRecords, two: readonly string[]): string[] => {
  const own = two.filter(records.speaksFor);
  return own.length > 0 ? own : [...two];
};

const saidByField: Field = {
  name: 'saidBy',
  label: 'Person or office who said it',
  type: 'text',
  hint: 'Only if it may be named. Shown only to people who may see names here',
};

const otherThan = ({ a, b }: Values, from: string): string => (from === a ? b : a) ?? '';

/** The fields for who reports and at which level. */
function reportFields(records: DistrictRecords, values: Values): Field[] {
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
      : 'How it describes the work between the two',
    type: 'radios',
    options: levels,
    required: 'is required: choose one',
  };
  return isOwn || records.redacted ? [speaker, level] : [speaker, saidByField, level];
}

/** Enters what one organization says about its work with another. The other side's view is a separate report. */
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
    ...reportFields(records, values),
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
    const content = { fromId, aboutId: otherThan(values, fromId), level: Number(textOf(values, 'level')) };
    const origin = { at: textOf(values, 'at'), saidBy: orNull(values, 'saidBy') };
    return { action: 'report tie', entries: [reportOf(records, { ...content, ...origin }, newId('report'))] };
  },
};
