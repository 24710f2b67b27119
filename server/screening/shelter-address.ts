import { firstOf, type Span } from './patterns.ts';
import { findLandmark } from './shelter-landmarks.ts';
import type { Reading } from './tokens.ts';

/** Words that show that a text is about a place that must stay secret. */
const SHELTER =
  /(?<![\p{L}])(?<!(?<!\p{L})(?:not|no|non)[ -](?:an? )?)(?:shelters?(?! (?:safety|polic|training|coalition|network|standards|directors))|safe[- ]?(?:house|hse|home|haven)s?|transitional (?:hous(?:e|ing)|homes?|living)|(?:host|foster|group|recovery|sober) homes?|emergency (?:housing|placement|bed|apt|apartment|room)s?|(?:safe|transitional|hidden) (?:apartments?|apts?|flats?|units?|house)|host famil(?:y|ies)|crisis nursery|(?:house|housing|home|apartment|residence|condo|duplex|room|unit|cottage|bed)s? for (?:the |our |trafficked |rescued )*(?:survivors|victims|women|girls|clients|minors)|(?:girls|women|boys|children)'?s?'? (?:home|house)|residential program|do not share|drop (?:her|him|them|the (?:girls?|women)|survivors|victims)(?: off)? at|no (?:cops|police|officers) in uniform|(?:nobody|no one)(?: else)? (?:is supposed to|should|must|can|may) know|(?:nuns|sisters|convent) (?:keeps?|ha(?:s|ve)) (?:\p{L}+ )?beds|don't share|not public|keep (?:it )?secret|safe (?:place|spot)|(?:victim|vic|survivor|client|girl|minor|witness)s?'?s? (?:new )?(?:place|mom|mother|dad|father|aunt|sister|grandma|family|parents|house|apartment)|(?:her|his) (?:mom|mother|dad|aunt|uncle|sister|grandma|grandmother|cousin|parents)(?:'s)?|(?:victim|client|survivor)s?'?s? address|girls? (?:is|are) at|hous(?:e|es|ed|ing) (?:the |our )?(?:survivors|victims|clients|girls)|refuge|(?:confidential|undisclosed|secret|hidden) (?:location|address|site|house|apartment|home)|(?:dv|domestic violence) (?:house|home|apartment)|(?:gps|coordinates|coords|directions|map pin|pin) (?:for|to|of) (?:the |our )?(?:house|residence|home|place|shelter|site)|casa (?:de seguridad|segura|hogar|refugio)|refugio|albergue|hogar seguro|(?:the )?survivors? (?:house|home|apartment|live|stay)s?|(?:victim|client|survivor|girl|she|women)s? (?:is |are )?(?:stay(?:s|ing)?|liv(?:es?|ing)|hous(?:ed|ing)|hid(?:ing|den)|placed|sleep(?:s|ing)?))(?![\p{L}])/iu;

const DIRECTION = String.raw`(?:(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.? )?`;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'.-]*|\d{1,3}(?:st|nd|rd|th))`;
/** Words before `Court` and `Drive` that do not name streets, such as courts of law and toy drives. */
const NO_STREET =
  '(?<!\\b(?:Trafficking|District|County|Municipal|Superior|Circuit|Family|Juvenile|Supreme|Harbor|Drug|Toy|Food|Coat|Clothing|Donation|Fund) )';
const SUFFIX =
  '(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Pike|Square|Sq|Trail|Trl|Loop|Run|Row|Alley|Crescent|Crossing|Heights|Ridge|Cove|Path|Hollow|Holler|Glen|Bend|Meadows?|Grove|Estates|Chase|Walk|Vista|View|Landing|Knoll|Hills?|Valley|Commons|Gardens|Acres|Fork|Bluff|Plaza|Point|Turnpike|Tpke|Broadway)';
/** Street suffixes that are unambiguous in lower case. */
const LOWER_SUFFIX =
  '(?:street|avenue|ave|boulevard|blvd|road|rd|lane|ln|dr|ct|pl|terrace|highway|hwy|parkway|pkwy|pike|sq|trl|alley|crescent|cove|turnpike|tpke|broadway|st\\.)';
const NUMBER = String.raw`(?<![\p{L}\d:/-])\d{1,6}[A-Z]?`;
const COUNT =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty|hundred|thousand|oh|zero)';
/** Units that are counted in shelters. */
const UNIT =
  '(?:beds?|women|men|girls|boys|children|people|survivors|victims|clients|families|nights?|days?|weeks?|months?|years?|hours?|hrs|am|pm|staff|rooms?|units?|adults|minors|youth|percent|persons|guests|residents|spaces|slots|miles?|minutes|and|to|or|of)';
