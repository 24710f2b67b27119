import { describe, expect, it, test } from 'vitest';
import { findCaption } from '../../../server/screening/captions.ts';
import { findCodedPerson } from '../../../server/screening/coded-person.ts';
import { lowerNameAt, nameAt, namesIn } from '../../../server/screening/names.ts';
import type { Span } from '../../../server/screening/patterns.ts';
import { readingOf } from '../../../server/screening/reading.ts';
import { numberInRegister } from '../../../server/screening/register-numbers.ts';

const found = (find: (reading: ReturnType<typeof readingOf>) => Span | null, text: string): string | null => {
  const reading = readingOf(text);
  const span = find(reading);
  return span && reading.text.slice(span.start, span.end);
};
const nameIn = (text: string, index = 0): string | null => {
  const { tokens, text: whole } = readingOf(text);
  const row = nameAt(tokens, index) ?? lowerNameAt(tokens, index, whole);
  return row && whole.slice(tokens[row.index]?.start, tokens[row.endIndex]?.end);
};

describe('a name', () => {
  test.each([
    ['Ana Quill moved', 'Ana Quill'],
    ['Ana de la Quill moved', 'Ana de la Quill'],
    ['Quill, Ana moved', 'Quill, Ana'],
    ['Ana "Star" Quill moved', 'Ana "Star" Quill'],
    ['Ana "Big Star" Quill moved', 'Ana "Big Star" Quill'],
    ["Ana Quill's Mother", "Ana Quill's"],
    ['A. Quill moved', 'A. Quill'],
    ["O'Neil moved", "O'Neil"],
    ['maria quill moved', 'maria quill'],
    ['j. quill moved', 'j. quill'],
    ['maria q.', 'maria q'],
  ])('is read whole: %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  test.each(['Quill County', 'The meeting', 'U.S. Quill', 'Quill Foundation', 'the meeting', 'go home'])(
    'is not what names an organization, nor an everyday word: %s',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );

  it('that is all capitals and short is an acronym, unless it has a given name or a surname', () => {
    const isAcronym = (text: string) => nameAt(readingOf(text).tokens, 0)?.isAcronym;
    expect([isAcronym('NCQX'), isAcronym('MARIA LOPEZ'), isAcronym('Quill')]).toEqual([true, false, false]);
  });

  it('counts an initial as a word, and two joined ones as two', () => {
    const words = (text: string) => nameAt(readingOf(text).tokens, 0)?.words;
    expect([words('Quill'), words('Ana Q.'), words('J.R. Quill'), words('J-R Quill')]).toEqual([1, 2, 3, 3]);
  });

  it('of at least two words is found wherever it is, and none within the name of an organization', () => {
    const names = (text: string) => {
      const { tokens, text: whole } = readingOf(text);
      return namesIn(tokens).map((row) => whole.slice(tokens[row.index]?.start, tokens[row.endIndex]?.end));
    };
    expect(names('Ana Quill met Bo Ogrady and Quill at the Ana Quill Foundation')).toEqual([
      ...['Ana Quill', 'Bo Ogrady'],
    ]);
  });
});

describe('the caption of a case', () => {
  test.each([
    ['Order in United States v. Quill', 'States v. Quill'],
    ['Brief; v. Quill', 'v. Quill'],
    ['Doe v. Acme', 'Doe v. Acme'],
    ['US forfeiture, U.S. v. $4200', 'U.S. v. $'],
    ['Ogrady, Jr. v. Quill', 'Jr. v. Quill'],
    ['Quill et al. vs. Ogrady', 'al. vs. Ogrady'],
    ['In re Quill', 're Quill'],
    ['Matter of Ana Quill', 'Matter of Ana'],
  ])('is found: %s', (text, caption) => {
    expect(found(findCaption, text)).toBe(caption);
  });

  test.each([
    ...['the game against Quill', 'rel Quill', 'parte Quill', 're Quill', 'in Quill'],
    ...['Matter of the Quill Foundation', 'staff vs. Quill', 'tv. Quill', 'of the evidence against Quill'],
  ])('is not found: %s', (text) => {
    expect(found(findCaption, text)).toBeNull();
  });
});

describe('a code for a person', () => {
  test.each([
    ['we moved MV-1', 'MV-1'],
    ['Victims 1 and 2', 'Victims 1 and 2'],
    ['CI-20931 called', 'CI-20931'],
    ['V5 moved', 'V5'],
    ['Roe 3 called', 'Roe 3'],
    ['jane-doe', 'jane-doe'],
    ['minor #7', 'minor #7'],
    ['Victim Two was moved', 'Victim Two'],
  ])('is found: %s', (text, code) => {
    expect(found(findCodedPerson, text)).toBe(code);
  });

  test.each(['V5 remover', 'minor 7', 'victim two wanted', 'Jane Doe, Acme, Inc.', 'CI 12 days', 'MV'])(
    'is not found: %s',
    (text) => {
      expect(found(findCodedPerson, text)).toBeNull();
    },
  );
});

describe('the number of a register', () => {
  test.each([
    'NCIC W123456789',
    'NCIC no. W-12345',
    'Booking: 2211843',
    'reg 71234-019',
    'A-12345-22 (App. Div.)',
  ])('is found: %s', (text) => {
    expect(found(numberInRegister, text)).not.toBeNull();
  });

  test.each([
    ...['NCIC 1234', 'Booking 216-555-0142', 'Booking 2165550142', 'Lab 2023-24', 'Lab 12/31/2024', 'Lab'],
    ...['Lab 555-0142', 'registry 71234', 'ALab 2211843'],
  ])('is not found: %s', (text) => {
    expect(found(numberInRegister, text)).toBeNull();
  });
});
