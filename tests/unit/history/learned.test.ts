import { describe, expect, it } from 'vitest';
import { type Facts, NO_FACTS } from '../../../core/facts/index.ts';
import { assess } from '../../../core/model/assess.ts';
import { compare } from '../../../server/comparison/compare.ts';
import { corrected, heldOn } from '../../../server/comparison/learned.ts';
import { byDirection } from '../../../server/comparison/moved-points.ts';
import { snapshotOf } from '../../../server/store/to-snapshot.ts';
import * as row from '../../facts.ts';
import { model } from '../model/district.ts';

const FROM = '2026-08-04';
const TO = '2026-11-28';
const district = { districtId: 'ohnd', usaoId: 'usao', revision: 1, tribalLand: false };

const ground: Facts = {
  ...NO_FACTS,
  organizations: ['usao', 'hsi-office', 'whd-office'].map((id) => row.organization(id)),
  fills: [row.fill('hsi-office', 'ohnd', 'hsi'), row.fill('whd-office', 'ohnd', 'dol-whd')].map((fill) => ({
    ...fill,
    mailbox: 'desk@office.example',
  })),
};
const TIE = 'hsi--dol-whd';

function compared(before: Facts, after: Facts) {
  const on = (facts: Facts, day: string) =>
    assess(
      snapshotOf(district, facts, () => new Set(), day),
      model,
      day,
    );
  return compare(
    {
      before: on(before, FROM),
      corrected: on(corrected({ before, after }), FROM),
      known: on(heldOn({ before, after }, FROM), FROM),
      after: on(after, TO),
    },
    model,
    { knownOn: TO, began: null },
  );
}
const memorandum = (since: string | null, until: string | null = null): Facts => ({
  ...ground,
  evidence: [row.evidence('m', ['ohnd'], { since, until })],
  parties: [row.party('m', 'hsi-office'), row.party('m', 'whd-office')],
});
const seen = (facts: Facts, at: string): Facts => ({
  ...facts,
  activityDates: [...facts.activityDates, row.activityDate(`s-${at}`, 'm', at)],
});
const whereIs = (answer: ReturnType<typeof compared>): string[] =>
  (['changed', 'newlyKnown', 'corrected'] as const).filter((cause) =>
    answer[cause].ties.some(({ tie }) => tie === TIE),
  );

