import { describe, expect, it } from 'vitest';
import { partners, triad } from '../../../core/report/partners.ts';
import { daysAgo } from '../model/district.ts';
import { pair, role, tie } from '../words/names.ts';
import { marked, reportedParty, reportedPiece, reportInput, SUMMARY, tableIn, told } from './report-input.ts';

const COORDINATOR = role({ role: 'usao-coordinator', state: 'confirmed', organizations: ['usao'] });
const rowsOf = (more: Parameters<typeof reportInput>[0]) =>
  tableIn(partners(reportInput(more)), 'partners') ?? [];

describe('the table of partners', () => {
  it('has a row for each organization in a role, and one for a role that none fills', () => {
    const roles = [
      { ...COORDINATOR, confirmedBy: new Set(['usao']) },
      role({ role: 'fbi', state: 'on record', organizations: ['north', 'south'] }),
      role({ role: 'shelter', state: 'unfilled' }),
    ];
    const [labels, ...rows] = rowsOf({ assessment: { roles } });
    expect(labels).toEqual([
      ...['Role', 'Organization', 'State', 'Tie with the U.S. Attorney’s Office'],
      ...['MOU', 'MOU since', 'MOU through', 'Role mailbox'],
    ]);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['Org usao', 'Confirmed', 'The office itself'],
      ['Org north', 'On record, not confirmed', 'No tie expected'],
      ['Org south', 'On record, not confirmed', 'No tie expected'],
      [null, 'Unfilled', null],
    ]);
    expect(rows.map((row) => row.slice(4))).toEqual(rows.map(() => [null, null, null, null]));
  });

  it('calls a position vacant, whichever office it is in', () => {
    const roles = [{ ...COORDINATOR, state: 'vacant' as const }];
    expect(rowsOf({ assessment: { roles } })[1]?.[2]).toBe('Vacant');
  });

  it('says how the tie of each with the coordinator is, and what it rests on', () => {
    const roles = [role({ role: 'fbi', state: 'on record', organizations: ['north', 'south'] })];
    const ties = [tie(pair({ organizations: ['usao', 'north'], state: 'met' }))];
    const evidence = [
      reportedPiece({ kind: 'meeting', parties: [reportedParty('usao'), reportedParty('north')] }),
      reportedPiece({ kind: 'meeting', parties: [reportedParty('usao'), reportedParty('north')] }),
      reportedPiece({
        kind: 'training',
        status: 'ended',
        parties: [reportedParty('usao'), reportedParty('north')],
      }),
      reportedPiece({ kind: 'training', parties: [reportedParty('else'), reportedParty('north')] }),
      reportedPiece({ kind: 'training', parties: [reportedParty('usao'), reportedParty('else')] }),
    ];
    expect(
      rowsOf({ assessment: { roles, ties }, evidence })
        .slice(1)
        .map((row) => row[3]),
    ).toEqual([expect.stringMatching(/^Met: [a-z ]*meeting[a-z ]*$/), 'Unknown']);
    const turned = ties.map((one) => ({ ...one, a: 'fbi', b: 'usao-coordinator' }));
    const other = ties.map((one) => ({ ...one, a: 'hsi' }));
    expect(rowsOf({ assessment: { roles, ties: turned } })[1]?.[3]).toBe('Met');
    expect(rowsOf({ assessment: { roles, ties: other } })[1]?.[3]).toBe('No tie expected');
  });

  it('shows its memorandum through the last day in effect, and its mailbox, or that there is one', () => {
    const roles = [role({ role: 'shelter', state: 'on record', organizations: ['center', 'desk', 'none'] })];
    const evidence = [reportedPiece({ since: '2024-01-01', until: '2027-01-01' })];
    const mailboxes: Readonly<Record<string, { address: string | null }>> = {
      center: { address: 'role@example.org' },
      desk: { address: null },
    };
    const mailbox = (of: string, id: string) => (of === 'shelter' ? (mailboxes[id] ?? null) : null);
    const rows = rowsOf({ assessment: { roles }, evidence, mailbox });
    expect(rows.slice(1).map((row) => row.slice(4))).toEqual([
      ['With the office', '2024-01-01', '2026-12-31', 'role@example.org'],
      [null, null, null, 'On file'],
      [null, null, null, null],
    ]);
  });
});

it('what is in writing is listed with its parties and for whom it was signed, never by a name', () => {
  const evidence = [
    reportedPiece({
      ...{ name: 'Older', since: daysAgo(300), until: null },
      parties: [
        reportedParty('usao', { signed: true }),
        reportedParty('center', { signed: true, signerPosition: 'Director' }),
        reportedParty('center', { signed: true, signerPosition: 'Director' }),
        reportedParty('north'),
      ],
    }),
    reportedPiece({ kind: 'meeting', name: 'Not in writing' }),
    reportedPiece({
      kind: 'task-force',
      name: 'Newer',
      since: daysAgo(3),
      until: '2027-01-01',
      status: 'aging',
    }),
  ];
  expect(tableIn(partners(reportInput({ evidence })), 'agreements')).toEqual([
    ['Name', 'Kind', 'Between', 'Since', 'Through', 'Status', 'Signed for'],
    ['Newer', 'task force', 'Org center and Org usao', daysAgo(3), '2026-12-31', 'aging', null],
    [
      ...['Older', 'memorandum', 'Org center, Org north and Org usao', daysAgo(300), null, 'current'],
      'Org center: Director; Org usao',
    ],
  ]);
});

describe('Justice, Homeland Security and Labor', () => {
  const three = (['met', 'unknown', 'met'] as const).map((state, at) =>
    tie(null, { id: `tie-${at}`, state }),
  );
  const triadTies = Object.fromEntries(three.map(({ id, state }) => [id, state]));
  const of = (answer: 'yes' | 'partly' | 'no' | 'unknown') =>
    triad(
      reportInput({
        summary: { ...SUMMARY, triad: answer, triadTies },
        assessment: { ties: [...three, tie(null, { id: 'another', state: 'met' })] },
      }),
    );

  it.each([
    ['yes', 'work together: all three ties are met'],
    ['partly', 'work together in part'],
    ['no', 'do not all work together: at least one of the three ties is proven missing or too weak'],
    ['unknown', 'are not known to work together'],
  ] as const)('the answer %s is said in words, with how many of the three ties are met', (answer, words) => {
    expect(told(of(answer))).toEqual([
      `The coordinator, Homeland Security Investigations and the Wage and Hour Division ${words} (2 of 3 met).`,
    ]);
    expect(marked(of(answer))).toEqual({ triad: words, 'triad-met': '2' });
  });

  it('have their three ties in a table, and no other', () => {
    const [labels, ...rows] = tableIn(of('no'), 'triad') ?? [];
    expect(labels).toEqual(['Between', 'And', 'State']);
    expect(rows.map((row) => row[2])).toEqual(['Met', 'Unknown', 'Met']);
  });
});
