import { wordsOf } from '../../../core/plain-name.ts';

/** Words of questions that name nothing: `who is my contact at`. */
const QUESTION: ReadonlySet<string> = new Set(
  (
    'who whom whose what which where is are do does has have to on with at by from near me my our we us i ' +
    'contact contacts call cover covers covering covered serve serves speak speaks speaking talk talks ' +
    'this that these here there else other also area person people someone anyone name phone'
  ).split(' '),
);
/** Words in so many names that they say little if others were typed too. */
const COMMON: ReadonlySet<string> = new Set(
  'county parish district department division office bureau agency unit section service'.split(' '),
);

/** Returns the words to search for: the distinctive ones, or all if there are none. */
export function searchWords(typed: string): readonly string[] {
  const all = [...new Set(wordsOf(typed))];
  const naming = all.filter((word) => !QUESTION.has(word));
  const telling = naming.filter((word) => !COMMON.has(word));
  return [telling, naming, all].find((words) => words.length > 0) ?? [];
}
