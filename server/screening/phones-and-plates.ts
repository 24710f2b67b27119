import { firstOf } from './patterns.ts';

const PHONE = String.raw`(?<![\d-])(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}(?!\d)`;
const SUSPECT = `(?:trafficker|pimp|abuser|john|buyer|suspect|recruiter|perp|victim|survivor|informant|madam|coyote)s?'?s?`;

/** `937-555-0126, that's the trafficker's phone`, `the number the pimp uses`, `the number in the ad was ...`. */
export const findPhoneOfSuspect = firstOf(
  new RegExp(
    `${PHONE}[ ,;:-]*(?:(?:which |that )?(?:is|was)|that'?s|=)? ?(?:the |her |his |our |a )?(?:${SUSPECT} (?:new |other |burner )?(?:phone|cell|number|line|burner)|(?:number|phone|cell|one) (?:that )?(?:the |her |his )?${SUSPECT} (?:uses?|used|texts?|calls?|answers?))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:number|phone|cell)s? (?:in|on|from|of) (?:the|her|an|that|this|their) (?:ads?|post(?:ing)?s?|backpage|listing)|${SUSPECT} (?:uses|texts|calls|texted|called)(?: us| me| her)? (?:from|on))[^\d]{0,20}${PHONE}`,
    'iu',
  ),
);

const STATE = `(?:[A-Z]{2}|Ohio|Indiana|Kentucky|Michigan|Illinois|Pennsylvania|[Tt]emp|[Tt]emporary|[Oo]hio|[Ii]ndiana|[Kk]entucky)`;
const PLATE = String.raw`(?:[A-Z]{2,3}[ -]?\d{3,4}|\d{3}[ -]?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]\d{2,3}[ -]?[A-Z\d]{3}|\d{3} ?[A-Z]{2}[A-Z\d]|[a-z]{3} ?\d{4}|\d{3}[a-z]{3})`;

/** License plates: `plates: KY 902 RJV`, `Ohio tag 318BQT`, `black Escalade, plate JHK 4471`. */
export const findPlate = firstOf(
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ll]icense )?(?:[Pp]lates?|PLATES?|[Tt]ags?|LPN?|placas?)(?: (?:no|number|num|nr|is|was|#)\.?)?[ :#,-]{1,3}(?:${STATE}[ ,:-]{1,2})?${PLATE}(?![\p{L}\d-])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:van|truck|car|sedan|suv|SUV|[Tt]ransit|[Tt]ahoe|[Ee]scalade|[Aa]ltima|[Cc]amry|[Aa]ccord|[Cc]ivic|[Hh]onda|[Tt]oyota|[Ff]ord|[Cc]hevy|[Nn]issan|[Kk]ia|[Dd]odge|[Jj]eep|BMW|[Ll]exus|[Mm]ercedes|pickup|minivan)[ ,(]{1,2}(?:(?:w\/|with) )?${STATE}[ ,:-]{1,2}(?:(?:plate|tag)s?[ :]{1,2})?${PLATE}(?![\p{L}\d-])`,
    'u',
  ),
);
