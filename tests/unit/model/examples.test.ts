import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../core/model/assess.ts';
import { toOpenFormat } from '../../../core/model/open-format.ts';
import { Snapshot } from '../../../core/model/snapshot.ts';
import { model } from './district.ts';

const linesOf = (name: string): string[] =>
  readFileSync(`${import.meta.dirname}/examples/${name}`, 'utf8')
    .trimEnd()
    .split('\n');

const answers = linesOf('assessments.jsonl');

test.each(
  linesOf('snapshots.jsonl').map((line, i) => ({
    snapshot: Snapshot.parse(JSON.parse(line)),
    answer: answers[i],
  })),
)(
  'the answer on which two implementations agree comes out byte for byte: $snapshot.id',
  ({ snapshot, answer }) => {
    expect(JSON.stringify(toOpenFormat(assess(snapshot, model, snapshot.asOf)))).toBe(answer);
  },
);
