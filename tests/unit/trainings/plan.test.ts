import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import {
  balancedRoom,
  hostsFor,
  type PlannedDistrict,
  tiesToMake,
  trainersFor,
} from '../../../core/trainings/plan.ts';
import { trainingLetter } from '../../../core/words/training-letter.ts';
import { planInWords } from '../../../core/words/trainings.ts';
import * as row from '../../facts.ts';
import { district, evidence, fill, model } from '../model/district.ts';

const DAY = '2026-11-25';
const trained = (organizationId: string, lastTrained: string | null = null) => ({
  organizationId,
  lastTrained,
});
const role = (id: string, ...organizations: ReturnType<typeof trained>[]) => ({
  ...{ role: id, state: 'on record' as const, lastTrained: null, organizations },
});
const organization = (organizationId: string, ...roles: string[]) => ({
  ...{ organizationId, roles, lastTrained: null, came: 0, left: 0 },
});

/** HSI and FBI have signed; the police were trained, the sheriff never; the clinic alone covers Lucas County. */
const snapshot = district({
  fills: [
    fill('bureau', 'fbi'),
    fill('homeland', 'hsi'),
    fill('police', 'lead-police'),
    fill('sheriff', 'lead-police'),
    fill('clinic', 'health'),
    fill('doctors', 'health'),
  ],
  evidence: [
    evidence('mou', ['bureau', 'homeland'], { id: 'm1', since: '2026-06-01' }),
    evidence('mou', ['homeland', 'police'], { id: 'm2', since: '2026-06-01' }),
  ],
});
const PLANNED: PlannedDistrict = {
  asOf: DAY,
  trainings: [
    {
      ...{ id: 't', since: '2026-05-01', until: null, activityDates: [] },
      parties: [row.party('t', 'bureau', { host: true }), row.party('t', 'police', { trainer: true })],
    },
  ],
  roles: [
    role('fbi', trained('bureau')),
    role('hsi', trained('homeland')),
    role('lead-police', trained('police', '2026-05-01'), trained('sheriff')),
    role('health', trained('clinic', '2026-05-01'), trained('doctors', '2025-05-01')),
    role('shelter'),
  ],
  organizations: [
    organization('bureau', 'fbi'),
    organization('homeland', 'hsi'),
    organization('police', 'lead-police'),
    organization('sheriff', 'lead-police'),
    organization('clinic', 'health'),
    organization('doctors', 'health'),
  ],
  ties: assess(snapshot, model, DAY).ties.filter(({ b }) => b !== 'any-weight-3-role'),
  coverage: [
    { organizationId: 'doctors', fips: '39035' },
    { organizationId: 'clinic', fips: '39035' },
    { organizationId: 'clinic', fips: '39095' },
    { organizationId: 'police', fips: '39035' },
  ],
};
const seats = balancedRoom(PLANNED);

describe('a balanced room', () => {
  it('has one seat for each role that someone fills: who was never trained in it, or longest ago', () => {
    expect(
      seats.filter((seat) => seat.role !== null).map((seat) => [seat.role, seat.organizationId]),
    ).toEqual([
      ['fbi', 'bureau'],
      ['hsi', 'homeland'],
      ['lead-police', 'sheriff'],
      ['health', 'doctors'],
    ]);
  });

  it('has a seat more for whoever covers counties that no one in it covers by name', () => {
    expect(seats.filter((seat) => seat.role === null)).toEqual([
      { organizationId: 'clinic', role: null, lastTrained: null, counties: ['39035', '39095'] },
    ]);
  });

  it('takes of those equally long without training who has most ties to make, then who covers most counties', () => {
    const open = role('lead-police', trained('police'), trained('sheriff'));
    const seatOf = (more: Partial<PlannedDistrict>) =>
      balancedRoom({ ...PLANNED, roles: [open], organizations: [], ...more })[0]?.organizationId;
    // The police have a signed agreement with HSI, so the sheriff has one tie more to make.
    expect(seatOf({})).toBe('sheriff');
    expect(seatOf({ ties: [] })).toBe('police');
    expect(seatOf({ ties: [], coverage: [{ organizationId: 'sheriff', fips: '39035' }] })).toBe('sheriff');
  });

  it('has no more seats than a room holds', () => {
    const roles = Array.from({ length: 60 }, (_, at) => role(`role${at}`, trained(`org${at}`)));
    expect(balancedRoom({ ...PLANNED, roles })).toHaveLength(THRESHOLDS.seatsOfATraining.value);
  });

  it('could make the ties between those invited that are not met', () => {
    expect(tiesToMake(PLANNED, seats)).toEqual([
      { tieId: 'fbi--lead-police', organizations: ['bureau', 'sheriff'] },
      { tieId: 'hsi--lead-police', organizations: ['homeland', 'sheriff'] },
    ]);
  });
});

