import { describe, expect, it } from 'vitest';
import { keepProfile, mappingOf, namesOfProfiles } from '../../server/import/profiles.ts';
import type { OpenFresh } from './engines.ts';
import { recorded } from './queries-recorded.ts';

/** The queries of cypher/imports. */
export function importsSuite(open: OpenFresh): void {
  describe('columns of files that are kept under a name', () => {
    it('are read by it, and replaced by those that are kept under it later', async () => {
      const graph = recorded(await open());
      expect(await mappingOf(graph, 'Rosters')).toBe(null);
      await keepProfile(graph, 'Rosters', { Agency: 'organization', Duty: 'role' });
      await keepProfile(graph, 'Lists', { Member: 'organization' });
      await keepProfile(graph, 'Rosters', { Agency: 'organization', Duty: 'none' });
      expect(await mappingOf(graph, 'Rosters')).toEqual({ Agency: 'organization', Duty: 'none' });
      expect(await namesOfProfiles(graph)).toEqual(['Lists', 'Rosters']);
    });
  });
}