const STREETS = [
  new RegExp(
    String.raw`${NUMBER} (?:block of )?${DIRECTION}(?:${NAME_WORD} ){1,4}?${NO_STREET}${SUFFIX}\b`,
    'gu',
  ),
  new RegExp(String.raw`${NUMBER} ${DIRECTION}(?:\p{Lu}+ ){1,3}?${NO_STREET}${SUFFIX.toUpperCase()}\b`, 'gu'),
  new RegExp(
    String.raw`(?<![\w-])\d{2,6} (?:[nsew]\.? )?[a-z]+ (?:[a-z]+ )?(?:${LOWER_SUFFIX})(?![\p{L}])(?! (?:outreach|work|team))`,
    'gu',
  ),
  new RegExp(String.raw`${NUMBER} block of (?:the )?\p{Lu}[\p{L}']+`, 'gu'),
  /(?<![\p{L}])(?:Route|Rt\.?|Rte\.?|Hwy\.?|Highway|SR|US) ?\d{1,4},? (?:at )?(?:number|no\.?|#) ?\d{1,5}/gu,
  // A number in words: `four eighteen Cass Street`.
  new RegExp(String.raw`(?<!\p{L})(?:${COUNT}[ -]){1,4}(?:${NAME_WORD} ){1,3}${NO_STREET}${SUFFIX}\b`, 'gu'),
  // With a direction, no street suffix is needed: 402 N. Main.
  new RegExp(
    String.raw`${NUMBER} (?:[NSEW]|NE|NW|SE|SW|North|South|East|West|[nsew])\.? (?:\p{Lu}[\p{L}']+|\d{1,3}(?:st|nd|rd|th)|[a-z]{3,}(?=$|[.,;)]))`,
    'gu',
  ),
  new RegExp(
    String.raw`${NUMBER} (?:${DIRECTION})(?:County|State|Township|Twp|Farm|Rural|Private) (?:Road|Rd|Route|Rt|Hwy|Highway)\.? ?\d*`,
    'giu',
  ),
  new RegExp(
    String.raw`${NUMBER} (?:US|State|SR|CR|Route|Rt|Rte|RR|Hwy|Highway)[ -]?(?:Route |Rt\.? )?\d{1,4}\b`,
    'gu',
  ),
  new RegExp(String.raw`${NUMBER} (?:Avenida|Ave\.|Calle|Camino|Paseo|Via|Rue|Avenue) [\p{L} ]{2,30}`, 'giu'),
  /(?<![\p{L}])(?:Calle|Avenida|Av\.|Carrera|Camino|Calzada) (?:de |del |la |las |los )*[\p{L}\d]+(?: \p{L}+)?,? (?:#|n[uú]m(?:ero|\.)? |no\.? )?\d{1,5}/giu,
  // After a preposition or a word for a place, no street suffix is needed: at 24 Maple.
  /(?:(?<=[Ll]ocation:?)|(?<![\p{L}])(?:[Aa]t|[Ff]or|[Tt]o|[Ff]rom|[Oo]f|[Ss]helter:?|[Hh]ouse:?|[Ss]afehouse:?|[Hh]ome:?|[Aa]ddr(?:ess)?(?: is)?:?|[Ll]ocated at|[Mm]oved to|[Oo]n|[Ee]n|[Bb]ehind|[Nn]ear|[Bb]y|is)) \d{2,5} \p{Lu}[\p{L}']{2,}(?! (?:Day|Hours|Beds|Percent|Noon|AM|PM|and))(?=$|[.,;)]| (?:in|near|off|by|since|and|apt|unit|[a-z]+)\b)/gu,
  /(?<![\p{L}])(?:corner|intersection|esquina) (?:of|de|at) [\p{L}\d' .]{2,25} (?:and|&|y|at) [\p{L}\d]{2,}/giu,
  new RegExp(
    String.raw`(?<![\p{L}])${NAME_WORD} ${SUFFIX}\.?,? (?:at )?(?:(?:number|no\.?|#) ?\d{1,5}|\d{2,4}(?!\d))`,
    'gu',
  ),
  /(?<![\p{L}])(?:on|at|near) \p{Lu}\p{L}+ (?:St\.? |Ave\.? )?(?:&|and) \d{1,3}(?:st|nd|rd|th)\b/gu,
  // Right after a word for a shelter, a number and one word are enough: `safe house, 918 harmon`.
  new RegExp(
    String.raw`(?<=(?:safe[- ]?house|safe home|shelter|refuge|refugio|albergue)[,:-]? (?:(?:is|at|located|location|sits|moved|to|on|address|now|:)[ :]+){0,3})\d{2,5} (?:[nsew]\.? )?(?!${UNIT}\b)\p{L}{3,}(?=$|[.,;)]| (?:st|ave|rd|dr|ct|ln|in|near|off|since|and|apt|unit)\b)`,
    'giu',
  ),
  /(?<![\p{L}])(?:safe|host|transitional) ?(?:house|home|flat|apt|apartment|place)(?: is| sits)? (?:on|off) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}']+/gu,
  // A place described without a number: the yellow duplex behind St. Anne's.
  /(?<![\p{L}])(?:house|duplex|trailer|rectory|apartments?|farmhouse|cabin|convent|place|building) (?:is )?(?:behind|next to|across from|past|above|off) (?:the )?\p{Lu}[\p{L}'.]+/gu,
  /(?<![\p{L}])(?:Apartments|Ridge|Manor|Court|Village|Ridgeview|\p{Lu}\p{L}+),? (?:(?:unit|apt\.?|apartment|trailer|lot) ?#?\d+[A-Z]?(?![\d])|(?:bldg\.?|building) (?:\d+|[A-H])(?!\p{L}))/gu,
  /(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th)(?: (?:St|Ave|Street|Avenue)\b\.?)?,? (?:at )?(?:(?:and|&|y) \p{Lu}\p{L}+|(?:number|no\.?|#) ?\d{1,5})/gu,
  /(?<![\d.])-?\d{1,3}\.\d{3,},? {0,2}-?\d{1,3}\.\d{3,}/g,
  /(?<!\p{L})(?:\p{Lu}\p{L}+ )+(?:Terrace|Manor|Village|Arms|Towers?|Commons|Landing|Apartments|Apts|Court|Gardens) #\d+[A-Z]?/gu,
  /(?<![\d.])\d{1,2}\.\d{3,}°? ?[NS],? ?\d{1,3}\.\d{3,}°? ?[EW]\b/g,
  /\b\d{1,5} [A-Za-z]+(?: [A-Za-z.]+){0,2},? (?:(?:apt|apartment|unit|apto)\.? ?#?|#)\d+[A-Za-z]?\b/gi,
];

/** Words for people in a case and for staying: together they mark a secret place, however it is called. */
const PERSON = /(?<!\p{L})(?:victim|survivor|client|girl|child|víctima|clienta)s?(?!\p{L})/iu;
const STAYS =
  /(?<!\p{L})(?:lives?|living|stays?|staying|housed|hid|hiding|hidden|sleeps?|placed|moved|vive|viven|resides?|residing|kept|sheltered|hides|inside)(?!\p{L})/iu;
/** Bringing people somewhere, or getting in at night: not said of an office. */
const BROUGHT =
  /(?<!\p{L})(?:(?:bring|brings|brought|take|takes|took|taking|drop|dropped|send|sent|drive|drove|move|moved|pick|picked|put|hide|hid|place|placed|keep|kept|leave|left|walk|meet|found|find)(?: \p{L}+)? (?:her|him|them|the (?:girls?|women|woman|kids?|family|victims?))(?! (?:the|an?|some|copies|forms?|flyers|our|your)(?!\p{L}))|(?:she|he)(?:'s| is| was| will be)? (?:at|home|inside|upstairs|safe|hiding)|can't go home|someone is (?:always )?there|(?:knock|ring|buzz) (?:once|twice|three times)|(?:gate|door|key) ?code|code (?:for|on|to) the|(?:blue|red|green|white|yellow|back|side|unmarked) door|(?:women|girls|residents|families|kids) (?:are|is|stay|sleep) (?:at|in|on)|for the residents|our (?:dv |women's )?house|keys? (?:for|to) \d|the new place|we (?:put|keep|house|hide) (?:them|her|him|women|girls)|no sign|unlisted|unmarked|hidden|secret|nobody (?:should|must|can) know|where (?:she|he|they|the girls) (?:is|are|live|stay|sleep)s?|where (?:the|all|most) (?:\p{L}+ )?(?:girls|women|men|boys|kids|workers|guys|pickers|families)(?: all)? (?:live|stay|sleep|hide|are kept)|(?:keep|leave) (?:it|this|that) off|not (?:on|for) the map)(?!\p{L})/iu;
const isSecret = (text: string): boolean =>
  SHELTER.test(text) || BROUGHT.test(text) || (PERSON.test(text) && STAYS.test(text));

/** Words for offices and events, whose addresses are public. */
const PUBLIC =
  /\b(?:office|offices|headquarters|hq|mailing|thrift|donations?|admin|meets|meeting|meetings|training|gala|warehouse|works|clinic|library|courthouse|annex|station|agency|bureau|department|breakfast|class|conference)\b[^;.]{0,30}$/i;

/** Cheap check that every address form passes and most texts fail. */
const MAY_BE_A_PLACE =
  /\d|corner|safe|host|transitional|intersection|esquina|behind|next to|across|past|above|off|hundred|teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) /i;

/** Finds a street address in a text about a shelter. The word for the shelter must not be part of the address itself. */
function findStreet({ text }: Reading): Span | null {
  if (!MAY_BE_A_PLACE.test(text) || !isSecret(text)) return null;
  for (const expression of STREETS)
    for (const found of text.matchAll(expression)) {
      const end = found.index + found[0].length;
      const before = text.slice(0, found.index);
      if (
        isSecret(`${before}${/^at /i.test(found[0]) ? 'at' : ''} ${text.slice(end)}`) &&
        !PUBLIC.test(before.slice(-60)) &&
        !/^[^;.]{0,15}(?:\boffices?|\b(?:floor|suite|ste|room|rm)\b|\b(?:bldg|building)\.? [A-Z\d])/i.test(
          text.slice(end),
        )
      )
        return { start: found.index, end };
    }
  return null;
}

/** Entry codes: `gate code 4471`. */
const findCode = firstOf(
  /(?<!\p{L})(?:gate|door|entry|alarm|lock ?box|key ?pad|garage|(?:house|home)(?= code))(?: code)?s?(?: code| pin| (?:at|of|on|for) (?:the )?\p{L}+)s?(?: is| are)?[ :=#]{1,3}#?\d{3,}(?!\d)/iu,
);

/** Finds the location of a shelter, by street or landmark, or its entry code. */
export const findShelterAddress = (reading: Reading): Span | null =>
  findStreet(reading) ?? findLandmark(reading.text) ?? findCode(reading);
