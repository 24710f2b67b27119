import { expect, test } from 'vitest';
import { inOrderOfNames } from '../../../web/shared/district-options.tsx';

test('districts to choose from come in the order of the names that are shown', () => {
  const names = [
    'District of Massachusetts',
    'District of Maryland',
    'District of Wyoming',
    'District of Columbia',
    'District of the Virgin Islands',
    'Central District of Illinois',
  ];
  expect(inOrderOfNames(names.map((name) => ({ id: name, name }))).map(({ name }) => name)).toEqual([
    'Central District of Illinois',
    'District of Columbia',
    'District of Maryland',
    'District of Massachusetts',
    'District of the Virgin Islands',
    'District of Wyoming',
  ]);
});
