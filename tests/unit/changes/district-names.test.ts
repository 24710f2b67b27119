import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { grantsOf } from '../../../core/account-roles.ts';
import { NO_FACTS } from '../../../core/facts/index.ts';
import type { Viewer } from '../../../server/access/viewer.ts';
import { requireMayChange } from '../../../server/changes/may-change.ts';
import { mayUndoIn } from '../../../server/changes/plan-undo.ts';
import { districtsInWords } from '../../../server/reference/district-names.ts';
import { organization } from '../../facts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const viewer: Viewer = {
  identity: { id: 'c', name: 'Invented', role: 'coordinator' },
  grants: grantsOf('coordinator', { districts: ['ohsd'], organizations: [] }),
};

describe('a sentence that refuses something', () => {
  it('calls districts by their names', () => {
    expect(districtsInWords(['ohnd', 'wyd'])).toBe(
      'the Northern District of Ohio and the District of Wyoming',
    );
    const one = { fact: 'organizations', id: 'one', before: null, after: organization('police') } as const;
    expect(() => requireMayChange(viewer, ['ohsd', 'ohnd', 'cand'], [one], NO_FACTS)).toThrow(
      'This also belongs to the Northern District of Ohio and the Northern District of California, which your account',
    );
    expect(() => mayUndoIn(viewer, 'ohnd')).toThrow(
      'This change was made in the Northern District of Ohio, which',
    );
  });

  it('has the id of a district nowhere, unless it names none or is an address', () => {
    // Between words, an id of a district that is put into a text; "is not a district: zzzz" has nothing to call it by.
    const inWords =
      /`[^`]*[a-z,] \$\{(?!districtsInWords|nameOf|practices\.districtName)[^}`]*\b(districtIds?|district\.id|madeIn|foreign|owning)\b[^}`]*\}/;
    const lines = globSync(['core/**/*.ts', 'server/**/*.ts'], {
      cwd: root,
      ignore: ['server/sample/**', 'server/commands/**'],
    }).flatMap((file) =>
      readFileSync(`${root}${file}`, 'utf8')
        .split('\n')
        .filter((line) => inWords.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines.filter((line) => !NAMES_NONE.some((known) => line.includes(known)))).toEqual([]);
  });
});

/** Faults of files and programs, and keys that no one reads. */
const NAMES_NONE = ['There is no district ${', 'has no row for ${', 'that districts.csv lacks'];
