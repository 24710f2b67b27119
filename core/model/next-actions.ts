import type { Gap, Question, TieToProtect } from './assessment.ts';

const HOW_MANY = 3;

/**
 * Returns the first three distinct items of gaps, then questions, then ties to protect (MODEL.md, Three lists).
 */
export const nextActionsOf = (
  gaps: Gap[],
  questions: Question[],
  tiesToProtect: TieToProtect[],
): string[] => {
  const firsts = [...gaps, ...questions.map(({ id }) => ({ items: [id] })), ...tiesToProtect].flatMap(
    ({ items }) => items.slice(0, 1),
  );
  return [...new Set(firsts)].slice(0, HOW_MANY);
};
