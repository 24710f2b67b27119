import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evidenceKindOf, parentIn, roleOf, roleOfKind, thingOf } from '../../../server/import/kinds.ts';
import { otherNamesOf } from '../../../server/import/read-cells.ts';
import { twoNames } from '../../../server/import/two-names.ts';
import { asWords, looksLikePerson } from '../../../server/import/words.ts';

const roles: { role_id: string }[] = parse(
  readFileSync(new URL('../../../data/model-roles.csv', import.meta.url)),
  { columns: true },
);

describe('words of files', () => {
  it.each(roles.map(({ role_id }) => role_id))('name the role %s by its id, as the page answers', (id) => {
    expect(roleOf(asWords(id))).toBe(id);
  });

  it('of a type name a role only where they mean no other', () => {
    expect(
      ['Legal services', 'Law enforcement', 'Nonprofit'].map((kind) => roleOfKind(asWords(kind))),
    ).toEqual(['legal-services', null, null]);
  });

  it('name the role also where they say which kind of its holders is meant', () => {
    const kinds = [
      'Critical Access Hospital',
      'District Attorney’s Office',
      'Rape crisis center',
      'Animal Hospital',
    ];
    expect(kinds.map((kind) => roleOfKind(asWords(kind)))).toEqual([
      ...['health', 'prosecutor', 'victim-services', null],
    ]);
  });

  it('tell organizations from people, and from what is neither', () => {
    const words = ['Organization', 'Law Enforcement', 'Person', 'Characters', 'Variable', 'Tier 1'];
    expect(words.map((word) => thingOf(asWords(word)))).toEqual([
      ...['organization', 'organization', 'person', 'person', 'other', null],
    ]);
  });

  it('tell a parent from a tie, and what a tie rests on', () => {
    expect(['part of', 'ispartof', 'parent of', 'partner'].map(parentIn)).toEqual(['to', 'to', 'from', null]);
    expect(['mou', 'referral', 'task force', 'works with'].map(evidenceKindOf)).toEqual([
      ...['mou', 'protocol', 'task-force', 'contact'],
    ]);
  });

  it('part other names at commas only where each is one word', () => {
    expect(otherNamesOf('IL, ILC; DBA/ Invented Light of Toledo, Procurement Division')).toEqual([
      ...['IL', 'ILC', 'Invented Light of Toledo, Procurement Division'],
    ]);
  });

  it.each([
    ['Joy Abara', true],
    ['Dr. Loretta de la Cruz, LCSW', true],
    ['Sgt. March', true],
    ['Invented for Change', false],
    ['places to go', false],
  ])('say whether “%s” could be a person', (name, isPerson) => {
    expect(looksLikePerson(name)).toBe(isPerson);
  });

  it.each([
    ['FBI / HSI', true],
    ['DHS/HSI', true],
    ['Invented Police Department and Invented Sheriff’s Office', true],
    ['Invented Boys and Girls Club', false],
    ['Department of Health and Human Services', false],
    ['Parent/Child Center', false],
    ['24/7 Hotline', false],
  ])('may hold two organizations: %s, %s', (name, isTwo) => {
    expect(twoNames(name) !== null).toBe(isTwo);
  });
});
