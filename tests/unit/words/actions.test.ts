import { describe, expect, it } from 'vitest';
import type { Assessment, Gap, Question, TieToProtect } from '../../../core/model/assessment.ts';
import { fraction } from '../../../core/model/fraction.ts';
import { gapAction, questionAction, secureAction } from '../../../core/words/actions.ts';
import { brokerBetween, liveTies } from '../../../core/words/broker.ts';
import { contextOf, knownOf } from '../../../core/words/context.ts';
import { gapEntry, nextActions, questionEntry, tieToProtectEntry } from '../../../core/words/lists.ts';
import { assessed } from '../model/district.ts';
import { names, pair, piece, role, tie } from './names.ts';

const TIE = 'usao-coordinator--fbi';
const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  ...assessed(),
  roles: [],
  ties: [],
  gaps: [],
  questions: [],
  tiesToProtect: [],
  nextActions: [],
  ...more,
});
const about = (more: Partial<Assessment> = {}) => contextOf(names, assessment(more));
const withTie = about({ ties: [tie(pair({}))] });

const gap = (verb: Gap['verb'], items: string[], more: Partial<Gap> = {}): Gap => ({
  items,
  severity: 'high',
  gain: fraction(3),
  verb,
  cause: null,
  ...more,
});
const question = (verb: Question['verb'], id: string): Question => ({
  id,
  weight: 1,
  gain: fraction(7, 3),
  verb,
});
const toProtect = (verb: TieToProtect['verb'], items = [TIE]): TieToProtect => ({
  items,
  gain: fraction(1, 2),
  verb,
});

describe('what to do about a gap', () => {
  it.each([
    [gap('fill', ['lead-police']), 'Fill the position: Lead police agency'],
    [gap('recruit', ['fbi']), 'Find a partner: FBI'],
    [gap('introduce', [TIE]), 'Introduce Org a and Org b'],
    [gap('strengthen', [TIE]), 'Bring the tie between Org a and Org b up to the expected level: same team'],
    [gap('renew', [TIE]), 'Renew the tie of Org a and Org b'],
    [gap('renew', [TIE], { cause: 'm' }), 'Renew Piece m'],
    [gap('hand off', [TIE], { cause: 'p' }), 'Name a successor for the work between Org a and Org b'],
  ])('$verb: %#', (each, said) => {
    expect(gapAction(withTie, each)).toBe(said);
  });

  it('names the tie where no pair is shown, and no level where none is expected', () => {
    const context = about({ ties: [tie(null), tie(pair({}), { id: 'x--y' })] });
    expect(gapAction(context, gap('introduce', [TIE]))).toContain('Introduce Coordinator – FBI');
    const raised = gapAction(context, gap('strengthen', ['x--y']));
    expect(raised).toBe('Bring the tie between Org a and Org b up to the expected level: no contact');
  });

  it('names who can introduce the two', () => {
    const assessedPairs = [
      pair({ organizations: ['a', 'c'], pieces: [piece('m')] }),
      pair({ organizations: ['b', 'c'], pieces: [piece('n')] }),
    ];
    const context = about({ ties: [tie(pair({})), tie(null, { id: 'other', assessed: assessedPairs })] });
    expect(gapAction(context, gap('introduce', [TIE]))).toBe(
      'Introduce Org a and Org b through Org c, who works with both',
    );
  });
});

describe('a broker', () => {
  const live = (...rows: [string, string, number][]) =>
    liveTies(
      assessment({
        ties: rows.map(([x, y, level]) =>
          tie(pair({ organizations: [x, y], pieces: [piece('m', { level })] })),
        ),
      }),
    );

  it('has a live tie to both, and the stronger weaker one; of equals the first by id', () => {
    expect(brokerBetween(live(['a', 'c', 3], ['c', 'b', 3]), 'a', 'b')).toBe('c');
    expect(brokerBetween(live(['a', 'c', 3]), 'a', 'b')).toBeNull();
    expect(brokerBetween(live(['c', 'b', 3]), 'a', 'b')).toBeNull();
    const weaker = [
      ['a', 'c', 4],
      ['c', 'b', 1],
      ['a', 'd', 2],
      ['d', 'b', 2],
    ] as [string, string, number][];
    for (const rows of [weaker, weaker.toReversed()])
      expect(brokerBetween(live(...rows), 'a', 'b')).toBe('d');
    const equal = weaker.map(([x, y]) => [x, y, 2] as [string, string, number]);
    for (const rows of [equal, equal.toReversed()]) expect(brokerBetween(live(...rows), 'a', 'b')).toBe('c');
  });

  it('counts the highest live level, and neither what is not current nor work inside one organization', () => {
    const ties = [
      tie(
        pair({
          organizations: ['a', 'b'],
          pieces: [
            piece('m', { level: 2 }),
            piece('n', { level: 1 }),
            piece('o', { level: 4, status: 'aging' }),
          ],
        }),
      ),
      tie(pair({ organizations: ['a', 'a'], pieces: [piece('m')] })),
    ];
    expect(liveTies(assessment({ ties }))).toEqual(
      new Map([
        ['a', new Map([['b', 2]])],
        ['b', new Map([['a', 2]])],
      ]),
    );
  });
});

