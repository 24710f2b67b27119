import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../core/drawing/text-width.ts';
import type { Table } from '../../../core/report/shape.ts';
import { widthsOnPage } from '../../../server/report/documents/column-widths.ts';

const ROOM = { width: 527, fontSize: 7.5, inset: 6 };
const LONG = 'Invented County, Invented Legal Aid, Invented Police and the Invented Rape Crisis Center';

const tableOf = (labels: readonly string[], ...rows: (string | number)[][]): Table => ({
  ...{ kind: 'table', id: 'invented', caption: 'Invented' },
  columns: labels.map((label) => ({ label, decimals: null })),
  rows,
});

describe('the columns of a table on a page', () => {
  it.each([
    [
      'a word',
      1,
      'memorandum',
      tableOf(
        ['Name', 'Kind', 'Between', 'Since', 'Through', 'Status', 'Signed for'],
        ['Invented memorandum', 'memorandum', LONG, '2024-06-10', '2028-11-01', 'current', LONG],
      ),
    ],
    [
      'a date',
      3,
      'Jun 10, 2024',
      tableOf(
        ['Name', 'Kind', 'Between', 'Since', 'Signed for', 'Why'],
        ['Invented memorandum', 'memorandum', LONG, '2024-06-10', LONG, LONG],
      ),
    ],
    [
      'a span of years',
      2,
      '2007-2012',
      tableOf(
        ['What', 'Area', 'Year', 'Figure', 'Caveat', 'Source', 'Address'],
        [LONG, 'state', '2007-2012', 845, LONG, LONG, LONG],
      ),
    ],
  ])('keep %s on one line', (_, at, text, table) => {
    const widths = widthsOnPage(table, ROOM);
    expect(widths[at]).toBeGreaterThanOrEqual(textWidth(text, ROOM.fontSize) + ROOM.inset);
  });

  it('fill the page, and a column with long texts is the widest', () => {
    const widths = widthsOnPage(tableOf(['What', 'How much'], [LONG, 3]), ROOM);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM.width);
    expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0));
  });

  it('keep room for long texts between rows that have none', () => {
    const few = [...Array.from({ length: 9 }, () => ['Invented role of an office', '']), ['Invented', LONG]];
    const [role = 0, organization = 0] = widthsOnPage(tableOf(['Role', 'Organization'], ...few), ROOM);
    expect(organization).toBeGreaterThan(role);
  });

  it('share a page that is too narrow for all of their words', () => {
    const many = Array.from({ length: 20 }, () => 'Administration');
    const widths = widthsOnPage(tableOf(many, many), ROOM);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM.width);
  });
});
