import { describe, expect, it } from 'vitest';
import { lastDayInEffect } from '../../../core/days.ts';
import { type Draft, renewalDraft, supportDraft } from '../../../core/letters/drafts.ts';
import { endingMemorandums } from '../../../core/letters/ending.ts';
import { type Supporter, supportersOf } from '../../../core/letters/supporters.ts';
import { assess } from '../../../core/model/assess.ts';
import type { Snapshot } from '../../../core/model/snapshot.ts';
import { formatDay } from '../../../core/words/format.ts';
import { endingReason, signerInWords, supportReason } from '../../../core/words/letters.ts';
import type { Names } from '../../../core/words/phrases.ts';
import {
  DAY,
  daysAgo,
  district,
  evidence,
  fill,
  holder,
  inDays,
  model,
  OFFICE,
  party,
  report,
} from '../model/district.ts';

const fills = [
  fill('police', 'lead-police', { mailbox: true }),
  fill('provider', 'victim-services', { mailbox: true }),
  fill('haven', 'shelter', { mailbox: true }),
  fill('bureau', 'fbi'),
];
const supporters = (rows: Partial<Snapshot>): Supporter[] => {
  const snapshot = district({ fills, ...rows });
  return supportersOf({ snapshot, model, assessment: assess(snapshot, model, DAY), asOf: DAY });
};
const theOnly = (rows: Partial<Snapshot>): Supporter => {
  const [one, another] = supporters(rows);
  if (!one || another) throw new Error('Not one organization can be asked');
  return one;
};
const asked = (rows: Partial<Snapshot>): string[] =>
  supporters(rows).map(
    ({ organizationId, hasContact }) => `${organizationId}${hasContact ? '' : ', no contact'}`,
  );
const meeting = (parties: string[], more: object = {}) =>
  evidence('meeting', parties, { since: daysAgo(10), ...more });

const names: Names = {
  ...{
    model,
    asOf: DAY,
    said: () => ({ told: null, since: null }),
    piece: () => null,
    level: () => null,
    recordedLater: () => null,
  },
  organization: (id) => (id === OFFICE ? 'the U.S. Attorney’s Office' : `Invented ${id}`),
  evidence: (id) => `Invented ${id}`,
};

describe('a letter of support can be asked', () => {
  it('of no one while nothing is on record', () => {
    expect(asked({})).toEqual([]);
  });

  it('of who meets with the office or with a co-lead, and of no one who meets with others alone', () => {
    expect(asked({ evidence: [meeting(['haven', OFFICE])] })).toEqual(['haven']);
    expect(asked({ evidence: [meeting(['haven', 'provider'])] })).toEqual(['haven']);
    expect(asked({ evidence: [meeting(['haven', 'bureau'])] })).toEqual([]);
  });

  it('of both co-leads that work together, with the hint that an applicant does not support itself', () => {
    const found = supporters({ evidence: [meeting(['police', 'provider'])] });
    const known = `Invented meeting (meeting, current, last active ${formatDay(daysAgo(10))})`;
    const hint = 'It may be an applicant itself: then do not ask it for a letter.';
    expect(found.map((one) => supportReason(names, one))).toEqual([
      `Works with Invented provider: ${known}. ${hint}`,
      `Works with Invented police: ${known}. ${hint}`,
    ]);
  });

  it('by level 2 or more: a single contact is not enough', () => {
    expect(asked({ evidence: [evidence('contact', ['haven', OFFICE], { since: daysAgo(10) })] })).toEqual([]);
  });

  it('while the evidence is current or aging, not once it is out of date or has ended', () => {
    const at = (since: string, until: string | null = null) =>
      asked({ evidence: [meeting(['haven', OFFICE], { since, until })] });
    expect(at(daysAgo(100))).toEqual(['haven']);
    expect(at(daysAgo(400))).toEqual([]);
    expect(at(daysAgo(10), inDays(1))).toEqual(['haven']);
    expect(at(daysAgo(10), DAY)).toEqual([]);
  });

  it('unless one of the two has since said that there is less than what is aging', () => {
    const aging = meeting(['haven', OFFICE], { since: daysAgo(100) });
    const denied = (at: string) => asked({ evidence: [aging], reports: [report('haven', OFFICE, 0, at)] });
    expect(denied(daysAgo(20))).toEqual([]);
    expect(denied(daysAgo(100))).toEqual([]);
    expect(denied(daysAgo(101))).toEqual(['haven']);
    const told = (from: string, level: number) =>
      asked({ evidence: [aging], reports: [report(from, OFFICE, level, daysAgo(20))] });
    expect([told('haven', 1), told('haven', 2), told('bureau', 0)]).toEqual([[], ['haven'], ['haven']]);
  });

  it('never of the office itself, which applies', () => {
    expect(asked({ evidence: [meeting([OFFICE, 'police'])] })).toEqual(['police']);
  });

  it('of who has a role mailbox or a holder on record; the others are told apart', () => {
    const both = [meeting(['bureau', OFFICE])];
    expect(asked({ evidence: both })).toEqual(['bureau, no contact']);
    expect(asked({ evidence: both, holders: [holder('bureau', 'fbi', 'ida')] })).toEqual(['bureau']);
    expect(asked({ evidence: both, holders: [holder('bureau', 'fbi', 'ida', { until: DAY })] })).toEqual([
      'bureau, no contact',
    ]);
  });

  it('once, of an organization that is a party in two roles', () => {
    const twice = evidence('meeting', [party(OFFICE), party('haven', { role: 'shelter' }), party('haven')], {
      since: daysAgo(10),
    });
    expect(supporters({ evidence: [twice] }).map(({ ties }) => ties.length)).toEqual([1]);
  });
});