describe('two days compared', () => {
  it('call a tie changed whose evidence began between them', () => {
    const answer = compared(ground, seen(memorandum('2026-10-08'), '2026-10-08'));
    expect(whereIs(answer)).toEqual(['changed']);
    expect(answer.text).toContain('1 tie was built, 0 became known');
  });

  it('call it newly known where the evidence is older and was only entered between, also when it was seen between', () => {
    const answer = compared(ground, seen(memorandum('2026-06-01'), '2026-10-08'));
    expect(whereIs(answer)).toEqual(['newlyKnown']);
    expect(answer.text).toContain('0 ties were built, 1 became known');
  });

  it('call it corrected where the entry was removed', () => {
    expect(whereIs(compared(seen(memorandum('2026-06-01'), '2026-06-01'), ground))).toEqual(['corrected']);
  });

  it('call it ended where the evidence ended between them', () => {
    const before = seen(memorandum('2026-06-01'), '2026-06-01');
    const after = seen(memorandum('2026-06-01', '2026-10-01'), '2026-06-01');
    expect(compared(before, after).changed.ties.find(({ tie }) => tie === TIE)?.how).toBe('ended');
  });

  it('call it renewed where evidence that was known was seen again', () => {
    const before = seen(memorandum('2023-01-01'), '2023-01-01');
    const answer = compared(before, seen(before, '2026-11-26'));
    expect(whereIs(answer)).toEqual(['changed']);
  });

  it('find a gap, and never call it progress, where one side said between them that there is no contact', () => {
    const reports = [row.report('r', 'ohnd', ['hsi-office', 'whd-office'], 0, '2026-09-01')];
    const answer = compared(ground, { ...ground, reports });
    expect(whereIs(answer)).toEqual(['newlyKnown']);
    expect(answer.newlyKnown.ties[0]).toMatchObject({ after: 'no contact', gapFound: true });
    expect(answer.points.confirmed.changed).toBe(0);
  });

  it('find a gap, and never call it better, where one side said between them that an unknown tie is below the level', () => {
    const reports = [row.report('r', 'ohnd', ['hsi-office', 'whd-office'], 1, '2026-09-01')];
    const answer = compared(ground, { ...ground, reports });
    expect(whereIs(answer)).toEqual(['newlyKnown']);
    expect(answer.newlyKnown.ties[0]).toMatchObject({
      before: 'unknown',
      after: 'below expected',
      gapFound: true,
    });
  });

  it('find a gap where it was reported between them that no one fills an unknown role', () => {
    const statements = [row.statement('q', 'ohnd', 'fbi', null, '2026-09-01')];
    const answer = compared(ground, { ...ground, statements });
    expect(answer.newlyKnown.roles).toEqual([
      { role: 'fbi', before: 'unknown', after: 'unfilled', gapFound: true },
    ]);
    expect(answer.changed.roles).toEqual([]);
  });

  it('find a gap in work that was partly on record, once a report calls it too little', () => {
    const before: Facts = {
      ...ground,
      evidence: [row.evidence('m', ['ohnd'], { kind: 'meeting', since: '2026-06-01', everyDays: 90 })],
      parties: memorandum(null).parties,
      activityDates: [row.activityDate('s', 'm', '2026-07-30')],
    };
    // The report is of work that began between the two days, so that it does not say how it was before.
    const after: Facts = {
      ...before,
      evidence: [...before.evidence, row.evidence('n', ['ohnd'], { kind: 'contact', since: '2026-10-08' })],
      parties: [...before.parties, row.party('n', 'hsi-office'), row.party('n', 'whd-office')],
      activityDates: [...before.activityDates, row.activityDate('t', 'm', '2026-11-20')],
      reports: [row.report('r', 'ohnd', ['hsi-office', 'whd-office'], 2, '2026-11-01')],
    };
    const answer = compared(before, after);
    expect(whereIs(answer)).toEqual(['newlyKnown']);
    expect(answer.newlyKnown.ties[0]).toMatchObject({ after: 'below expected', gapFound: true });
  });

  it('call a role newly known that was confirmed between them, and changed where it began between them', () => {
    const statements = [row.statement('q', 'ohnd', 'hsi', 'hsi-office', '2026-09-01')];
    const known = compared(ground, { ...ground, statements });
    expect(known.newlyKnown.roles.map(({ role }) => role)).toEqual(['hsi']);
    expect(known.changed.roles).toEqual([]);
    const began = (facts: Facts): Facts => ({
      ...facts,
      fills: facts.fills.map((fill) => (fill.role === 'hsi' ? { ...fill, since: '2026-09-01' } : fill)),
    });
    const grown = compared({ ...ground, fills: ground.fills.slice(1) }, began({ ...ground, statements }));
    expect(grown.changed.roles.map(({ role }) => role)).toEqual(['hsi']);
  });

  it('say no number of points before enough required roles are confirmed', () => {
    const answer = compared(ground, seen(memorandum('2026-10-08'), '2026-10-08'));
    expect(answer.coverageShown).toBe(false);
    expect(answer.text).toContain('1 tie was built');
    expect(answer.text).not.toMatch(/points/);
  });

  it('add up exactly', () => {
    const reports = [row.report('r', 'ohnd', ['hsi-office', 'whd-office'], 0, '2026-09-01')];
    const { points } = compared(seen(memorandum(null), '2026-06-01'), {
      ...memorandum('2026-10-08'),
      reports,
    });
    for (const { before, corrected: wrong, newlyKnown, changed, after } of Object.values(points))
      expect([before, wrong, newlyKnown, changed].reduce((sum, part) => sum + Math.round(part * 10), 0)).toBe(
        Math.round(after * 10),
      );
  });

  it('take a column that was empty and is filled for learned, and one that read otherwise for corrected', () => {
    const fill = row.fill('hsi-office', 'ohnd', 'hsi', { mailbox: null, since: '2020-01-01' });
    const before = { ...NO_FACTS, fills: [fill] };
    const after = { ...NO_FACTS, fills: [{ ...fill, mailbox: 'desk@office.example', since: '2021-01-01' }] };
    expect(corrected({ before, after }).fills).toEqual([{ ...fill, since: '2021-01-01' }]);
  });

  it('split the points that changed into what was gained and what was lost', () => {
    const two = (facts: Facts): Facts => ({
      ...facts,
      organizations: [...facts.organizations, row.organization('fbi-office')],
      fills: [...facts.fills, { ...row.fill('fbi-office', 'ohnd', 'fbi'), mailbox: 'desk@office.example' }],
    });
    const other = (facts: Facts): Facts => ({
      ...facts,
      evidence: [...facts.evidence, row.evidence('n', ['ohnd'], { since: '2026-10-08' })],
      parties: [...facts.parties, row.party('n', 'hsi-office'), row.party('n', 'fbi-office')],
      activityDates: [...facts.activityDates, row.activityDate('n-seen', 'n', '2026-10-08')],
    });
    const before = two(seen(memorandum('2026-01-01'), '2026-07-01'));
    const after = other(two(seen(memorandum('2026-01-01', '2026-10-01'), '2026-07-01')));
    const { confirmed } = compared(before, after).points;
    expect(confirmed.better).toBeGreaterThan(0);
    expect(confirmed.worse).toBeLessThan(0);
    expect(confirmed.better + confirmed.worse).toBeCloseTo(confirmed.changed);
    const gained = compared(two(ground), other(two(ground))).points.confirmed;
    expect([gained.better, gained.worse]).toEqual([gained.changed, 0]);
  });

  it.each([
    ['nothing was gained', { changed: -0.4, gained: 0, lost: 0.32 }, [0, -0.4]],
    ['nothing was lost', { changed: 0.4, gained: 0.46, lost: 0 }, [0.4, 0]],
    ['less was gained than is shown', { changed: -0.4, gained: 0.01, lost: 0.32 }, [0, -0.4]],
    ['as much was gained as lost', { changed: 0, gained: 2, lost: 2 }, [2, -2]],
  ])('say so where %s, however the scores were rounded', (_name, { changed, ...moved }, expected) => {
    const { better, worse } = byDirection({ changed }, moved);
    expect([better, worse]).toEqual(expected);
  });
});
