import { describe, expect, it } from 'vitest';
import {
  type Departure,
  departuresSummary,
  endOf,
  formOf,
  type OpenItem,
} from '../../../web/district/departures/departure-text.ts';
import { FORMS, type FormName } from '../../../web/editing/forms.ts';
import { person } from '../../facts.ts';
import { bookWith, newId, ROWS } from './editing-example.ts';

const departureOf = (personId: string, hasLeft = true): Departure => ({
  person: { id: personId, name: `${personId} Invented` },
  organization: { id: 'fbi', name: 'FBI Testville' },
  ...{ on: '2026-11-20', hasLeft, text: '', items: [] },
});
const nothing = { role: null, evidence: null, partyId: null, known: null, end: null, marked: null };
const [held] = ROWS.holders;
const [party] = ROWS.parties;
const role: OpenItem = {
  ...{ ...nothing, id: 'role:ann-holds', kind: 'role', text: 'Holds the role.', role: 'fbi' },
  actions: ['name successor', 'hand off', 'end'],
  end: { fact: 'holders', id: 'ann-holds', value: { ...held, until: '2026-11-20' } },
};
const signature: OpenItem = {
  ...{ ...nothing, id: 'signature:ann-signed', kind: 'signature', text: 'Signed it.' },
  actions: ['name successor', 'hand off', 'end'],
  evidence: { id: 'mou-1', name: 'Testville memorandum' },
  partyId: 'party-fbi',
  end: { fact: 'parties', id: 'party-fbi', value: { ...party, until: '2026-11-20' } },
};
const evidence: OpenItem = { ...signature, kind: 'evidence' };
const acquaintance: OpenItem = {
  ...{ ...nothing, id: 'acquaintance:ann:fbi:bea', kind: 'acquaintance', text: 'Knows Bea.' },
  actions: ['introduce', 'hand off'],
  known: { id: 'bea', name: 'Bea Example', organization: { id: 'hope', name: 'Hope Sample House' } },
};

describe('the line says', () => {
  const said = (departures: Departure[], open: number, marked = 0) =>
    departuresSummary({ departures, open, marked });

  it('how many have left, and how many things rest on them', () => {
    expect(said([departureOf('ann'), departureOf('ben')], 5)).toBe(
      '2 people have left: 5 items depend on them',
    );
    expect(said([departureOf('ann')], 1)).toBe('1 person has left: 1 item depends on them');
  });

  it('who is about to leave, and what is marked', () => {
    expect(said([departureOf('ann'), departureOf('ben', false)], 3, 1)).toBe(
      '1 person has left and 1 person is leaving: 3 items depend on them, 1 of them marked for handoff',
    );
  });

  it('a person who left two organizations once', () => {
    expect(said([departureOf('ann'), departureOf('ann')], 2)).toMatch(/^1 person has left:/);
  });
});

/** The form behind an item, filled in as its address says and with what is typed, and what it then writes. */
function written(item: OpenItem, typed: Record<string, string>) {
  const url = new URL(formOf('ohnd', departureOf('ann'), item)?.href ?? '', 'http://localhost');
  const asked = Object.fromEntries(url.searchParams);
  const records = bookWith({
    people: [...ROWS.people, person('bea', 'Bea Example')],
  });
  const form = FORMS[asked.action as FormName]; // the test fails where it is none
  const start = form.start(records, asked);
  return { start, change: form.change(records, { ...start, ...typed }, newId, asked) };
}

describe('the form of an item', () => {
  it('names who follows in a role, and ends how the former held it on the last day', () => {
    const { start, change } = written(role, { name: 'Ben Invented' });
    expect(start).toMatchObject({ role: 'fbi', organization: 'fbi' });
    expect(change.action).toBe('name successor');
    const holders = change.entries.filter(({ fact }) => fact === 'holders').map(({ value }) => value);
    expect(holders).toMatchObject([
      { personId: 'draft-new-person', role: 'fbi', until: null },
      { id: 'ann-holds', personId: 'ann', until: '2026-11-20' },
    ]);
  });

  it.each([
    [evidence, 'maintainers'],
    [signature, 'signers'],
  ] as const)('names who carries on or signs for the same party', (item, fact) => {
    const { start, change } = written(item, { name: 'Ben Invented' });
    expect(start.party).toBe('party-fbi');
    expect(change.entries.at(-1)).toMatchObject({ fact, value: { partyId: 'party-fbi' } });
  });

  it('of an acquaintance begins new evidence of both organizations, carried by the one who is known', () => {
    expect(written(acquaintance, {}).start).toMatchObject({
      ...{ 'p0-organization': 'fbi', 'p1-organization': 'hope', 'p1-maintainers': 'Bea Example' },
    });
  });
});

describe('ending an item', () => {
  it('is a change with the one entry that the server gave', () => {
    expect(endOf(role)).toEqual({ action: 'end role', entries: [role.end] });
    expect(endOf(signature)).toEqual({ action: 'end evidence', entries: [signature.end] });
  });

  it('is not offered where only someone else can take over', () => {
    expect(endOf(acquaintance)).toBeNull();
  });
});
