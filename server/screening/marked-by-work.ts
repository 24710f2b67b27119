import { wordsOf } from './evidence.ts';

/** Words for people who work where exploitation happens; words for partners are not included. */
const SOMEONE = `girl|boy|kid|teen|teenager|wom[ae]n|m[ae]n|lady|guy|one|gal|couple|family|dancer|hostess|cook|dishwasher|busboy|busser|nanny|maid|housekeeper|picker|packer|stripper|masseuse|waitress|worker|laborer|cleaner|janitor|roofer|farmworker|farmhand|groundskeeper|landscaper|seamstress|cashier|technician|tech|helper|server|braider|peddler
  |muchach[ao]|señora|señor|chic[ao]|joven|mujer|hombre|empleada|empleado|lavaplatos|cocinero|cocinera|mesera|niñera|obrero|trabajador|trabajadora`;
/** Workplaces where exploitation happens. */
const PLACE = `spas?|massage|parlor|brothel|motel|hotel|inn|lodge|buffet|restaurant|diner|grill|cafe|café|taqueria|bistro|pizzeria|house|express|wok|dragon|sushi|dragón|deli|butcher|terminal|flea market|mercado|noodle (?:house|shop|bar)|garden|palace|salon|nails|lounge|club|bar|cantina|laundry|laundromat|cleaners|kiosk|orchard|vineyard|farm|dairy|ranch|nursery|greenhouse|cannery|plant|mill|warehouse|factory|sweatshop|market|bakery|kitchen|carnival|circus|truck stop|gas station|car ?wash|construction site|job site|crew|tire shop|trailer(?: park)?|labor camp|camp|poultry house|embassy|mansion|estate|household|group home|massage place|strip mall|body shop
  |suites|super 8|days inn|motel 6|room \\d+|panadería|rancho|finca|carnicería|restaurante|cantina|fábrica|bodega|lavandería|campo|obra|taquería|tienda|lavado|granja|lechería|empacadora|casa de (?:la|los|un)`;
const TELLS = `who|that|whose|called|calls|keeps calling|texted|texts|wants?|needs?|says?|said|told|tells|asked|asks|has|hasn't|hadn't|is|isn't|was|wasn't|can't|cannot|couldn't|won't|left|ran|hid|cried|cries|never|still|came|got|showed|gave|owes|lives|lost|sleeps|sent|whispered|showed|disappeared|stopped|finally|her|his|she|he|again
  |llamó|llama|tiene|no|se|quiere|dijo|dice|pidió|está|vive|duerme|lloró|sigue|que`;

/** `the girl from the Sunrise Spa who called`, `la muchacha de la panadería llamó`: only the workplace identifies the person. */
const AT_WORK = new RegExp(
  `${wordsOf(
    `(?:(?:the|that|this|our|another|one of the|some|young|two|three|four|both|la|el|esa|ese|una|un) (?:[\\p{L}-]+ ){0,2}?|(?<=^|[.;:] ?))(?:${SOMEONE})s?,? (?:from|at|of|in|inside|behind|over at|who works at|who works in|working at|working in|de|del|en) (?:[\\p{L}\\d'&.-]+ ){0,4}?(?:${PLACE})`,
  )}(?: (?:on|in|by|off|near|de|en) (?:[\\p{L}\\d'-]+ ?){1,3})?[,)]?(?: \\p{L}+){0,2}?,? (?:just |also |the one |and )?(?:${TELLS.replace(/\n\s*/g, '')})(?!\\p{L})`,
  'u',
);
/** `keeps a girl as a maid`: exploitation of an unnamed person. */
const KEEPS =
  /(?<!\p{L})(?:keeps?|keeping|kept|holds|holding|held) (?:an?|two|three|four|five|six|seven|eight|\d{1,2}|some|several|another|that|this) (?:\p{L}+ )?(?:girl|boy|woman|women|men|kid|people|worker|nanny|maid|housekeeper|child|teen)s? (?:as|in (?:the|a|his|her)|locked|captive|working|without|from|upstairs|at (?:the|his|her))(?!\p{L})/u;

/** `the choir director is under investigation`, `we think it's the coach`: a suspect identified only by a job. */
const SUSPECTED =
  /(?<!\p{L})(?:the|that|our|a|her|his) (?!(?:\p{L}+ )?(?:agency|office|company|county|program|provider|grantee|organization|department|unit|shelter|coalition|incident|complaint|case|matter|fire) )(?:[\p{L}'-]+ ){1,6}?(?:is|are|was) (?:now )?(?:under investigation|the target|a target|being (?:looked at|watched|investigated)|on our radar|a person of interest|(?:the )?(?:one|man|woman|guy) (?:she|he|they|the girls?) (?:is|are|was) (?:afraid|scared) of)(?!\p{L})|(?<!\p{L})(?:she|he)(?:'s| is| was) (?:now |still |also )?a person of interest(?!\p{L})|(?<!\p{L})(?:we|they|i|everyone|the girls) (?:all )?(?:think|suspect|believe|know) (?:it's|it is|it was|he's|she's) (?:the|that|a|her|his|one of the) (?:\p{L}+ ){0,3}?(?:coach|teacher|pastor|priest|manager|owner|uncle|neighbor|boss|director|driver|landlord|doctor|stepfather|stepdad|boyfriend|cousin|clerk|bartender|foreman|deputy|officer|councilman|nurse|tutor|janitor|photographer|agent|recruiter|roommate|husband|father|brother)(?!\p{L})/u;

/** Outreach and agreements with the owners of such places, and general statements. */
const WITH_PARTNERS =
  /(?<!\p{L})(?:flyers?|posters?|pamphlets?|cards?|conference|ballroom|cater\p{L}*|donat\p{L}*|invoices?|inspect\p{L}*|licens\p{L}*|trainings?|trained|meetings?|volunteers|volunteering|fundraisers?|outreach|class|classes|course|materials|curriculum|video|scenario|exercise|role[- ]play|policy|association|chamber of commerce|owners'|board|mou|sponsor\p{L}*|statistics|percent|survey|study)(?!\p{L})/u;

/** Finds where a lowercase text identifies one person only by the workplace. */
export const describedByWorkplace = (text: string): RegExpExecArray | null => {
  const found = AT_WORK.exec(text) ?? KEEPS.exec(text) ?? SUSPECTED.exec(text);
  return found && !WITH_PARTNERS.test(text) ? found : null;
};
