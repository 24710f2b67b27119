import type { Gap, Question, Securing } from './assessment.ts';

const HOW_MANY = 3;

/** MODEL.md, Three lists: the first items of gaps, then questions, then to secure, the first three that differ. */
export const nextActionsOf = (gaps: Gap[], questions: Question[], secure: Securing[]): string[] => {
  const firsts = [...gaps, ...questions.map(({ id }) => ({ items: [id] })), ...secure].flatMap(({ items }) =>
    items.slice(0, 1),
  );
  return [...new Set(firsts)].slice(0, HOW_MANY);
};
