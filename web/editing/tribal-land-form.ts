import type { DistrictRecords } from './district-records.ts';
import { type EditForm, orNull, sourceField, textOf } from './form.ts';
import { type Change, entry, PROVENANCE, type Rows } from './rows.ts';

/** The change to the district's single tribal land row. Without a source, the server names the user as the source. */
export function landChange(
  { districtId, tribalLand: [row] }: Pick<DistrictRecords, 'districtId' | 'tribalLand'>,
  answer: Pick<Rows['tribalLand'], 'tribalLand' | 'basis' | 'source'>,
): Change {
  const before = row ?? { id: districtId, districtId, sourceKind: null, ...PROVENANCE };
  return { action: 'record tribal land', entries: [entry('tribalLand', { ...before, ...answer })] };
}

const nameOf = (land: boolean | null | undefined): string =>
  land === true ? 'yes' : land === false ? 'no' : 'unknown';

/** Records whether the district includes tribal land, which decides if tribal partners are expected (MODEL.md, Roles). */
export const recordTribalLand: EditForm = {
  title: () => 'Does the district include land of a federally recognized tribe?',
  start: ({ tribalLand: [row] }) => {
    const land = nameOf(row?.tribalLand);
    return land === 'unknown' ? { land } : { land, basis: row?.basis ?? '', source: row?.source ?? '' };
  },
  fields: () => [
    {
      name: 'land',
      label: 'Land of a federally recognized tribe',
      type: 'radios',
      options: [
        { value: 'yes', label: 'Yes: a tribal partner is expected' },
        { value: 'no', label: 'No: none is expected' },
        { value: 'unknown', label: 'Not known' },
      ],
      required: 'is required: choose one',
    },
    {
      name: 'basis',
      label: 'Which land',
      type: 'text',
      hint: 'Such as a reservation, trust land or an Alaska Native village',
    },
    sourceField,
  ],
  change: (records, values) => {
    const land = textOf(values, 'land');
    return landChange(records, {
      tribalLand: land === 'unknown' ? null : land === 'yes',
      basis: orNull(values, 'basis'),
      source: textOf(values, 'source'),
    });
  },
};
