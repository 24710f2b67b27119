import { describe, expect, it } from 'vitest';
import { filtered, found, NO_FILTER, withoutPlace } from '../../../core/explorer/filter.ts';
import { linesWithin, opened, within } from '../../../core/explorer/focus.ts';
import { bandsOf, countsInWords, countsOf, groupsOf, linesOfBand } from '../../../core/explorer/groups.ts';
import { explorerNetwork, together } from '../../../core/explorer/network.ts';
import { EXPLORED_MODEL, network, organization, pair, piece } from './example.ts';

const sample = network({
  organizations: [
    organization('whd', ['dol-whd'], { level: 'federal' }),
    organization('center', ['victim-services', 'shelter'], { shortName: 'Café Center', counties: ['Lucas'] }),
    organization('fbi', ['fbi'], { level: 'federal' }),
    organization('pd', ['lead-police']),
    organization('named', []),
  ],
  evidence: [
    piece('m1', ['fbi', 'center', 'named'], 'current', { seen: '2026-10-01' }),
    piece('m2', ['whd', 'center'], 'ended', { kind: 'mou', seen: '2024-01-01' }),
  ],
  ties: [
    {
      id: 'fbi--victim-services',
      state: 'met',
      pairs: [pair('fbi', 'center', 'met', { evidence: [{ id: 'm1', level: 2, status: 'current' }] })],
    },
    { id: 'fbi--shelter', state: 'below expected', pairs: [pair('fbi', 'center', 'below expected')] },
    { id: 'dol-whd--victim-services', state: 'ended', pairs: [pair('whd', 'center', 'ended')] },
    { id: 'fbi--lead-police', state: 'unknown', pairs: [] },
    { id: 'fbi--hsi', state: 'no partner', pairs: [] },
  ],
});
const explored = explorerNetwork(sample, EXPLORED_MODEL, new Set());
const lineOf = (id: string) => explored.lines.find((line) => line.id === id);
const filter = (more: Partial<typeof NO_FILTER>, counties = (place: string) => [place]) => {
  const { nodes, lines } = filtered(explored, { ...NO_FILTER, ...more }, counties);
  return [nodes.map(({ id }) => id), lines.map(({ id }) => id)];
};

describe('the network of the explorer', () => {
  it('has each organization once, in the order of its first role', () => {
    expect(explored.nodes.map(({ id }) => id)).toEqual(['fbi', 'whd', 'pd', 'center', 'named']);
    expect(explored.nodes[3]).toMatchObject({ name: 'Café Center', sector: 'services', state: 'on record' });
    expect(explored.nodes[4]).toMatchObject({ sector: 'other parties', state: 'named' });
  });

  it('joins two organizations by one line of the worst of their ties', () => {
    expect(lineOf('center+fbi')).toMatchObject({
      ...{ state: 'below expected', meaning: 'fix', level: 2, status: 'current', kinds: ['meeting'] },
      ...{ ties: ['fbi--victim-services', 'fbi--shelter'], evidence: ['m1'], seen: '2026-10-01' },
    });
    expect(lineOf('center+whd')).toMatchObject({ state: 'ended', meaning: 'fix', level: 0, status: 'ended' });
  });

  it('asks about an expected tie of which nothing is on record, once, and about none without a partner', () => {
    expect(lineOf('fbi+pd')).toMatchObject({ state: 'unknown', meaning: 'ask', evidence: [] });
    expect(explored.lines.some(({ ties }) => ties.includes('fbi--hsi'))).toBe(false);
  });

  it('tells who only stands in the same evidence from what is expected', () => {
    expect(lineOf('fbi+named')).toMatchObject({ state: null, meaning: 'other', ties: [], level: 2 });
  });

  it('counts a tie of a vacant position as met only while paper stands', () => {
    const meaning = (kind: string) =>
      explorerNetwork(
        network({
          organizations: [organization('usao', ['usao-coordinator']), organization('fbi', ['fbi'])],
          evidence: [piece('p', ['usao', 'fbi'], 'current', { kind })],
          ties: [{ id: 'usao-coordinator--fbi', state: 'met', pairs: [pair('usao', 'fbi', 'met')] }],
        }),
        EXPLORED_MODEL,
        new Set(['usao-coordinator']),
      ).lines[0]?.meaning;
    expect([meaning('mou'), meaning('meeting')]).toEqual(['met', 'other']);
  });

  it('shows an office of two districts once, with the counties of both', () => {
    const there = explorerNetwork(
      network({
        districtId: 'miwd',
        organizations: [organization('center', ['shelter'], { counties: ['Kent'] })],
      }),
      EXPLORED_MODEL,
      new Set(),
    );
    const both = together([explored, there], EXPLORED_MODEL);
    expect(both.nodes).toHaveLength(5);
    expect(both.nodes.find(({ id }) => id === 'center')).toMatchObject({
      counties: ['Lucas', 'Kent'],
    });
  });
});

