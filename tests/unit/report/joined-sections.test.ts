import { describe, expect, it } from 'vitest';
import { joinedSections, joinedTable, onceForAll } from '../../../core/report/joint/joined-sections.ts';
import type { Section } from '../../../core/report/shape.ts';
import { marked, NORTH, SOUTH, told } from './report-input.ts';

describe('sections of several districts', () => {
  const text = (id: string, said: string, figure: string | null = null) => ({
    id,
    parts: [{ text: said, figure }],
  });
  const section = (...sentences: ReturnType<typeof text>[]): Section => ({
    ...{ id: 's', heading: 'Heading', blocks: [{ kind: 'text', sentences }] },
  });
  const joined = (north: Section, south: Section) =>
    joinedSections([
      { place: NORTH, it: north },
      { place: SOUTH, it: south },
    ]);

  it('keep what each says, beginning with its name, and say once what both do', () => {
    const it = joined(
      section(text('a', 'One.', 'f'), text('b', 'Own.'), text('c', 'Caution.')),
      section(text('a', 'Two.', 'f'), text('c', 'Caution.')),
    );
    expect([it.id, it.heading, told(it)]).toEqual([
      's',
      'Heading',
      ['N.D. Ohio: One.', 'Own.', 'S.D. Ohio: Two.', 'Caution.'],
    ]);
    expect(marked(it)).toEqual({ 'ohnd-f': 'One.', 'ohsd-f': 'Two.' });
    expect(it.blocks).toHaveLength(3);
  });

  it('keep a figure of each, even if it is the same in both', () => {
    const same = section(text('a', '5 roles', 'f'));
    expect(told(joined(same, same))).toEqual(['N.D. Ohio: 5 roles', 'S.D. Ohio: 5 roles']);
  });

  it('have a picture of each district, told apart in words', () => {
    const picture = (alt: string): Section => ({
      ...{ id: 's', heading: 'H', blocks: [{ kind: 'picture', name: 'ring', caption: 'Roles.', alt }] },
    });
    expect(joined(picture('A ring.'), picture('Another.')).blocks).toEqual([
      {
        kind: 'picture',
        name: 'ring',
        districtId: 'ohnd',
        alt: 'Northern District of Ohio: A ring.',
        caption: 'Northern District of Ohio. Roles.',
      },
      {
        kind: 'picture',
        name: 'ring',
        districtId: 'ohsd',
        alt: 'Southern District of Ohio: Another.',
        caption: 'Southern District of Ohio. Roles.',
      },
    ]);
  });
});

describe('tables of several districts', () => {
  const columns = [
    { label: 'Role', decimals: null },
    { label: 'Points', decimals: 1 },
  ];
  const table = (...rows: [string, number][]) => ({
    kind: 'table' as const,
    id: 't',
    caption: 'Of one',
    columns,
    rows,
  });
  const joined = joinedTable(
    [
      { place: NORTH, it: table(['fbi', 1], ['hsi', 2]) },
      { place: SOUTH, it: table(['hsi', 2], ['fbi', 3]) },
    ],
    'Of both',
  );

  it('have the district as their second column, and rows of one subject beside each other', () => {
    expect(joined).toMatchObject({ id: 't', caption: 'Of both' });
    expect(joined.columns.map(({ label, decimals }) => [label, decimals])).toEqual([
      ...[
        ['Role', null],
        ['District', null],
        ['Points', 1],
      ],
    ]);
    expect(joined.rows).toEqual([
      ['fbi', 'N.D. Ohio', 1],
      ['fbi', 'S.D. Ohio', 3],
      ['hsi', 'N.D. Ohio', 2],
      ['hsi', 'S.D. Ohio', 2],
    ]);
    expect(joinedTable([{ place: NORTH, it: table(['fbi', 1]) }]).caption).toBe('Of one');
  });

  it('can say once what is the same in both', () => {
    expect(onceForAll(joined).rows).toEqual([
      ['fbi', 'N.D. Ohio', 1],
      ['fbi', 'S.D. Ohio', 3],
      ['hsi', 'N.D. Ohio, S.D. Ohio', 2],
    ]);
  });
});
