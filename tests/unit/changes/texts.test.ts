import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { leavesRoom } from '../../../core/facts/columns.ts';
import {
  columnsOf,
  FACT_KINDS,
  type FactKind,
  type FactRow,
  type Facts,
  NO_FACTS,
} from '../../../core/facts/index.ts';
import { enteredText, textFault, tidyText } from '../../../core/text.ts';
import { checkRow } from '../../../server/changes/check-row.ts';
import { ChangeRequest } from '../../../server/changes/contract.ts';
import { mutationsOf } from '../../../server/changes/entries.ts';
import { allEndpoints } from '../../../server/contract.ts';
import { entryOf, organization } from '../../facts.ts';
import { model } from '../model/district.ts';
import { faultsOf } from './faults-of.ts';

const desk = { districtId: 'ohnd', officeId: 'usao-ohnd', editsFacts: true, speaksFor: () => false };
const limits = {
  ...desk,
  model,
  today: '2026-11-24',
  enteredOn: '2026-11-24',
  counties: [],
  leads: [],
  topics: [],
};
const ground = { ...limits, facts: NO_FACTS, withdrawn: NO_FACTS, actorName: 'Cora Coordinator' };
const REFUSED: readonly (readonly [string, string])[] = [
  ['\u0007', 'a character that cannot be seen (U+0007)'],
  ['\n', 'a line break (U+000A)'],
  ['\u200b', 'a zero-width space (U+200B)'],
  ['\u200d', 'a zero-width joiner (U+200D)'],
  ['\u2060', 'a word joiner (U+2060)'],
  ['\ufeff', 'a byte order mark (U+FEFF)'],
  ['\u061c', 'an Arabic letter mark (U+061C)'],
  ['\u200f', 'a right-to-left mark (U+200F)'],
  ['\u202e', 'a right-to-left override (U+202E)'],
  ['\u2066', 'a left-to-right isolate (U+2066)'],
  ['\ud83d', 'half of a character (U+D83D)'],
];

describe('a text', () => {
  it.each(REFUSED)('is refused with %j in it, by its name', (character, name) => {
    expect(textFault(`Har${character}bor`)).toBe(`contains ${name}; please enter it again without it`);
  });

  it('is kept without space around it, and with each accent in one letter', () => {
    expect(tidyText('  Jose\u0301  ')).toBe('José');
    expect(textFault(tidyText('José “Pepe” Núñez – 北京 👩'))).toBeNull();
  });
});

describe('a column of a fact', () => {
  const texts = FACT_KINDS.flatMap((fact) =>
    columnsOf(fact)
      .filter(({ column, shape }) => column !== 'id' && leavesRoom(shape))
      .map(({ column, shape }) => ({ fact, column, isList: shape instanceof z.ZodArray })),
  );

  it('is found in every kind that has any', () => {
    expect(texts.length).toBeGreaterThan(60);
  });

  it.each(texts.map((one) => [`${one.fact}.${one.column}`, one] as const))(
    'lets no such character in: %s',
    (_, { fact, column, isList }) => {
      for (const [character] of REFUSED) {
        const text = `Har${character}bor`;
        const row = { [column]: isList ? [text] : text } as unknown as FactRow<FactKind>; // the column at hand
        const fields = checkRow(fact, row, null, limits, 'v').map(({ field }) => field);
        expect([character, fields]).toEqual([character, expect.arrayContaining([`v.${column}`])]);
      }
    },
  );

  it('keeps a text as every text is kept', () => {
    const entry = entryOf(
      'organizations',
      organization('pepe', { name: ' Casa Jose\u0301 ', aliases: [' Pepe '] }),
    );
    expect(mutationsOf([entry], ground)[0]?.after).toMatchObject({ name: 'Casa José', aliases: ['Pepe'] });
    expect(
      faultsOf(() => mutationsOf([entryOf('organizations', organization('x', { name: ' ' }))], ground)),
    ).toMatchObject([{ field: 'entries[0].value.name', message: 'is empty' }]);
  });

  it('that held such a character before stays correctable in its other columns, and itself', () => {
    const before = organization('old', { name: 'Har\u202ebor ', source: 'Old\u200b' });
    const there = { ...ground, facts: { ...NO_FACTS, organizations: [before] } as Facts };
    const correct = (more: object) =>
      mutationsOf([{ fact: 'organizations', id: 'old', value: { ...before, ...more } }], there)[0]?.after;
    expect(correct({ city: 'Akron' })).toMatchObject({ name: before.name, city: 'Akron' });
    expect(correct({ name: 'Harbor' })).toMatchObject({ name: 'Harbor' });
  });

  it.each([
    'https://user@court.example/',
    'https://user:pw@court.example/',
    'https://court.example@evil.example/',
  ])('that is a web address names no user: %s', (url) => {
    const row = organization('x', { url });
    expect(checkRow('organizations', row, null, limits, 'v')).toContainEqual({
      field: 'v.url',
      message: 'contains a user name before the @; please remove it',
    });
  });
});

describe('a value of an entry', () => {
  it.each([
    ['a list in a list', '[["deep"]]'],
    ['an object', '{"name":"deep"}'],
    ['very deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['a number that is infinite', '1e400'],
    ['such a number in a list', '[1e400]'],
  ])('is refused by its column if it is %s, before anything reads it', (_, json) => {
    const text = `{"action":"add note","entries":[{"fact":"notes","id":"x","value":{"text":${json}}}]}`;
    expect(ChangeRequest.safeParse(JSON.parse(text)).error?.issues).toMatchObject([
      {
        path: ['entries', 0, 'value', 'text'],
        message: 'must be a text, a number, yes or no, or a list of these',
      },
    ]);
  });
});

describe('the body of a request', () => {
  /** Places of texts in a schema: neither choices, nor of a form that leaves no room, nor secrets, which are never shown. */
  function textsIn(schema: z.core.$ZodType, path: string): [string, z.core.$ZodType][] {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
      return textsIn(schema.unwrap() as z.ZodType, path);
    if (schema instanceof z.ZodArray) return textsIn(schema.element as z.ZodType, `${path}[]`);
    if (schema instanceof z.ZodObject)
      return Object.entries(schema.shape).flatMap(([key, inner]) =>
        textsIn(inner as z.ZodType, `${path}.${key}`),
      );
    return schema instanceof z.ZodString || schema instanceof z.ZodPipe ? [[path, schema]] : [];
  }
  const texts = allEndpoints.flatMap(({ method, path, body }) =>
    body ? textsIn(body, `${method} ${path}`) : [],
  );
  const isPassword = (place: string) => /\.(password|current)$/.test(place);

  it('has texts in many requests', () => {
    expect(texts.map(([place]) => place).filter(isPassword).length).toBeGreaterThan(3);
    expect(texts.length).toBeGreaterThan(15);
  });

  it.each(texts.filter(([place]) => !isPassword(place)))('lets no such character in: %s', (_, schema) => {
    for (const [character] of REFUSED)
      expect([character, z.safeParse(schema, `Har${character}bor`).success]).toEqual([character, false]);
  });

  it('says what is wrong with it', () => {
    const answer = enteredText(20, 1).safeParse('Har\u202ebor');
    expect(answer.error?.issues[0]?.message).toBe(
      'contains a right-to-left override (U+202E); please enter it again without it',
    );
    expect(enteredText(20, 1).safeParse('  ').success).toBe(false);
  });
});
