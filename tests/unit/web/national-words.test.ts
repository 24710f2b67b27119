import { describe, expect, it } from 'vitest';
import {
  measureText,
  nextStepText,
  othersInWords,
  roleCounts,
  taskForceInWords,
} from '../../../web/national/describe.ts';
import { groupDistricts, inOrderOfLikeness, unlikeness } from '../../../web/national/groups.ts';
import { measuresOf } from '../../../web/national/measures.ts';
import { district, taskForce } from './national-example.ts';

describe('what the page says of districts', () => {
  const roles = [
    { id: 'fbi', name: 'FBI', weight: 3 },
    { id: 'lead-police', name: 'Lead police', weight: 3 },
    { id: 'shelter', name: 'Shelter', weight: 2 },
  ];
  it('says what to do first, as the page of the district does', () => {
    const first = { list: 'questions', id: 'fbi', verb: 'ask', organizationId: 'fbi-x' } as const;
    const words = { title: 'Call FBI Exampleton', why: '6 questions, about 5 minutes' };
    expect(nextStepText(district({ first: { ...first, ...words } }))).toBe(
      'First: Call FBI Exampleton. 6 questions, about 5 minutes',
    );
    expect(nextStepText(district())).toBe('');
  });

  it('counts a role only where it applies, rarest first', () => {
    const counts = roleCounts(
      [
        district({ roles: { fbi: 'on record', shelter: 'unknown' } }),
        district({ roles: { fbi: 'confirmed' } }),
      ],
      roles,
    );
    expect(counts.map(({ id, onRecord, applies }) => [id, onRecord, applies])).toEqual([
      ['shelter', 0, 1],
      ['fbi', 2, 2],
      ['lead-police', 0, 0],
    ]);
  });

  it('leads with the required partners that someone has to find, and counts no office that every district has', () => {
    const toFind = [
      { id: 'fbi', name: 'Federal Bureau of Investigation', weight: 3, assigned: true },
      { id: 'lead-police', name: 'Lead police agency', weight: 3, assigned: false },
      { id: 'victim-services', name: 'Victim service provider', weight: 3, assigned: false },
      { id: 'shelter', name: 'Shelter', weight: 2, assigned: false },
    ];
    const known = { fbi: 'on record', shelter: 'unknown', 'lead-police': 'on record' } as const;
    const districts = [
      district({ roles: { ...known, 'victim-services': 'confirmed' } }),
      district({ roles: { ...known, 'victim-services': 'on record' } }),
      district({ roles: { ...known, 'victim-services': 'unknown' } }),
      district({ roles: { ...known, 'victim-services': 'unknown', 'lead-police': 'unfilled' } }),
    ];
    const [measure] = measuresOf(districts);
    expect(measure && measureText(measure, districts, toFind)).toBe(
      'Lead police agency and victim service provider known: 2 of 4 districts. 1 lacks one and 1 lacks two. An office that the law or an agency’s map gives to every district is not counted.',
    );
  });

  it('says of no district that it lacks what it was asked to have', () => {
    const found = [district({ match: { proof: 'unknown', lacks: [] } })];
    expect(othersInWords(found, true)).toBe('For another reason 1 district lacks it: 1 unknown.');
    expect(othersInWords([district(), district()], false)).toBe('In another state 2 districts fit.');
  });

  it('says until when a task force runs, on which day it was last in effect, or where none was found', () => {
    expect(taskForceInWords(district({ taskForces: [taskForce()] }))).toBe(
      'ECM task force until September 2027',
    );
    const past = [
      taskForce({ status: 'ended', until: '2019-10-01' }),
      taskForce({ status: 'ended', until: '2022-10-01' }),
    ];
    expect(taskForceInWords(district({ taskForces: past }))).toBe('ECM task force ended September 2022');
    const seen = taskForce({
      program: 'ACTeam',
      status: 'out of date',
      since: null,
      until: null,
      seen: '2011-07-25',
    });
    expect(taskForceInWords(district({ taskForces: [seen] }))).toBe(
      'ACTeam named in an announcement of July 2011',
    );
    expect(taskForceInWords(district())).toBe(
      'No task force found in ECM and ACTeam awards; others not searched',
    );
  });
});

describe('groups of fingerprints', () => {
  const measure = measuresOf([district()])[0];
  const a = district({ id: 'a', circuit: '9', roles: { fbi: 'confirmed', shelter: 'confirmed' } });
  const b = district({ id: 'b', circuit: 'DC', roles: { fbi: 'unknown', shelter: 'unknown' } });
  const c = district({ id: 'c', circuit: '9', roles: { fbi: 'confirmed', shelter: 'unknown' } });

  it('orders circuits by number, the D.C. Circuit last, and leaves out empty ones', () => {
    const groups = measure ? groupDistricts([b, a, c], 'circuit', measure) : [];
    expect(groups.map(({ name, districts }) => [name, districts.map(({ id }) => id)])).toEqual([
      ['9th Circuit', ['a', 'c']],
      ['D.C. Circuit', ['b']],
    ]);
  });

  it('puts each district beside the one most like it, and loses none', () => {
    expect(inOrderOfLikeness([a, b, c]).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('finds no unlikeness between a district and itself, and as much either way', () => {
    expect(unlikeness(a, a)).toBe(0);
    expect(unlikeness(a, b)).toBe(unlikeness(b, a));
    expect(unlikeness(a, b)).toBeGreaterThan(unlikeness(a, c));
  });
});
