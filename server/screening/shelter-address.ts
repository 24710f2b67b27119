import type { Span } from './patterns.ts';

/** Words of a text about a place that must stay secret. */
const SHELTER =
  /\b(?:shelters?|safe[- ]?(?:house|home|haven)s?|transitional hous(?:e|ing)|emergency housing|refuge|(?:confidential|undisclosed|secret) (?:location|address|site))\b/i;

const DIRECTION = String.raw`(?:(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.? )?`;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th))`;
/** A court of law and a collection of goods are no streets. */
const NO_STREET =
  '(?<!\\b(?:Trafficking|District|County|Municipal|Superior|Circuit|Family|Juvenile|Supreme|Harbor|Drug|Toy|Food|Coat|Clothing|Donation|Fund) )';
const SUFFIX =
  '(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Pike|Square|Sq|Trail|Trl)';
const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,6}[A-Z]? ${DIRECTION}(?:${NAME_WORD} ){1,4}?${NO_STREET}${SUFFIX}\b`,
  'gu',
);
const TYPED =
  /(?<![\w-])\d{2,6} (?:[nsew]\.? )?[a-z]+ (?:(?:street|avenue|ave|boulevard|blvd|road|rd|lane)\b|st\.)(?! (?:outreach|work|team))/g;

/** A street address in a text about a shelter; a shelter that occurs in the name of the street alone is none. */
export function findShelterAddress(text: string): Span | null {
  for (const expression of [WRITTEN, TYPED])
    for (const found of text.matchAll(expression)) {
      const end = found.index + found[0].length;
      if (SHELTER.test(`${text.slice(0, found.index)} ${text.slice(end)}`))
        return { start: found.index, end };
    }
  return null;
}
