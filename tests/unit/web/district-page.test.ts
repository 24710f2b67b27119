import { describe, expect, it } from 'vitest';
import { sinceUntil } from '../../../core/words/format.ts';
import { type District, districtOf, itemName } from '../../../web/district/district-data.ts';
import { levelInWords } from '../../../web/district/facts.tsx';
import { figureInWords } from '../../../web/district/figures-tab.tsx';
import { stateOf } from '../../../web/district/header.tsx';
import { leadOf } from '../../../web/district/lead.ts';
import { firstCell, matrixOf, nextCell } from '../../../web/district/matrix.ts';
import { DEFAULTS, selectionOf, tiesOfState, viewOf } from '../../../web/district/page-state.ts';
import { selectionSentence } from '../../../web/district/selection-line.tsx';
import { tabOf } from '../../../web/district/tabs.tsx';
import { taskForceState } from '../../../web/district/task-forces.tsx';
import type { ApiResponse } from '../../../web/shared/api.ts';
import { noRecord } from '../../facts.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from './ring-example.ts';

const districtWith = (id: string): District =>
  districtOf({} as ApiResponse<'/districts/:districtId'>, assessmentOf(example(id)), NO_NETWORK, MODEL); // no part under test reads it

describe('the address', () => {
  it('selects a role, a tie or an organization', () => {
    expect(selectionOf({ select: '' })).toBeNull();
    expect(selectionOf({ select: 'fbi' })).toEqual({ kind: 'role', id: 'fbi' });
    expect(selectionOf({ select: 'fbi--hsi' })).toEqual({ kind: 'tie', id: 'fbi--hsi' });
    expect(selectionOf({ select: 'org:fbi' })).toEqual({ kind: 'organization', id: 'fbi' });
  });

  it('falls back to ring, backbone and network when it says something else', () => {
    expect(viewOf({ ...DEFAULTS, view: 'cube' })).toBe('ring');
    expect(viewOf({ ...DEFAULTS, view: 'toString' })).toBe('ring');
    expect(tiesOfState({ ...DEFAULTS, ties: 'some' })).toBe('backbone');
    expect(tabOf('history')).toBe('network');
  });
});