describe('the filter', () => {
  it('leaves organizations by sector and role, and the lines between them', () => {
    expect(filter({ sector: 'police' })).toEqual([['fbi', 'pd'], ['fbi+pd']]);
    expect(filter({ role: 'fbi,shelter' })).toEqual([['fbi', 'center'], ['center+fbi']]);
  });

  it('leaves at a place who covers it, and offices of the whole district', () => {
    expect(filter({ place: 'Lucas' })[0]).toEqual(['fbi', 'whd', 'center']);
    expect(filter({ place: 'south' }, () => ['Stark'])[0]).toEqual(['fbi', 'whd']);
    expect(withoutPlace(explored).map(({ id }) => id)).toEqual(['pd', 'named']);
  });

  it('leaves lines by what they mean and rest on, and every organization', () => {
    const lines = (more: Partial<typeof NO_FILTER>) => filter(more)[1];
    expect(lines({ tie: 'ask' })).toEqual(['fbi+pd']);
    expect(lines({ kind: 'mou' })).toEqual(['center+whd']);
    expect(lines({ level: '2', tie: 'fix' })).toEqual(['center+fbi']);
    expect(lines({ fresh: 'ended' })).toEqual(['center+whd']);
    expect(lines({ seen: '2026-01-01', tie: 'fix' })).toEqual(['center+fbi']);
    expect(lines({ source: 'entered' })).toEqual([]);
    expect(filter({ tie: 'ask' })[0]).toHaveLength(5);
  });

  it('finds a name by the beginnings of its words, whatever their order, accents or case', () => {
    const names = (typed: string) => found(explored.nodes, typed).map(({ id }) => id);
    expect(names('center cafe')).toEqual(['center']);
    expect(names('SAMPLE')).toHaveLength(5);
    expect([names('afe'), names('  ')]).toEqual([[], []]);
  });
});

describe('the steps around one organization', () => {
  it('are counted along lines', () => {
    expect(Object.fromEntries(within(explored.lines, 'pd', 2))).toEqual({
      pd: 0,
      fbi: 1,
      center: 2,
      named: 2,
    });
  });

  it('show with one step the own ties, with two those of the neighbors too', () => {
    const ids = (steps: number) => linesWithin(explored, 'pd', steps).lines.map(({ id }) => id);
    expect(ids(1)).toEqual(['fbi+pd']);
    expect(ids(2)).toEqual(['center+fbi', 'fbi+named', 'fbi+pd']);
  });

  it('open one by one, and nothing else is shown', () => {
    const ids = (open: string[]) => opened(explored, open).nodes.map(({ id }) => id);
    expect(ids(['pd'])).toEqual(['fbi', 'pd']);
    expect(ids(['pd', 'whd'])).toEqual(['fbi', 'whd', 'pd', 'center']);
    expect(ids([])).toHaveLength(5);
  });
});

describe('groups and bands', () => {
  it('count ties between sectors and within, as many as there are lines', () => {
    const bands = bandsOf('sector', explored);
    const sum = bands.reduce(
      (all, { counts }) => all + counts.met + counts.fix + counts.ask + counts.other,
      0,
    );
    expect(sum).toBe(explored.lines.length);
    expect(bands.find(({ id }) => id === 'police+services')?.counts).toMatchObject({ met: 0, fix: 1 });
    expect(bands.find(({ id }) => id === 'police+police')?.counts).toMatchObject({ ask: 1 });
    expect(bands.map(({ a, b }) => `${a}, ${b}`).sort()).toEqual([
      ...['labor, services', 'police, other parties', 'police, police', 'police, services'],
      'services, other parties',
    ]);
    expect(linesOfBand('sector', explored, 'police+services').map(({ id }) => id)).toEqual(['center+fbi']);
  });

  it('stand as in the ring, clockwise by sector, and places from north to south, with the whole district first', () => {
    const ids = (view: 'sector' | 'role' | 'place') =>
      groupsOf(view, explored.nodes, EXPLORED_MODEL, ['Lucas', 'Stark']).map(({ id }) => id);
    expect(ids('sector')).toEqual(['police', 'labor', 'services', 'other parties']);
    expect(ids('role')).toEqual(['fbi', 'lead-police', 'dol-whd', 'victim-services', 'other parties']);
    expect(ids('place')).toEqual(['whole district', 'Lucas', 'no county on record']);
  });

  it('are said in words', () => {
    expect(countsInWords(countsOf(explored.lines))).toBe('0 met, 2 to fix, 1 to ask, 2 not expected');
  });
});
