/** A sign of a case, and how much it says: two points are enough beside a whole name. */
export type Evidence = readonly [points: number, sign: RegExp];

const oneOf = (words: string): string => words.replaceAll('~', '\\p{L}*').replace(/\n\s*/g, '');

/** Whole words or groups of them, in a text in lower case, a bar between two; `~` stands for any ending of a word. */
export const wordsOf = (words: string): string => `(?<![\\p{L}\\d])(?:${oneOf(words)})(?![\\p{L}\\d])`;

/** Anywhere in what is before or behind a name. */
export const anywhere = (points: number, words: string): Evidence => [
  points,
  new RegExp(wordsOf(words), 'u'),
];

/** As the last words before a name. */
export const justBefore = (points: number, words: string): Evidence => [
  points,
  new RegExp(`${wordsOf(words)}[ :,(-]*$`, 'u'),
];

/** As the first words behind a name, with what sets them apart. */
export const justBehind = (points: number, words: string): Evidence => [
  points,
  new RegExp(`^(?:${oneOf(words)})(?![\\p{L}\\d])`, 'u'),
];

export const KIN = `mother|mom|mum|father|dad|parents?|sister|brother|aunt|uncle|cousin|niece|nephew|grandm~|family|boyfriend|girlfriend|bf|husband|wife|baby|kids?|son|daughter|step~
  |pimp|trafficker|buyer|abuser|madre|mamá|papá|padre|hermana|hermano|tía|tío|familia|novio|hijo|hija|padrastro`;