it('a tie that several of the room could make is one tie to make', () => {
  const ties = ['fbi--lead-police', 'fbi--lead-police', 'hsi--lead-police'].map((id) => ({ id }));
  expect(planInWords(seats, ties, ['shelter'])).toBe(
    '5 seats for 4 roles. 2 ties that are not met could be made in this room. 1 role has no one to invite.',
  );
});

describe('who could host and teach', () => {
  it('are none who did neither and work with no one, nor who are to host a training to come', () => {
    const [training] = PLANNED.trainings;
    if (!training) throw new Error('The district has no training');
    expect(hostsFor(PLANNED).map(({ organizationId }) => organizationId)).not.toContain('sheriff');
    const toCome = { ...PLANNED, ties: [], trainings: [{ ...training, since: '2026-12-24' }] };
    expect(hostsFor(toCome)).toEqual([]);
  });

  it('come by how often they did among equals', () => {
    const [training] = PLANNED.trainings;
    if (!training) throw new Error('The district has no training');
    const hosted = (...ids: string[]) => ({
      ...training,
      parties: ids.map((id) => row.party('t', id, { host: true })),
    });
    const trainings = [hosted('clinic', 'doctors'), hosted('doctors'), hosted('bureau')];
    expect(hostsFor({ ...PLANNED, ties: [], trainings }).map((one) => one.organizationId)).toEqual([
      ...['doctors', 'bureau', 'clinic'],
    ]);
  });

  it('are those who did before, then the best connected, with how many they work with', () => {
    expect(hostsFor(PLANNED)).toEqual([
      { organizationId: 'bureau', before: 1, connected: 1 },
      { organizationId: 'homeland', before: 0, connected: 2 },
      { organizationId: 'police', before: 0, connected: 1 },
    ]);
    expect(trainersFor(PLANNED).map(({ organizationId }) => organizationId)).toEqual([
      ...['police', 'homeland', 'bureau'],
    ]);
  });
});

it('the letter says what, where and when as far as it is decided, and asks for no names of victims', () => {
  const room = {
    district: 'Northern District of Ohio',
    topic: null,
    on: null,
    roles: ['Child welfare, runaway youth', 'Shelter'],
    writer: '',
  };
  const open = trainingLetter(room);
  expect(open.subject).toBe('Training in the Northern District of Ohio');
  // One line each, because names of roles have commas.
  expect(open.text).toContain('need each other meet:\n- Child welfare, runaway youth\n- Shelter\n\n');
  expect(trainingLetter({ ...room, roles: [] }).text).toContain('need each other meet.\n\n');
  expect(open.text).toContain('Please do not send names of victims or case numbers.');
  const decided = trainingLetter({
    ...room,
    topic: 'Labor trafficking',
    on: '2027-02-18',
    writer: 'Cora Coordinator',
  });
  expect(decided.subject).toBe('Training on labor trafficking in the Northern District of Ohio');
  const certified = trainingLetter({ ...room, topic: 'U and T certification' });
  expect(certified.subject).toBe('Training on U and T certification in the Northern District of Ohio');
  expect(decided.text).toMatch(
    /Northern District of Ohio on February 18, 2027\.[\s\S]*\n\nCora Coordinator$/,
  );
});
