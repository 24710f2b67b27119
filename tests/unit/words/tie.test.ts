import { describe, expect, it } from 'vitest';
import { tieKnown } from '../../../core/words/tie.ts';
import { daysAgo } from '../model/district.ts';
import { names, pair, piece, tie } from './names.ts';

const known = (more: Parameters<typeof pair>[0]): string => tieKnown(names, tie(pair(more)), []);
const report = (from: string, about: string, level: number, at: string) => ({ from, about, level, at });

describe('what is known of a tie that is met', () => {
  it('is its strongest current piece, with the day that speaks for it', () => {
    const pieces = [
      piece('weak', { level: 2, referenceDay: '2026-06-01' }),
      piece('aging', { level: 4, referenceDay: '2026-05-01', status: 'aging' }),
      piece('strong', { level: 4, referenceDay: '2026-03-03' }),
    ];
    expect(known({ state: 'met', pieces })).toBe('Piece strong, last active March 3, 2026.');
  });

  it('says of a training the last day on which it was held, not the first on which it was over', () => {
    const training = {
      kind: 'training',
      publicRecord: false,
      since: '2026-03-01',
      until: '2026-03-03',
    } as const;
    const held = tie(pair({ state: 'met', pieces: [piece('course', { referenceDay: '2026-03-03' })] }));
    expect(tieKnown({ ...names, piece: () => training }, held, [])).toBe(
      'Piece course, last active March 2, 2026.',
    );
  });

  it('is of equally strong pieces the one seen last, then the first by id', () => {
    const [x, y, z] = [
      piece('x', { referenceDay: '2026-03-02' }),
      piece('y', { referenceDay: '2026-03-03' }),
      piece('z', { referenceDay: '2026-03-03' }),
    ];
    for (const pieces of [
      [x, y, z],
      [z, y, x],
      [y, x, z],
      [y, z, x],
      [z, x, y],
    ])
      expect(known({ state: 'met', pieces })).toBe('Piece y, last active March 3, 2026.');
    for (const pieces of [
      [piece('undated'), x],
      [x, piece('undated')],
    ])
      expect(known({ state: 'met', pieces })).toBe('Piece x, last active March 2, 2026.');
  });

  it('says how long ago where the piece is no longer current, and that a record is public', () => {
    const pieces = [
      piece('old', { status: 'aging', referenceDay: daysAgo(100), publicRecord: true }),
      piece('gone', { status: 'ended', level: 4 }),
    ];
    expect(known({ state: 'met', pieces })).toBe(
      'Piece old, named in an announcement of March 22, 2026 (3 months ago), public record.',
    );
  });

  it('is the word alone where no piece stands', () => {
    expect(known({ state: 'met' })).toBe('Met.');
    expect(known({ state: 'met', pieces: [piece('gone', { status: 'ended' })] })).toBe('Met.');
    expect(known({ state: 'met', pieces: [piece('undated')] })).toBe('Piece undated.');
  });
});

describe('what is known of a tie by reports', () => {
  const reports = [report('a', 'b', 1, '2026-01-01'), report('b', 'a', 0, '2026-02-01')];

  it('is the newest report', () => {
    for (const given of [reports, reports.toReversed()])
      expect(known({ state: 'no contact', reports: given })).toBe(
        'No contact, according to Org b, as told to the U.S. Attorney’s Office on February 1, 2026, about its work with Org a.',
      );
    expect(known({ state: 'no contact' })).toBe('');
  });

  it('names what is expected where it is below', () => {
    expect(known({ state: 'below expected', reports: reports.slice(0, 1) })).toBe(
      'Contact (expected: same team), according to Org a, as told to the U.S. Attorney’s Office on January 1, 2026, about its work with Org b.',
    );
  });

  it('says that nothing on record shows it', () => {
    expect(known({ state: 'reported', reports: reports.slice(0, 1) })).toBe(
      'Contact, according to Org a, as told to the U.S. Attorney’s Office on January 1, 2026, about its work with Org b. Nothing on record shows it yet.',
    );
  });
});

