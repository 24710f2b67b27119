import { setOf } from './words.ts';

/** Words that mark someone as part of a case; they count with one wrong letter too. */
const MARKING = setOf(
  `victim victims víctima víctimas survivor survivors suspect suspects defendant defendants trafficker traffickers informant informants
  witness witnesses perpetrator offender testified testify arrested convicted indicted rescued runaway prostitution trafficked
  acusado acusada testigo testigos sospechoso sospechosa sobreviviente`,
);
/** Common phonetic misspellings with two wrong letters. */
const AS_HEARD: readonly (readonly [string, string])[] = [
  ['deffendent', 'defendant'],
  ['defendent', 'defendant'],
  ['traficer', 'trafficker'],
  ['trafiker', 'trafficker'],
  ['traffiker', 'trafficker'],
  ['traficked', 'trafficked'],
  ['servivor', 'survivor'],
  ['surviver', 'survivor'],
  ['survivers', 'survivors'],
  ['testafied', 'testified'],
  ['perpatrator', 'perpetrator'],
  ['wittnes', 'witness'],
  ['arreseted', 'arrested'],
  ['vicitims', 'victims'],
  ['bictima', 'víctima'],
  ['victima', 'víctima'],
];
/** Correct words that are one letter away from a word above. */
const OTHERS =
  setOf(`fitness indicated inducted rescue rescuer rescues testifies offended offenders traffickers trafficking victimas
  informante informantes convicts runaways vitim vittima victime acusados acusadas sospechosos sospechosas sobrevivientes suspected`);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every form of a word with one letter missing, added or changed, or two adjacent letters swapped. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (at > 0) yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (at > 0 && after) yield before + letter + after.slice(1);
    }
  }
}

const CORRECT: ReadonlyMap<string, string> = new Map([
  ...[...MARKING].flatMap((word) => [...slipsOf(word)].map((slip) => [slip, word] as const)),
  ...AS_HEARD,
  // Last, because some are one letter apart: `victim` and `victims`.
  ...[...MARKING, ...OTHERS].map((word) => [word, word] as const),
]);

/** Corrects misspelled words: `victm: Roe`, `the defendent`. The first letter is never changed. */
export const corrected = (text: string): string =>
  text.replace(/\p{L}{5,13}/gu, (word) => {
    const meant = CORRECT.get(word.toLowerCase());
    if (meant === undefined || meant === word.toLowerCase()) return word;
    if (word === word.toUpperCase()) return meant.toUpperCase();
    return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  });
