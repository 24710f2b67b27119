/** `npm run --silent assess`: one snapshot a line in, one assessment a line out, in the same order (SNAPSHOT.md). */
import { join } from 'node:path';
import { assess } from '../../core/model/assess.ts';
import { toOpenFormat } from '../../core/model/open-format.ts';
import { readSnapshot } from '../../core/model/read-snapshot.ts';
import { readModel } from '../reference/read-model.ts';
import { answerLines } from './lines.ts';

const model = readModel(join(import.meta.dirname, '../../data'));

await answerLines(readSnapshot, (snapshot) => toOpenFormat(assess(snapshot, model, snapshot.asOf)));
