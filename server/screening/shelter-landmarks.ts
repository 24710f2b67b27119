import type { Span } from './patterns.ts';

/** Regex source for whole words or phrases in lowercase text, separated by bars. */
const wordsOf = (words: string): string =>
  `(?<![\\p{L}\\d])(?:${words.replace(/\n\s*/g, '')})(?![\\p{L}\\d])`;

/** Prepositions that describe a place without its address. */
const BESIDE = `behind|in back of|next to|next door to|beside|across (?:the street |the road )?from|opposite|kitty-corner (?:to|from)|around the corner from|above|over|upstairs (?:from|of|over)|on top of|below|underneath|past|just past|just before|near|down the (?:road|street|hill) from|up the (?:road|street|hill) from|(?:one|two|three|a|half a|\\d) (?:blocks?|doors?|houses?|miles?|streets?) (?:north|south|east|west|up|down|over|past|from|behind|before|off|in back)(?: of| from)?|at the end of|by(?= the (?:airport|river|lake|tracks|bridge|cemetery|interstate|highway|water tower))
  |detrás de|atrás de|al lado de|junto a|frente a|enfrente de|arriba de|encima de|cerca de|pasando|a (?:una|dos|tres|media) cuadras? de|a la vuelta de`;
/** Landmarks that anyone in town can find. */
const LANDMARK = `lutheran|baptist|methodist|presbyterian|pentecostal|church|chapel|cathedral|parish|mosque|temple|synagogue|convent|rectory|school|elementary|college|daycare|fire ?(?:station|house)|gas station|shell|sunoco|bp|speedway|truck stop|(?:\\p{L}+ )?(?:stores?|shops?)|bakery|butcher|barber(?:shop)?|pharmacy|drugstore|rite aid|walgreens|cvs|walmart|target|dollar (?:general|tree)|mcdonald's|burger king|wendy's|dairy queen|kroger|aldi|laundromat|car wash|diner|tavern|library|post office|bank|courthouse|city hall|water tower|grain elevator|silos?|cemetery|graveyard|hospital|park|playground|ball ?fields?|bridge|railroad|train|tracks|airport|grain co-op|co-op|elem|middle|depot|bus (?:station|stop)|mill|barn|quarry|creek|river|lake|pond|mall|plaza|theater|stadium|armory|vfw|legion|feed store|nursing home|funeral home|fairgrounds?|golf coursepass|stoplight|traffic light|stop sign|roundabout
  |iglesia|capilla|escuela|gasolinera|tienda|panadería|farmacia|biblioteca|hospital|parque|puente|cementerio|estación|mercado|cancha|lavandería`;
const BY_LANDMARK = new RegExp(
  wordsOf(
    `(?:${BESIDE}) (?:(?:the|a|an|la|el|los|las|un|una|old|our|that) ){0,2}(?:[\\p{L}\\d'.&-]+ ){0,3}?(?:${LANDMARK})`,
  ),
  'u',
);
/** `the yellow house on Tod Avenue`, `the last trailer on the left`. */
const BUILDING =
  'house|home|farmhouse|convent|rectory|parsonage|school|motel|building|duplex|trailer|bungalow|cottage|cabin|driveway|apartment|barn|door|gate|inn|lodge|hotel|suites|hall|store';
