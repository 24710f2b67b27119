import type { GridRow } from './grid.ts';
import { namesColumn } from './header.ts';

/** Qualtrics writes below the questions how each column is called inside it. */
const IMPORT_ID = /^\{"ImportId":/;
/** SurveyMonkey writes below a question what is answered: one of its parts, or this. */
const ANSWER = /^(?:open-ended )?response$/i;

/** The questions, which Qualtrics writes in the second of three rows. */
function ofQualtrics(sample: readonly GridRow[]): GridRow | null {
  const at = sample.findIndex(({ cells }) => cells.some((cell) => IMPORT_ID.test(cell)));
  const [questions, ids] = [sample[at - 1], sample[at]];
  return questions && ids ? { row: ids.row, cells: questions.cells } : null;
}

/** The questions with their parts, which SurveyMonkey writes in two rows; a part such as “City/Town” says enough by itself. */
function ofSurveyMonkey([questions, parts]: readonly GridRow[]): GridRow | null {
  if (!questions || !parts?.cells.some((cell) => ANSWER.test(cell))) return null;
  let question = '';
  const width = Math.max(questions.cells.length, parts.cells.length);
  const cells = Array.from({ length: width }, (_, column) => {
    question = questions.cells[column] || question;
    const part = parts.cells[column] ?? '';
    if (part === '' || ANSWER.test(part)) return question;
    return namesColumn(part) ? part : `${question} ${part}`;
  });
  return { row: parts.row, cells };
}

/** Returns the last of the rows that name the columns of a survey’s export, with the names; null for other tables. */
export const surveyHeader = (sample: readonly GridRow[]): GridRow | null =>
  ofQualtrics(sample.slice(0, 4)) ?? ofSurveyMonkey(sample);
