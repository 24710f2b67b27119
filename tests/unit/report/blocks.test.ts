import { describe, expect, it } from 'vitest';
import {
  kindOfCell,
  sentenceOf,
  shownCell,
  tableOf,
  withoutEmptyTables,
} from '../../../core/report/blocks.ts';

describe('a cell', () => {
  it.each([
    [null, 'none'],
    [undefined, 'none'],
    ['', 'none'],
    [0, 'other'],
    ['2026-06-30', 'day'],
    ['https://example.org/a', 'web'],
    ['http://example.org', 'web'],
    ['see https://example.org/a', 'other'],
    ['https://example.org and more', 'other'],
    ['desk@example.org', 'mail'],
    ['write to desk@example.org', 'other'],
    ['desk@example.org or call', 'other'],
    ['a@b@c', 'other'],
    ['Sample Center', 'other'],
  ])('%j is for pages of the kind %s', (cell, kind) => {
    expect(kindOfCell(cell)).toBe(kind);
  });

  it('shows days as dates, numbers with their decimals and a real minus sign, and nothing as a dash', () => {
    expect([shownCell('2026-06-30'), shownCell('Sample'), shownCell(null), shownCell('')]).toEqual([
      ...['Jun 30, 2026', 'Sample', '–', '–'],
    ]);
    expect([shownCell(1234), shownCell(12, 1), shownCell(12.25, 2), shownCell(-3, 1)]).toEqual([
      ...['1,234', '12.0', '12.25', '−3.0'],
    ]);
  });
});

it('a table without rows becomes a sentence, and other blocks stay', () => {
  const columns = [['What', (what: string) => what]] as const;
  const [empty, full] = [tableOf('a', 'Offices', columns, []), tableOf('b', 'Ties', columns, ['one'])];
  expect(withoutEmptyTables([{ id: 's', heading: 'S', blocks: [empty, full] }])).toEqual([
    {
      ...{ id: 's', heading: 'S' },
      blocks: [
        { kind: 'text', sentences: [sentenceOf('none-a', 'Offices: none on record.')] },
        {
          kind: 'table',
          id: 'b',
          caption: 'Ties',
          columns: [{ label: 'What', decimals: null }],
          rows: [['one']],
        },
      ],
    },
  ]);
});
