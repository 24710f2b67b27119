import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../web/editing/forms.ts';
import type { Rows } from '../../../web/editing/rows.ts';
import { bookWith, newId } from './editing-example.ts';

describe('practices', () => {
  const practice: Rows['practices'] = {
    ...{ id: 'round', districtId: 'ohnd', name: 'Invented roundtable', what: null, url: null, since: null },
    ...{
      forWhom: null,
      tookWhat: null,
      effort: null,
      whatChanged: null,
      mends: ['hsi'],
      addedOn: '2026-01-05',
    },
    ...{ source: 'A test', sourceKind: 'entered', origin: 'entered' },
  };
  const used: Rows['adoptions'] = {
    ...{ id: 'round-here', districtId: 'ohnd', practiceId: 'round', since: null, until: null },
    ...{ outcome: null, outcomeOn: null },
    ...{ source: 'A test', sourceKind: 'entered', origin: 'entered' },
  };

  it('that start here are in use here', () => {
    const typed = { name: 'Invented roundtable', since: '2026-01-05' };
    expect(FORMS['add-practice'].change(bookWith(), typed, newId, {}).entries).toMatchObject([
      { fact: 'practices', value: { name: 'Invented roundtable', districtId: 'ohnd', since: '2026-01-05' } },
      { fact: 'adoptions', value: { districtId: 'ohnd', since: '2026-01-05', until: null } },
    ]);
  });

  it('of the nation are offered as long as they are not in use here', () => {
    const allPractices = ['round', 'other'].map((id) => ({ id, name: id, startedIn: { name: 'Maine' } }));
    const known = { ...bookWith({ practices: [practice], adoptions: [used] }), allPractices };
    const [choice] = FORMS['adopt-practice'].fields(known, {}, {});
    expect(choice?.options).toEqual([{ value: 'other', label: 'other (Maine)' }]);
    const given = { ...used, until: '2026-01-01' };
    const again = { ...bookWith({ practices: [practice], adoptions: [given] }), allPractices };
    expect(FORMS['adopt-practice'].fields(again, {}, {})[0]?.options).toHaveLength(2);
  });

  it('are given up on a day', () => {
    const known = bookWith({ practices: [practice], adoptions: [used] });
    const asked = { id: 'round-here' };
    expect(FORMS['correct-adoption'].change(known, { until: '2026-11-01' }, newId, asked).entries).toEqual([
      { fact: 'adoptions', id: 'round-here', value: { ...used, until: '2026-11-02' } },
    ]);
  });
});

describe('tribal land', () => {
  const row: Rows['tribalLand'] = {
    ...{ id: 'ohnd', districtId: 'ohnd', tribalLand: null, basis: null, origin: 'reference' },
    ...{ source: 'A list', sourceKind: 'published-source' },
  };

  it('is said once for the district, and another answer does not keep the source of the last', () => {
    const known = bookWith({ tribalLand: [row] });
    const form = FORMS['say-tribal-land'];
    expect(form.start(known, {})).toEqual({ land: 'unknown' });
    expect(form.change(known, { land: 'no' }, newId, {}).entries).toEqual([
      { fact: 'tribalLand', id: 'ohnd', value: { ...row, tribalLand: false, source: '' } },
    ]);
  });
});
