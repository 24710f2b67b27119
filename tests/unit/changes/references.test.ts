import { describe, expect, it } from 'vitest';
import { type FactKind, type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import type { Mutation } from '../../../core/facts/mutation.ts';
import { danglingIn, organizationsNamed, unknownTaskForces } from '../../../server/changes/references.ts';
import {
  acquaintance,
  call,
  employment,
  evidence,
  fill,
  forParty,
  holder,
  organization,
  party,
  person,
} from '../../facts.ts';
import { ROWS } from './rows-of-kinds.ts';

const written = (fact: FactKind, after: Mutation['after']): Mutation => ({
  fact,
  id: 'one',
  before: null,
  after,
});
const withdrawn = (fact: FactKind, row: NonNullable<Mutation['after']>): Mutation => ({
  ...{ fact, id: row.id, before: row, after: null },
});
const dangling = (mutation: Mutation, after: Partial<Facts>): string[] =>
  danglingIn([mutation], { ...NO_FACTS, ...after }, () => 'entries[0]').map(
    ({ field, message }) => `${field} ${message}`,
  );

const [fbi, hsi] = [organization('fbi'), organization('hsi')];
const [ana, ben] = [person('ana'), person('ben')];
const mou = evidence('mou');
const ofFbi = party('mou', 'fbi');
const ofHsi = party('mou', 'hsi');

describe('a fact names what is on record', () => {
  it('each that is not there is told, where it is named', () => {
    const one = written('parties', ofFbi);
    expect(dangling(one, { organizations: [fbi], evidence: [mou] })).toEqual([]);
    expect(dangling(one, { organizations: [hsi] })).toEqual([
      'entries[0].value.evidenceId is not on record here',
      'entries[0].value.organizationId is not on record here',
    ]);
  });

  it('who acts for a party does so for that evidence, and that organization', () => {
    const facts = {
      people: [ana],
      organizations: [fbi, hsi],
      evidence: [mou, evidence('other')],
      parties: [ofFbi, ofHsi],
    };
    const acts = (more: object) =>
      dangling(written('maintainers', { ...forParty('ana', ofFbi), ...more }), facts);
    const wrong = ['entries[0].value.partyId is a party to other evidence, or another organization'];
    expect(acts({})).toEqual([]);
    expect(acts({ organizationId: 'hsi' })).toEqual(wrong);
    expect(acts({ evidenceId: 'other' })).toEqual(wrong);
    expect(acts({ partyId: 'gone' })).toEqual(['entries[0].value.partyId is not on record here']);
  });

  it('what is marked for handoff depends on someone here', () => {
    const facts: Partial<Facts> = {
      people: [ana, ben],
      employment: [employment('job', 'ana', 'fbi')],
      holders: [holder('ana', 'fbi', 'ohnd', 'fbi', { id: 'h:1' })],
      maintainers: [forParty('ana', ofFbi, { id: 'm' })],
      signers: [forParty('ana', ofFbi, { id: 's' })],
    };
    const mark = (itemId: string, more = {}) =>
      dangling(
        written('handoffMarks', { ...ROWS.handoffMarks, itemId, ...more } as Mutation['after']),
        facts,
      ); // its columns
    const there = ['role:h:1', 'evidence:m', 'signature:s', 'acquaintance:ana:fbi:ben'];
    for (const itemId of there) expect(mark(itemId), itemId).toEqual([]);
    const nothing = ['entries[0].value.itemId does not match an item that depends on a person here'];
    for (const itemId of [
      'role:m',
      'evidence:s',
      'signature:h:1',
      'role:h',
      'acquaintance:ana:fbi:eva',
      'acquaintance:ana:hsi:ben',
      'acquaintance:ben:fbi:ana',
    ])
      expect(mark(itemId), itemId).toEqual(nothing);
    expect(mark('acquaintance:ana:fbi:ben', { personId: 'ben' })).toEqual(nothing);
  });
});

describe('a fact is withdrawn', () => {
  const stillNamed = (count: number) => [
    `entries[0].id is still named by ${count} other facts; change or remove those first`,
  ];

  it('once no other names it', () => {
    expect(dangling(withdrawn('organizations', fbi), {})).toEqual([]);
    expect(dangling(withdrawn('organizations', fbi), { fills: [fill('hsi', 'ohnd', 'hsi')] })).toEqual([]);
    const naming = { fills: [fill('fbi', 'ohnd', 'fbi'), fill('hsi', 'ohnd', 'hsi')], parties: [ofFbi] };
    expect(dangling(withdrawn('organizations', fbi), naming)).toEqual(stillNamed(2));
    const knows = [acquaintance('ana', 'ben'), acquaintance('ben', 'ana')];
    expect(dangling(withdrawn('people', ana), { acquaintances: knows })).toEqual(stillNamed(2));
  });

  it('not kept by a fact of another kind that has the same id', () => {
    const job = employment('job', 'fbi', 'hsi');
    expect(dangling(withdrawn('organizations', fbi), { employment: [job] })).toEqual([]);
  });

  it('with the remarks about it, and evidence with all its parts', () => {
    expect(dangling(withdrawn('organizations', fbi), { calls: [call('c', 'ohnd', 'fbi')] })).toEqual([]);
    expect(dangling(withdrawn('evidence', mou), { parties: [ofFbi] })).toEqual([]);
  });

  it('but for what is known of tribal land, which may be unknown', () => {
    expect(dangling({ fact: 'tribalLand', id: 'ohnd', before: null, after: null }, {})).toEqual([
      'entries[0] cannot be removed; set tribalLand to null if it is unknown',
    ]);
  });
});

describe('a task force', () => {
  const award = (id: string, taskForceId: string | null) =>
    evidence(id, ['ohnd'], { kind: 'task-force', taskForceId });
  const unknown = (mutations: Mutation[], known: Facts['evidence'] = []) =>
    unknownTaskForces(mutations, [known], () => 'entries[0]').map(
      ({ field, message }) => `${field} ${message}`,
    );

  it('is named by its first award, also one of the same change, or by the name that other awards give it', () => {
    const second = { ...written('evidence', award('second', 'first')), id: 'second' };
    expect(unknown([second])).toEqual([
      'entries[0].value.taskForceId is not a task force on record here; use the id of its first award',
    ]);
    expect(unknown([second], [award('first', null)])).toEqual([]);
    expect(unknown([second], [award('third', 'first')])).toEqual([]);
    expect(unknown([second, { ...written('evidence', award('first', null)), id: 'first' }])).toEqual([]);
    expect(unknown([second, { ...written('parties', ofFbi), id: 'first' }])).toHaveLength(1);
    expect(
      unknown([written('evidence', award('x', null)), withdrawn('evidence', award('x', 'gone'))]),
    ).toEqual([]);
  });
});

it('the organizations that rows name are those that are to be looked up', () => {
  const rows = [
    { fact: 'parties' as const, row: ofFbi },
    { fact: 'employment' as const, row: employment('job', 'ana', 'hsi') },
    { fact: 'fills' as const, row: null },
  ];
  expect(organizationsNamed(rows)).toEqual(['fbi', 'hsi']);
});
