import { describe, expect, it } from 'vitest';
import { awardParties } from '../../../server/reference/awards.ts';
import { type ReferenceFiles, readReferenceFiles } from '../../../server/reference/files.ts';
import { smallData } from './small-data.ts';

const MEMBERS = 'usao-aaa,bureau,';

/** The parties of the only award, with its members written so, and with more organizations or fillings. */
function parties(members: string, more: (files: ReferenceFiles) => Partial<ReferenceFiles> = () => ({})) {
  const files = readReferenceFiles(smallData('awards.csv', MEMBERS, members));
  const all = { ...files, ...more(files) };
  return all.awards.flatMap(awardParties(all));
}

const core = (organizationId: string) => ({ organizationId, core: true });

describe('the parties of an award', () => {
  it('are its leads and members, a national body by its only office there', () => {
    expect(parties(MEMBERS)).toEqual([core('usao-aaa'), core('bureau-town')]);
  });

  it('names an office once, also when the award names its national body too', () => {
    expect(parties('usao-aaa,bureau-town;bureau,')).toEqual([core('usao-aaa'), core('bureau-town')]);
  });

  it('keeps a national body that has no office there', () => {
    const found = parties(MEMBERS, ({ fills }) => ({
      fills: fills.filter(({ roleId }) => roleId !== 'fbi'),
    }));
    expect(found).toEqual([core('usao-aaa'), core('bureau')]);
  });

  it('keeps a national body that has two offices there', () => {
    const found = parties(MEMBERS, ({ organizations, fills }) => ({
      organizations: [
        ...organizations,
        ...organizations.slice(0, 1).map((office) => ({ ...office, id: 'second' })),
      ],
      fills: [...fills, ...fills.slice(1).map((fill) => ({ ...fill, organizationId: 'second' }))],
    }));
    expect(found).toEqual([core('usao-aaa'), core('bureau')]);
  });

  it('keeps an organization that fills a role there itself, though it has an office that does', () => {
    const found = parties(MEMBERS, ({ fills }) => ({
      fills: [...fills, ...fills.slice(1).map((fill) => ({ ...fill, organizationId: 'bureau' }))],
    }));
    expect(found).toEqual([core('usao-aaa'), core('bureau')]);
  });

  it('are core members when they lead, or in an ACTeam; a member of another task force is not', () => {
    const found = parties('usao-aaa,bureau;usao-aaa,', ({ awards }) => ({
      awards: awards.map((award) => ({ ...award, program: 'ECM task force' })),
    }));
    expect(found).toEqual([core('usao-aaa'), { organizationId: 'bureau-town', core: false }]);
  });
});