describe('what is missing at a glance', () => {
  it('names required roles first: vacant, no one, no one on record; then the others', () => {
    const lead = leadOf(districtWith('101-17'));
    expect(lead.vacant.map(({ name }) => name)).toEqual(['Coordinator']);
    expect(lead.unknown).toEqual([]);
    expect(lead.alsoReportedNone.map(({ id }) => id)).toEqual(['state-labor', 'tribal']);
  });

  it('names on reference data alone the required roles that no one is known to fill', () => {
    const required = MODEL.roles.filter(({ weight }) => weight === 3).map(({ id }) => id);
    const unknown = example('gud').roles.filter(
      ({ role, state }) => state === 'unknown' && required.includes(role),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(leadOf(districtWith('gud')).unknown.map(({ id }) => id)).toEqual(unknown.map(({ role }) => role));
  });
});

describe('names and sentences', () => {
  it('call an item by its roles', () => {
    const district = districtWith('101-17');
    expect(itemName(district, 'fbi--hsi')).toBe('FBI – Homeland Security Investigations');
    expect(itemName(district, 'osha--any-weight-3-role')).toBe('OSHA – any required role');
    expect(itemName(district, 'tribal-land')).toBe('Tribal land in the district');
  });

  it('say what is selected', () => {
    const district = districtWith('101-17');
    const sentence = selectionSentence(district, { kind: 'role', id: 'survivor-leaders' });
    expect(sentence).toBe(
      'Selected: Survivor consultants. 2 expected ties with all other roles: 2 met, 0 gaps, 0 questions, 0 without a partner.',
    );
    expect(selectionSentence(district, null)).toBeNull();
  });

  it('tell a current task force from one that ended or was never confirmed', () => {
    const force = {
      ...{
        evidenceId: 'e',
        name: 'Sample task force',
        program: 'ECM',
        source: 'sample',
        sourceKind: 'sample' as const,
      },
      ...{ since: null, until: '2027-10-01', seen: '2015-12-17', publicRecord: true, ...noRecord },
    };
    expect(taskForceState({ ...force, status: 'current' })).toBe('current until September 30, 2027');
    const read = { ...force, status: 'current', readOn: '2026-11-23' } as const;
    expect(taskForceState(read)).toBe(
      'current until September 30, 2027 by the award record read on November 23, 2026; extensions and terminations were not checked',
    );
    const begun = {
      ...force,
      status: 'aging',
      until: null,
      since: '2024-10-01',
      seen: '2024-10-01',
    } as const;
    expect(taskForceState(begun)).toBe('named in an award that began October 1, 2024, not confirmed since');
    expect(taskForceState({ ...begun, publicRecord: false })).toBe(
      'last active October 1, 2024, not confirmed since',
    );
    expect(taskForceState({ ...force, status: 'ended', until: '2023-10-01' })).toBe(
      'ended September 30, 2023',
    );
    expect(taskForceState({ ...force, status: 'out of date', until: null })).toBe(
      'named in an announcement of December 17, 2015, not confirmed since',
    );
  });

  it('give every number its unit', () => {
    expect(figureInWords({ value: 1352, unit: 'calls' })).toBe('1,352 calls');
    expect(levelInWords(3)).toBe('level 3 of 4, signed agreement or joint work');
    expect(sinceUntil({ since: '2025-03-03', until: null })).toBe('since March 3, 2025');
    expect(sinceUntil({ since: null, until: null })).toBe('');
  });

  it('take the state’s name from the district’s', () => {
    expect(stateOf('Northern District of Ohio')).toBe('Ohio');
    expect(stateOf('District of the Northern Mariana Islands')).toBe('Northern Mariana Islands');
  });
});

describe('the matrix', () => {
  const rows = matrixOf(districtWith('101-17').ring);

  it('holds every expected tie between slots once, below the diagonal', () => {
    const ids = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? []));
    expect(ids).toHaveLength(62);
    expect(new Set(ids).size).toBe(62);
    expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map((_, index) => index));
  });

  it('counts the ties met of those expected for each role', () => {
    const ties = example('101-17').ties.filter(({ a, b }) => a === 'fbi' || b === 'fbi');
    const row = rows.find(({ role }) => role.id === 'fbi');
    expect([row?.met, row?.expected]).toEqual([
      ties.filter(({ state }) => state === 'met').length,
      ties.length,
    ]);
  });

  it('can begin with the roles that have most ties met', () => {
    const met = matrixOf(districtWith('101-17').ring, 'met').map((row) => row.met);
    expect(met).toEqual([...met].sort((a, b) => b - a));
    expect(met.reduce((sum, count) => sum + count, 0)).toBe(2 * 19);
  });

  it('leaves out a role that does not apply', () => {
    expect(matrixOf(districtWith('101-0').ring).map(({ role }) => role.id)).not.toContain('tribal');
  });

  it('is walked by arrow keys from tie to tie, over cells where none is expected', () => {
    const start = firstCell(rows);
    expect(start).toEqual({ row: 1, column: 0 });
    expect(nextCell(rows, start, 'ArrowUp')).toBeNull();
    expect(nextCell(rows, start, 'Home')).toBeNull();
    let at: ReturnType<typeof nextCell> = start;
    let steps = 0;
    for (let cell = nextCell(rows, start, 'ArrowDown'); cell; cell = nextCell(rows, cell, 'ArrowDown')) {
      expect(rows[cell.row]?.cells[cell.column]).not.toBeNull();
      at = cell;
      steps += 1;
    }
    const inColumn = rows.filter(({ cells }) => cells[0]).length;
    expect(steps).toBe(inColumn - 1);
    expect(at?.column).toBe(0);
  });
});
