import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import * as word from '../../../core/model/assessment.ts';
import { readReferenceFiles } from '../../../server/reference/files.ts';
import { readModel } from '../../../server/reference/read-model.ts';
import { type Depth, depthsOf } from '../../../server/sample/depth.ts';
import { SEED, sampleNetwork } from '../../../server/sample/network.ts';
import { randomOf } from '../../../server/sample/random.ts';
import { snapshotsOf } from './on-paper.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const files = readReferenceFiles(data);
const model = readModel(data);
const ANCHOR = '2026-11-25';
const network = sampleNetwork({ files, model, anchor: ANCHOR });
const snapshots = snapshotsOf(files, network, ANCHOR);
const assessments = snapshots.map((snapshot) => assess(snapshot, model, ANCHOR));
const depths = depthsOf(
  files.districts.map(({ id }) => id),
  randomOf(SEED),
);

describe('the sample on its anchor day', () => {
  const seen = <Word>(words: Word[]) => new Set(words);

  it('shows every state of a role', () => {
    expect(seen(assessments.flatMap(({ roles }) => roles.map(({ state }) => state)))).toEqual(
      seen([...word.ROLE_STATES]),
    );
  });

  it('shows every state of a tie, and disputed ones', () => {
    const ties = assessments.flatMap((assessment) => assessment.ties);
    expect(seen(ties.map(({ state }) => state))).toEqual(seen([...word.TIE_STATES]));
    expect(ties.some(({ disputed }) => disputed)).toBe(true);
  });

  it('asks for every kind of mending, of every severity', () => {
    const gaps = assessments.flatMap((assessment) => assessment.gaps);
    expect(seen(gaps.map(({ verb }) => verb))).toEqual(seen([...word.GAP_VERBS]));
    expect(seen(gaps.map(({ severity }) => severity))).toEqual(seen([...word.SEVERITIES]));
  });

  it('asks every kind of question', () => {
    const questions = assessments.flatMap((assessment) => assessment.questions);
    expect(seen(questions.map(({ verb }) => verb))).toEqual(seen([...word.QUESTION_VERBS]));
    expect(questions.some(({ id }) => id === 'tribal-land')).toBe(true);
  });

  it('asks to protect ties in every way', () => {
    const verbs = assessments.flatMap(({ tiesToProtect }) => tiesToProtect.map(({ verb }) => verb));
    expect(seen(verbs)).toEqual(seen([...word.PROTECT_ACTIONS]));
  });

  it('lists what rests on little by every rule', () => {
    const rules = assessments.flatMap(({ weakPoints }) => weakPoints.map(({ rule }) => rule));
    expect(seen(rules)).toEqual(seen([1, 2, 3, 4, 5, 6, 7, 8]));
  });

  it('hands off to the successor of a coordinator who carried the work', () => {
    const handed = assessments
      .flatMap(({ gaps }) => gaps)
      .filter(({ items, verb }) => verb === 'fill' && items.length > 1);
    expect(handed.length).toBeGreaterThan(0);
  });

  it('has a slot with three organizations, and land of tribes on record as yes, as no, and not at all', () => {
    const most = assessments.flatMap(({ roles }) => roles.map(({ organizations }) => organizations.length));
    expect(Math.max(...most)).toBeGreaterThanOrEqual(3);
    expect(seen(snapshots.map(({ tribalLand }) => tribalLand))).toEqual(seen([true, false, null]));
  });
});

describe('the depths of the sample', () => {
  const range = (depth: Depth, count: (place: number) => number): [number, number] => {
    const places = snapshots.flatMap(({ id }, place) => (depths.get(id) === depth ? place : []));
    const counts = places.map(count);
    return [Math.min(...counts), Math.max(...counts)];
  };
  const evidence = (place: number): number =>
    snapshots[place]?.evidence.filter(({ id }) => id.startsWith('sample-')).length ?? 0;
  const rolesFilled = (place: number): number =>
    assessments[place]?.roles.filter(({ organizations }) => organizations.length > 0).length ?? 0;
  const within = (bounds: [number, number], [least, most]: [number, number]): void => {
    expect(bounds[0]).toBeGreaterThanOrEqual(least);
    expect(bounds[1]).toBeLessThanOrEqual(most);
  };

  it('are each those of about a third of the districts', () => {
    for (const depth of ['rich', 'partial', 'sparse'])
      expect([...depths.values()].filter((found) => found === depth).length).toBeGreaterThanOrEqual(30);
  });

  it('are rich: about 16 roles filled and 30 to 45 pieces of evidence', () => {
    within(range('rich', rolesFilled), [15, 17]);
    within(range('rich', evidence), [30, 45]);
  });

  it('are partial: in between', () => {
    within(range('partial', evidence), [5, 25]);
  });

  it('are sparse: the reference data, and one to three pieces of evidence', () => {
    within(range('sparse', evidence), [1, 3]);
  });

  it('leave a few districts with reference data only', () => {
    const bare = [...depths].flatMap(([id, depth]) => (depth === 'reference only' ? id : []));
    expect(bare.length).toBeGreaterThanOrEqual(3);
    const ids = Object.values(network).flatMap((kind) =>
      kind.map((row) => ('id' in row ? row.id : row.fillId)),
    );
    const invented = ids.filter((id) => bare.some((district) => id.startsWith(`sample-${district}-`)));
    expect(invented).toEqual([]);
  });
});