describe('what is known of a tie that has ended', () => {
  it.each([
    ['until' as const, 'ended'],
    ['maintainers' as const, 'lost the last person who maintained it'],
    ['party' as const, 'lost one of the two as a party'],
  ])('tells an end by %s', (endedBy, how) => {
    const pieces = [piece('m', { status: 'ended', endedBy, endedOn: '2026-02-01' })];
    expect(known({ state: 'ended', pieces })).toBe(`Piece m ${how} on January 31, 2026.`);
  });

  it('is the piece that ended last; one without a day comes after', () => {
    const pieces = [
      piece('never', { status: 'ended' }),
      piece('early', { status: 'ended', endedOn: '2026-01-01' }),
      piece('late', { status: 'ended', endedOn: '2026-02-01' }),
      piece('going on', { endedOn: '2026-03-01' }),
    ];
    for (const given of [pieces, pieces.toReversed()])
      expect(known({ state: 'ended', pieces: given })).toBe('Piece late ended on January 31, 2026.');
    expect(known({ state: 'ended', pieces: pieces.slice(0, 1) })).toBe('Piece never ended.');
    expect(known({ state: 'ended', pieces: pieces.slice(3) })).toBe('Ended.');
  });
});

describe('what is known of a tie on record', () => {
  const recorded = piece('m', { referenceDay: '2026-03-03' });

  it('names the pair, the piece and, where it is too weak, what is expected', () => {
    expect(known({ state: 'on record', pieces: [recorded] })).toBe(
      'Org a and Org b: Piece m, last active March 3, 2026.',
    );
    expect(known({ state: 'partly on record', pieces: [recorded] })).toBe(
      'Org a and Org b: Piece m, last active March 3, 2026. That is signed agreement or joint work; expected: same team.',
    );
    expect(known({ state: 'partly on record', pieces: [piece('m', { level: 4 })] })).toBe(
      'Org a and Org b: Piece m.',
    );
  });

  it('passes over what has ended; where nothing else is, a report speaks', () => {
    const ended = piece('gone', { status: 'ended', level: 4 });
    expect(known({ state: 'on record', pieces: [ended, recorded] })).toContain('Piece m');
    expect(known({ state: 'on record', pieces: [ended], reports: [report('a', 'b', 2, '2026-01-01')] })).toBe(
      'Shared meetings, according to Org a, as told to the U.S. Attorney’s Office on January 1, 2026, about its work with Org b.',
    );
  });
});

describe('what is known of a tie of which nothing is', () => {
  it('tells what has ended on public record', () => {
    expect(known({})).toBe('Nothing on record shows this tie.');
    expect(known({ pieces: [piece('m', { status: 'ended', endedOn: '2026-02-01' })] })).toBe(
      'Nothing on record shows this tie. On public record: Piece m ended on January 31, 2026.',
    );
  });

  it('names the roles without anyone', () => {
    const nobody = tie(null, { state: 'no partner' });
    expect(tieKnown(names, nobody, ['fbi', 'hsi'])).toBe(
      'Waits for a partner: no one fills Federal Bureau of Investigation and Homeland Security Investigations.',
    );
    expect(tieKnown(names, tie(null), ['fbi', 'any-weight-3-role'])).toBe(
      'No one on record for Federal Bureau of Investigation and any required role.',
    );
    expect(tieKnown(names, tie(null), [])).toBe('Nothing on record shows this tie.');
  });

  it('lies inside one organization that fills both roles', () => {
    const organizations = ['a', 'a'] as const;
    expect(known({ organizations, state: 'met' })).toBe('Both roles are inside Org a.');
    expect(known({ organizations })).toBe('Both roles are inside Org a; not confirmed yet.');
  });

  it('of a tie that the model does not know, expects nothing', () => {
    const shown = pair({ state: 'below expected' });
    expect(tieKnown(names, tie(shown, { id: 'x--y' }), [])).toBe('');
  });
});
