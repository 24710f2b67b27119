import { describe, expect, it } from 'vitest';
import { formFor, type ToDo } from '../../../web/district/edit/form-for.ts';
import { formNamed } from '../../../web/editing/forms.ts';

type Known = Parameters<typeof formFor>[0];

const TIE = 'usao-coordinator--fbi';
/** One tie that needs level 3, between an office and the FBI, with one ended memorandum; three roles. */
// Only what a form's address depends on is there.
const district = {
  assessment: { districtId: 'ohnd' },
  roles: new Map([
    ['usao-coordinator', { organizations: ['usao-ohnd'] }],
    ['fbi', { organizations: ['fbi-cleveland'] }],
    ['shelter', { organizations: [] }],
  ]),
  ties: new Map([[TIE, { shown: ['usao-ohnd', 'fbi-cleveland'] }]]),
  modelTies: new Map([[TIE, { minimumLevel: 3 }]]),
  networkTies: new Map([
    [
      TIE,
      {
        pairs: [
          {
            evidence: [
              { id: 'contact-1', level: 1 },
              { id: 'mou-1', level: 3 },
            ],
          },
        ],
      },
    ],
  ]),
} as unknown as Known;

const address = (todo: ToDo): Record<string, string> => {
  const url = new URL(formFor(district, todo) ?? '', 'http://localhost');
  expect(url.pathname).toBe('/districts/ohnd/edit');
  return Object.fromEntries(url.searchParams);
};
const pair = { a: 'usao-ohnd', b: 'fbi-cleveland', tie: TIE };

describe('every verb leads to the form that answers it, filled in as far as things are known', () => {
  it.each<[string, string, Record<string, string>]>([
    ['confirm', 'fbi', { action: 'confirm-role', role: 'fbi', organization: 'fbi-cleveland' }],
    [
      'confirm',
      'usao-coordinator',
      { action: 'add-person', role: 'usao-coordinator', organization: 'usao-ohnd' },
    ],
    ['ask', 'shelter', { action: 'fill-role', role: 'shelter' }],
    [
      'fill',
      'usao-coordinator',
      { action: 'add-person', role: 'usao-coordinator', organization: 'usao-ohnd' },
    ],
    ['recruit', 'shelter', { action: 'fill-role', role: 'shelter' }],
    ['introduce', TIE, { action: 'add-evidence', kind: 'mou', ...pair }],
    ['strengthen', TIE, { action: 'add-evidence', kind: 'mou', ...pair }],
    ['document', TIE, { action: 'add-evidence', kind: 'mou', ...pair }],
    ['write down', TIE, { action: 'add-evidence', kind: 'mou', ...pair }],
    ['clarify', TIE, { action: 'report-tie', ...pair }],
    ['ask', TIE, { action: 'report-tie', ...pair }],
    ['ask both', TIE, { action: 'report-tie', ...pair }],
    ['confirm', TIE, { action: 'add-activity-date', ...pair, evidence: 'mou-1' }],
    ['hand off', TIE, { action: 'hand-off', tie: TIE, evidence: 'mou-1' }],
  ])('%s %s', (verb, item, expected) => {
    const asked = address({ verb, items: [item] });
    expect(asked).toEqual(expected);
    expect(formNamed(asked.action ?? '')).toBeDefined();
  });

  it('renew the piece that ended', () => {
    expect(address({ verb: 'renew', items: [TIE], cause: 'mou-9' })).toEqual({
      action: 'add-evidence',
      tie: TIE,
      renews: 'mou-9',
    });
  });

  it('confirm the open role of an organization that holds both sides of a tie', () => {
    const inside = {
      ...district,
      roles: new Map([
        ['shelter', { organizations: ['hope'], state: 'on record' }],
        ['fbi', { organizations: ['hope'], state: 'confirmed' }],
      ]),
      ties: new Map([['fbi--shelter', { a: 'fbi', b: 'shelter', shown: ['hope', 'hope'] }]]),
    } as unknown as Known; // as above
    expect(formFor(inside, { verb: 'confirm', items: ['fbi--shelter'] })).toBe(
      '/districts/ohnd/edit?action=confirm-role&role=shelter&organization=hope',
    );
  });

  it('whether there is tribal land as well', () => {
    expect(formFor(district, { verb: 'ask', items: ['tribal-land'] })).toBe(
      '/districts/ohnd/edit?action=say-tribal-land',
    );
  });
});
