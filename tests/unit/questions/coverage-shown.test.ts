import { describe, expect, it } from 'vitest';
import { isCoverageShown, requiredRolesConfirmed } from '../../../core/coverage-shown.ts';
import { model } from '../model/district.ts';

const OPEN = 'unknown' as const;
const CONFIRMED = 'confirmed' as const;

describe('the number of coverage', () => {
  it('is shown from 4 of the 8 required roles on that are confirmed, and no earlier', () => {
    const required = model.roles.filter(({ weight }) => weight === 3);
    expect(required).toHaveLength(8);
    const shown = required.map((_, number) => {
      const roles = model.roles.map(({ id, weight }) => ({
        role: id,
        // All others are confirmed, and do not count.
        state: weight === 3 && required.findIndex((role) => role.id === id) >= number ? OPEN : CONFIRMED,
      }));
      return isCoverageShown(requiredRolesConfirmed({ roles }, model));
    });
    expect(shown).toEqual([false, false, false, false, true, true, true, true]);
  });
});