describe('what to ask', () => {
  const roles = [
    role({ role: 'fbi', organizations: ['x'] }),
    role({ role: 'hsi', organizations: ['x', 'y'] }),
    role({ role: 'usao-coordinator', organizations: ['usao'] }),
  ];
  const context = about({ roles, ties: [tie(pair({}))] });
  it.each([
    [
      question('ask', 'tribal-land'),
      'Ask whether the district includes land of a federally recognized tribe',
    ],
    [question('ask', 'fbi'), 'Ask who fills the role: FBI'],
    [question('confirm', 'fbi'), 'Ask Org x to confirm that it fills this role (FBI) and who to contact'],
    [
      question('confirm', 'hsi'),
      'Ask Org x and Org y to confirm that they fill this role (Homeland Security Investigations) and who to contact',
    ],
    [question('confirm', 'usao-coordinator'), 'Confirm who holds the position: Coordinator'],
    [question('clarify', TIE), 'Clarify with Org a and Org b: their reports differ'],
    [question('confirm', TIE), 'Confirm with Org a and Org b that they still work together'],
    [question('document', TIE), 'Document what Org a and Org b do together'],
    [question('ask', TIE), 'Ask Org a and Org b how they work together'],
  ])('$verb of $id', (each, said) => {
    expect(questionAction(context, each)).toBe(said);
  });
});

it('a tie that is met is written down or confirmed so that it outlasts its people', () => {
  const inWriting = secureAction(withTie, toProtect('write down'));
  expect(inWriting).toBe('Put the work between Org a and Org b in writing, as a memorandum or protocol');
  expect(secureAction(withTie, toProtect('ask both'))).toBe('Ask Org a and Org b to confirm their tie');
});

describe('what is known of an item', () => {
  it('names which of the two roles has no one', () => {
    const roles = [
      role({ role: 'usao-coordinator', state: 'vacant' }),
      role({ role: 'fbi', state: 'unknown' }),
    ];
    const without = (more: Parameters<typeof tie>[1]) =>
      knownOf(about({ roles, ties: [tie(null, more)] }), TIE);
    expect(without({ state: 'no partner' })).toBe(
      "Waits for a partner: no one fills Human trafficking coordinator, U.S. Attorney's Office.",
    );
    expect(without({})).toBe('No one on record for Federal Bureau of Investigation.');
    const unfilled = [role({ state: 'unfilled' })];
    expect(knownOf(about({ roles: unfilled, ties: [tie(null, { state: 'no partner' })] }), TIE)).toBe(
      'Waits for a partner: no one fills Federal Bureau of Investigation.',
    );
  });

  it('begins with a capital letter, and is nothing where nothing is', () => {
    const lower = { ...names, organization: (id: string) => id };
    const context = contextOf(
      lower,
      assessment({
        roles: [role({ state: 'confirmed', organizations: ['eEOC'], confirmedBy: new Set(['eEOC']) })],
      }),
    );
    expect(knownOf(context, 'fbi')).toBe('EEOC; no activity on record here.');
    expect(knownOf(context, 'tribal-land')).toBe('Nothing on record.');
  });
});

describe('an entry of a list', () => {
  const ties = [
    tie(pair({})),
    tie(null, { id: 'fbi--hsi', a: 'fbi', b: 'hsi', state: 'no partner' }),
    tie(null, { id: 'dss--fbi', a: 'dss', b: 'fbi', state: 'no partner' }),
    tie(null, { id: 'dss--hsi', a: 'dss', b: 'hsi', state: 'no partner' }),
  ];
  const context = about({ roles: [role({})], ties });

  it('of a gap has its title, action, what is known and which ties wait for its roles', () => {
    expect(gapEntry(context, gap('recruit', ['fbi']))).toEqual({
      ...gap('recruit', ['fbi']),
      gain: 3,
      title: 'FBI',
      action: 'Find a partner: FBI',
      known: 'None found in ECM and ACTeam awards; others not searched.',
      waiting: ['fbi--hsi', 'dss--fbi'],
    });
    expect(gapEntry(context, gap('recruit', ['fbi', 'hsi', 'dss'])).title).toBe('FBI and 2 more');
  });

  it('of a question and of a tie to protect has the same', () => {
    expect(questionEntry(context, question('ask', 'fbi'))).toEqual({
      ...question('ask', 'fbi'),
      gain: 2.3,
      title: 'FBI',
      action: 'Ask who fills the role: FBI',
      known: 'None found in ECM and ACTeam awards; others not searched.',
    });
    expect(tieToProtectEntry(context, toProtect('ask both', [TIE, 'fbi--hsi']))).toEqual({
      ...toProtect('ask both', [TIE, 'fbi--hsi']),
      gain: 0.5,
      title: 'Coordinator – FBI and 1 more',
      action: 'Ask Org a and Org b to confirm their tie',
      known: 'Nothing on record shows this tie.',
    });
  });
});

it('the next best actions are the first items of entries of the three lists, in their order', () => {
  const context = about({
    ties: [tie(pair({}))],
    roles: [role({ role: 'hsi' })],
    gaps: [gap('recruit', ['dss', 'fbi']), gap('recruit', ['fbi'])],
    questions: [question('ask', 'osha'), question('ask', 'hsi')],
    tiesToProtect: [toProtect('write down', ['x--y', TIE]), toProtect('ask both')],
    nextActions: ['hsi', 'fbi', TIE, 'gone'],
  });
  expect(nextActions(context)).toEqual([
    {
      ...{ id: 'hsi', verb: 'ask', gain: 2.3, list: 'questions' },
      text: 'Ask who fills the role: Homeland Security Investigations',
    },
    { id: 'fbi', verb: 'recruit', gain: 3, list: 'gaps', text: 'Find a partner: FBI' },
    {
      ...{ id: TIE, verb: 'ask both', gain: 0.5, list: 'tiesToProtect' },
      text: 'Ask Org a and Org b to confirm their tie',
    },
  ]);
});