const BY_LOOKS = new RegExp(
  String.raw`(?<!\p{L})(?:old|former|yellow|blue|white|red|green|gray|grey|brown|pink|brick|stone|two-story|three-story|only|last|first|second|third|fourth|corner|big|little|ranch) (?:[\p{L}'.]+[ -]){0,2}?(?:${BUILDING.replace(/\b\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`)}) (?:on|off|in|at|past|along|down|up|near|by) (?:the (?:left|right|corner|end|hill|lane|alley|highway|interstate|turnpike|exit|bypass)|(?:the )?\p{Lu}|(?:county|state) (?:road|route)|exit \d|route \d|rt\.? \d|i-\d)|\p{Lu}\p{L}+ (?:Rd|St|Ave|Road|Street|Avenue|Lane|Ln|Pike|Drive|Dr)\.? (?:house|farmhouse|duplex|trailer|apartment|cottage|convent|place|home)(?!\p{L})|[Ss]end the (?:van|car|bus) to the \p{L}+|(?:old|former) (?:Ramada|Knights Inn|Days Inn|Super 8|Motel 6|Econo ?Lodge|Red Roof|Holiday Inn|Howard Johnson|Hampton)|(?:hidden|staying|kept|housed|living|stays?|lives?|sleeps?|is|are) (?:now )?(?:at|in|behind) (?:the|an?) (?:\p{L}+ )?(?:convent|rectory|parsonage|motel|house|duplex|trailer|farmhouse|cabin|cottage) (?:on|off|in|behind|near) \p{Lu}|(?:brick|white|yellow|blue|old|corner) (?:bldg|building|house),? .{0,25}no sign|(?:side|back|kitchen|basement|alley|rear) (?:door|entrance|gate) (?:of|at|on|behind|by)(?!\p{L})|(?:first|second|third|fourth|last) (?:mailbox|house|driveway|door|left|right|trailer) (?:after|past|before|on)|(?:house|ranch|farmhouse|trailer|duplex|cabin|cottage|apartment) past the \p{L}+`,
  'u',
);

/** Signs that people in a case stay there, and ways to get in. */
const STAYS =
  /(?<!\p{L})(?:(?:drop|bring|take|drive|deliver) (?:her|him|them)(?: off)? (?:at|to|by)|(?:place|house|home|beds?) for (?:the |our )?(?:moms|women|girls|survivors|victims|families|clients)|(?:she|they|he) (?:is|are) expected|the (?:home|house|place) is|(?:secret|confidential|undisclosed|hidden|new) (?:location|site|address|place|house|home|apt|apartment|flat)|where (?:the |our |all )?(?:women|girls|residents|families|clients|survivors|victims|moms|she|they|he|it)(?: is| are)? ?(?:stay(?:s|ing)?|liv(?:es?|ing)|sleep(?:s|ing)?|are|is|hid\p{L}*|go(?:es)?)?|(?:they|women|girls|residents|families|moms|she) (?:all )?(?:stays?|sleeps?|lives?|hides?|enters?|comes? (?:in|out)|gets? in)|residents|(?:buzz|ring|knock) (?:once|twice|three times|the)|shelter|safe ?-?(?:house|place|home|haven|spot|apartment)|refuge|(?:dv|domestic violence|women's|girls'?) (?:house|home)|host (?:family|home)|hideout|hiding|(?:girls|women|survivors|clients|victims|families) (?:are|is|were) (?:kept|housed|placed|hidden|put up|staying|safe)|(?:we|they|nuns|sisters) (?:keep|hide|house|put|have) (?:them|her|him|women|girls|survivors|the (?:women|girls|victims)|\p{L}+ beds)|emergency beds?|beds? (?:is|are)|casa (?:segura|de seguridad|hogar)|refugio|albergue|group home|viven|viene[ns]?|donde (?:viven|duermen|se quedan|están)|se quedan|duermen)(?!\p{L})/u;
/** Offices, events and other public services of a shelter, whose places are not secret. */
const PUBLIC =
  /(?<!\p{L})(?:offices?|headquarters|clinic|meets?|meetings?|trainings?|outreach|parking|donations?(?! for the (?:girls|women|residents|moms))|thrift|gala|hosts?(?! (?:home|famil))|hosted|fundrais\p{L}*|headstart|summit|conference|volunteers?|box|table|booth|bus line|flyers?|posters?|admin\p{L}*|hotline|no (?:safe |emergency |dv )?shelters?|needs? an?|want an?|any shelters?|nearest|closest|which shelters?|percent|proposed|zoning|permit|should be|must not be|may not be|policy|animal|dog|pet|bus shelter|picnic|storm)(?!\p{L})/u;

/** `they're in room 9 at the Knights Inn`: people hidden in a motel. */
const IN_A_ROOM =
  /(?<!\p{L})(?:they're|she's|he's|they are|she is|he is|(?:girls|women|family|kids) (?:are|is)|(?:put|moved|placed|hid|left) (?:her|him|them)) (?:now )?(?:in|at|into) (?:room|rm|apt|apartment|unit|lot|cabin)\.? ?#?\d+(?!\d)(?! (?:of|in|at) the (?:courthouse|court|federal|county))/u;

/** Finds a place where people in a case stay, described by a landmark or by how it looks. */
export function findLandmark(text: string): Span | null {
  const low = text.toLowerCase();
  const room = IN_A_ROOM.exec(low);
  if (room && !PUBLIC.test(low)) return { start: room.index, end: room.index + room[0].length };
  if (!STAYS.test(low) || PUBLIC.test(low)) return null;
  const found = BY_LANDMARK.exec(low) ?? BY_LOOKS.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
