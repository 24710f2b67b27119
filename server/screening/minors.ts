import { firstOf, type Pattern, type Span } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** Ages below 18 with a sex: `16F`, `a 15 yo male`, `the 12 y.o. girls`. */
const MINOR = firstOf(
  /(?<![\p{L}\d$#.:/-])(?:1[0-7][FM](?![\p{L}\d/-]| (?:in|of|for|to|from|dollars|people|temperature|funds?|award|budget|grant)(?!\p{L}))|[5-9][FM](?=[,)]))/u,
  /(?<![\p{L}\d$#.:/-])(?:[5-9]|1[0-7]) ?(?:y\.?\/?o\.?|yrs? old|years? old|-year-old) (?:\p{L}+ )?(?:fe?males?|males?|girls?|boys?|twins?|runaways?|daughter|son)(?!\p{L})/iu,
);
/** Signs that such a minor is someone in a case, and signs of a general statement. */
const IN_A_CASE =
  /(?<!\p{L})(?:pimps?|traffick(?:er|ed)|runaway|foster (?:kid|child|girl|boy)|recovered|found (?:at|in)|rescued|picked up|placed (?:w|with|in)|cps has|goes by|ran from|missing|disclosed|sold|boyfriend)(?!\p{L})/iu;
const GENERAL =
  /(?<!\p{L})(?:median|average|percent|statistics|curriculum|training|trainings|exercise|scenario|role[- ]play|mock|program|served|policy|protocol|study)(?!\p{L})/iu;

/** A minor in a case, identified by age and sex. */
export const MINORS: Pattern = {
  name: 'minor-described',
  what: 'a minor in a case, by age and sex',
  find: (reading: Reading): Span | null => {
    const found = /\d/.test(reading.text) ? MINOR(reading) : null;
    return found && IN_A_CASE.test(reading.text) && !GENERAL.test(reading.text) ? found : null;
  },
};
