import { setOf } from './words.ts';

/** Words that say who someone is in a case, and what is done there: with a letter wrong they say it still. */
const MARKING = setOf(
  `victim victims víctima víctimas survivor survivors suspect suspects defendant defendants trafficker traffickers informant informants
  witness witnesses perpetrator offender testified testify arrested convicted indicted rescued runaway prostitution trafficked
  acusado acusada testigo testigos sospechoso sospechosa sobreviviente`,
);
/** With two letters wrong, as they are heard. */
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
/** One letter away from a word above, and words of their own. */
const OTHERS =
  setOf(`fitness indicated inducted rescue rescuer rescues testifies offended offenders traffickers trafficking victimas
  informante informantes convicts runaways vitim vittima victime acusados acusadas sospechosos sospechosas sobrevivientes suspected`);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word that a letter left out, added, changed or two that changed places make of one. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (at > 0) yield before + behind.slice(1);
    if (behind.length > 1) yield before + behind.charAt(1) + behind.charAt(0) + behind.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + behind;
      if (at > 0 && behind) yield before + letter + behind.slice(1);
    }
  }
}

const CORRECT: ReadonlyMap<string, string> = new Map([
  ...[...MARKING].flatMap((word) => [...slipsOf(word)].map((slip) => [slip, word] as const)),
  ...AS_HEARD,
  // Last, since they are one letter from each other: `victim` and `victims`.
  ...[...MARKING, ...OTHERS].map((word) => [word, word] as const),
]);

/** `victm: Roe`, `the defendent`: read as what is meant. The first letter is never taken for another. */
export const corrected = (text: string): string =>
  text.replace(/\p{L}{5,13}/gu, (word) => {
    const meant = CORRECT.get(word.toLowerCase());
    if (meant === undefined || meant === word.toLowerCase()) return word;
    if (word === word.toUpperCase()) return meant.toUpperCase();
    return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  });