it('the ties of who is asked come with those of the office first, then by partner, the newest first', () => {
  const between = (other: string, days: number) =>
    meeting(['bureau', other], { id: `${other} ${days}`, since: daysAgo(days) });
  const all = [between('provider', 9), between('police', 40), between('police', 20), between(OFFICE, 90)];
  const asked = supporters({ evidence: all }).find(({ organizationId }) => organizationId === 'bureau');
  expect(asked?.ties.map(({ evidenceId }) => evidenceId)).toEqual([
    `${OFFICE} 90`,
    'police 20',
    'police 40',
    'provider 9',
  ]);
});

describe('memorandums that end', () => {
  const within = (until: string | null, kind = 'mou') =>
    endingMemorandums([{ id: 'paper', kind, since: null, until }], DAY).map((one) => one.within)[0];

  it.each([
    [0, undefined],
    [1, 30],
    [30, 30],
    [31, 90],
    [90, 90],
    [91, 180],
    [180, 180],
    [181, undefined],
  ])('with %i days left, today counted, are within %s', (days, expected) => {
    expect(within(inDays(days))).toBe(expected);
  });

  it('are still in effect on their last day, which is said', () => {
    const until = inDays(1);
    expect(lastDayInEffect(until)).toBe(DAY);
    const memorandum = {
      name: 'Paper',
      since: null,
      until,
      parties: [{ name: 'Haven', signed: true, position: null }],
    };
    expect(endingReason(memorandum, 1)).toBe(
      `Ends in 1 day, today included: its last day in effect is ${formatDay(DAY)}. Signers on record for 1 of 1 party.`,
    );
  });

  it('have an end, and are no other evidence', () => {
    expect(within(null)).toBeUndefined();
    expect(within(inDays(10), 'protocol')).toBeUndefined();
  });

  it('come in the order of their ends', () => {
    const rows = [90, 5, 30].map((days) => ({
      id: `d${days}`,
      kind: 'mou',
      since: null,
      until: inDays(days),
    }));
    expect(endingMemorandums(rows, DAY).map(({ piece }) => piece.id)).toEqual(['d5', 'd30', 'd90']);
  });
});

describe('a draft', () => {
  const textOf = ({ parts }: Draft) => parts.flatMap(({ paragraphs }) => paragraphs.flat()).join('\n');
  const place = { district: 'Northern District of Ohio', names };

  it('of a letter says whom it is for and by what they work together, with brackets for what is not known', () => {
    const haven = theOnly({ evidence: [meeting(['haven', OFFICE], { publicRecord: true })] });
    const unknown = textOf(supportDraft(place, haven, { title: null, mailbox: null }));
    expect(unknown).toContain('[name], [position]\nInvented haven\n[address or email]');
    expect(unknown).toContain(
      'We work with the U.S. Attorney’s Office through “Invented meeting” (meeting) [public record: please confirm].',
    );
    const known = textOf(supportDraft(place, haven, { title: 'Director', mailbox: 'desk@haven.example' }));
    expect(known).toContain('[name], Director\nInvented haven\ndesk@haven.example');
  });

  it('is shown with its signers by name and position, as far as the viewer may see them', () => {
    const signed = { name: 'Haven', signed: true, signer: 'Ida Invented', position: 'Director' };
    expect(
      [
        signed,
        { ...signed, position: null },
        { ...signed, signer: null, position: null },
        { ...signed, signed: false, signer: null, position: null },
      ].map(signerInWords),
    ).toEqual([
      'Haven: signed by Ida Invented, Director',
      'Haven: signed by Ida Invented',
      'Haven: signed',
      'Haven: no signer on record',
    ]);
  });

  it('of a renewal says until when it is in effect, and who signed by position', () => {
    const parties = [
      { name: 'the U.S. Attorney’s Office', signed: true, position: 'First Assistant' },
      { name: 'Haven', signed: true, position: null },
      { name: 'Police', signed: false, position: null },
    ];
    const memorandum = { name: 'Paper', since: '2023-07-01', until: '2026-07-31', parties };
    const text = textOf(renewalDraft(place, memorandum));
    expect(text).toContain(
      'between the U.S. Attorney’s Office, Haven and Police has been in effect since July 1, 2023. Its last day in effect is July 30, 2026.',
    );
    expect(text).toContain(
      'The U.S. Attorney’s Office: First Assistant\nHaven: signed, [position]\nPolice: no signer on record, [who will sign]',
    );
    expect(text).toContain('takes effect on July 31, 2026 if all parties have signed by then');
    expect(text).toContain(
      'For Haven:\nSignature: ____________________\nName: [name of the signer]\nPosition: [position]',
    );
  });
});
