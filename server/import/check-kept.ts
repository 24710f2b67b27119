import type { FactKind } from '../../core/facts/index.ts';
import { officePhone } from '../../core/phone.ts';
import { checkRow, type RowLimits } from '../changes/check-row.ts';
import { dayIn, firstDayAfter } from './days.ts';
import type { Field, Mapping } from './fields.ts';
import { thingOf } from './kinds.ts';
import { placeOf } from './place-of-row.ts';
import { emailIn, otherNamesOf, partnersOf, partsOf, peopleOf, webAddress } from './read-cells.ts';
import { type RefusedCell, sentence } from './screen-row.ts';
import type { Cells } from './table-plan.ts';
import { asWords } from './words.ts';

/** The value stored for each column, and the fields that it can come from. */
type Kept = Readonly<Record<string, readonly [value: unknown, ...from: Field[]]>>;

/** Returns what would be stored from a row, by the kind of fact whose rules apply. */
function keptOf(cells: Cells): readonly (readonly [FactKind, Kept])[] {
  const [since, until] = [dayIn(cells.since), dayIn(cells.until)];
  const kinds = partsOf(cells.kind).map((part) => thingOf(asWords(part)));
  const isPerson = kinds.includes('person') && !kinds.includes('organization'); // the same rule as in `readThing`
  const named =
    isPerson && cells.organization ? [{ name: cells.organization, title: cells.title ?? null }] : [];
  const inCells = peopleOf(cells);
  const people = inCells.length > 0 ? inCells : named;
  const last = firstDayAfter(since, until);
  if (cells.from || cells.to)
    return [
      [
        'evidence',
        { since: [since, 'since'], until: [last, 'until'], districtIds: [[ELSEWHERE.districtId]] },
      ],
    ];
  const isReached = people.length === 0;
  const organization: Kept = {
    name: [cells.organization ?? null, 'organization'],
    aliases: [otherNamesOf(cells.otherName), 'otherName'],
    city: [placeOf(cells, null).city ?? null, 'city', 'address'],
    url: [webAddress(cells.website), 'website'],
  };
  const fill: Kept = {
    since: [since, 'since'],
    until: [last, 'until'],
    phone: [isReached ? (officePhone(cells.phone ?? '') ?? null) : null, 'phone'],
    mailbox: [isReached ? emailIn(cells.email) : null, 'email'],
  };
  const ofPeople = people.flatMap(({ name, title }): (readonly [FactKind, Kept])[] => [
    ['people', { name: [name, 'person', 'firstName', 'lastName', 'organization'] }],
    ['employment', { title: [title, 'title', 'person'] }],
  ]);
  const partners = partnersOf(cells.partners).map((name): readonly [FactKind, Kept] => [
    'organizations',
    { name: [name, 'partners'] },
  ]);
  return [['organizations', organization], ['fills', fill], ...ofPeople, ...partners];
}

/** Limits that do not apply to cells, because roles and places are looked up in lists. */
const ELSEWHERE: Omit<RowLimits, 'today'> = {
  model: { roles: [], ties: [] },
  ...{ districtId: '', officeId: '', editsFacts: true, speaksFor: () => true },
  ...{ counties: [], leads: [], topics: [] },
};

/**
 * Returns a function that finds the first cell of a row whose stored value would break the rules for edits, so that a fact that
 * the dry run calls new is not refused when it is written.
 */
export function keptCheckerOf(mapping: Mapping, today: string): (cells: Cells) => RefusedCell | null {
  const limits: RowLimits = { ...ELSEWHERE, today };
  const columnOf = (fields: readonly Field[]): string =>
    Object.keys(mapping).find((column) => fields.some((field) => mapping[column] === field)) ?? '';
  return (cells) => {
    for (const [fact, kept] of keptOf(cells)) {
      const row = Object.fromEntries(
        Object.entries(kept).flatMap(([name, [value]]) => (value === null ? [] : [[name, value]])),
      );
      const [fault] = checkRow(fact, row, null, limits, '', ['organization name']);
      if (!fault) continue;
      const [, ...from] = kept[fault.field.slice(1)] ?? [null];
      if (fault.pattern === 'reads-as-case' && from.includes('address')) continue; // part of an address, not of a sentence
      const column = columnOf(from);
      const words = fault.pattern ? `${sentence(fault.message)}, which is never stored` : fault.message;
      return { column, reason: `Column “${column}” ${words}` };
    }
    return null;
  };
}
