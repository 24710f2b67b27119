import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readModel } from '../../../server/reference/read-model.ts';
import { model } from './district.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieline-model-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The model's files with one of them changed. */
function changed(name: string, from: string, to: string): string {
  for (const file of ['model-roles.csv', 'model-ties.csv', 'model-evidence.csv'])
    cpSync(join('data', file), join(folder, file));
  writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));
  return folder;
}

test('every row of the three files is there, with all that pages show of it', () => {
  expect([model.version, model.roles.length, model.ties.length, model.evidence.length]).toEqual([
    1, 22, 68, 8,
  ]);
  expect(model.roles.find(({ id }) => id === 'tribal')).toEqual({
    id: 'tribal',
    code: 'TRB',
    name: 'Tribal police or tribal victim services',
    shortName: 'Tribal police or services',
    sector: 'police',
    level: 'tribal',
    weight: 2,
    slot: 'rim',
    slotDegrees: 40.5,
    appliesWhen: 'tribal land in the district',
    contributes: ['identify', 'investigate', 'serve'],
    source: 'DOJ National Strategy, 31 Jan 2022',
  });
  expect(model.ties.find(({ id }) => id === 'osha--any-weight-3-role')).toEqual({
    id: 'osha--any-weight-3-role',
    a: 'osha',
    b: 'any-weight-3-role',
    minimumLevel: 2,
    weight: 1,
    backbone: false,
    why: 'at least one live tie into the core network',
    source: 'project judgment, version 1',
  });
  expect(model.evidence.find(({ kind }) => kind === 'meeting')).toMatchObject({
    level: 2,
    currentDays: null,
  });
});

test('a tie between roles that the model does not have is refused with its place', () => {
  expect(() =>
    readModel(changed('model-ties.csv', 'usao-coordinator,fbi,4', 'usao-coordinator,cia,4')),
  ).toThrow(/model-ties\.csv, line 3, column 2 \(role_b\)/);
});

test('a weight beyond 1 to 3 is refused with its place', () => {
  expect(() =>
    readModel(changed('model-roles.csv', 'justice,federal,3,hub', 'justice,federal,5,hub')),
  ).toThrow(/model-roles\.csv, line 2, column 7 \(weight\)/);
});

test('a model that lacks a kind of evidence is refused', () => {
  const path = join(changed('model-evidence.csv', '', ''), 'model-evidence.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^mou,.*\n/m, ''));
  expect(() => readModel(folder)).toThrow('has no row for mou');
});
