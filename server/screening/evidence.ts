/** A sign of a case and its weight: next to a full name, two points are enough. */
export type Evidence = readonly [points: number, sign: RegExp];

const oneOf = (words: string): string => words.replaceAll('~', '\\p{L}*').replace(/\n\s*/g, '');

/** Regex source for whole words or phrases in lowercase text, separated by bars; `~` stands for any word ending. */
export const wordsOf = (words: string): string => `(?<![\\p{L}\\d])(?:${oneOf(words)})(?![\\p{L}\\d])`;

/** A sign anywhere before or after a name. */
export const anywhere = (points: number, words: string): Evidence => [
  points,
  new RegExp(wordsOf(words), 'u'),
];

/** A sign in the last words before a name. */
export const justBefore = (points: number, words: string): Evidence => [
  points,
  new RegExp(`${wordsOf(words)}[ :,(-]*$`, 'u'),
];

/** A sign in the first words after a name; `words` include the separator. */
export const justAfter = (points: number, words: string): Evidence => [
  points,
  new RegExp(`^(?:${oneOf(words)})(?![\\p{L}\\d])`, 'u'),
];

/** Trades of people who are exploited, more often than of those who help them, in several languages. */
export const TRADE = `nanny|maid|housekeeper|cook|dishwasher|driver|motorista|chofer|trucker|welder|roofer|painter|drywaller|picker|packer|milker|cleaner|janitor|masseuse|dancer|stripper|waitress|hostess|busboy|babysitter|caretaker|caregiver|live-in|farmhand|farmworker|laborer|seamstress|deckhand|landscaper|au pair
  |empleada|empleado|niñera|cocinera|cocinero|mesera|lavaplatos|jornalero|empregada|babá|faxineira|bonne|femme de ménage|katulong|yaya|kasambahay|bòn|restavèk|ô sin|служниц\\p{L}+|прибиральниц\\p{L}+|уборщиц\\p{L}+|нян\\p{L}+`;

/** Words for a person without a job, in several languages. */
export const SOMEONE = `girl|boy|kid|child|teen|teenager|toddler|woman|lady|guy
  |niña|niño|muchacha|muchacho|chica|chico|joven|menor|menina|menino|moça|moço|rapaz|garota|garoto|(?:jeune )?fille|garçon|gamine?|dalaga|bata|ti ?fi|ti ?gason|em|bé|cô bé|cậu bé|cháu|дівчин\\p{L}+|хлоп\\p{L}+|жінк\\p{L}+|девушк\\p{L}+|девочк\\p{L}+|мальчик\\p{L}*|женщин\\p{L}+|дитин\\p{L}+`;

/** Bosses and owners, whom such people fear. */
export const BOSS = `crew (?:boss|leader)|foreman|landlord|contratista|mayordomo|patrón|patrona|dono|patrão|patroa|patronne|patwon(?: an)?|chủ(?: tiệm)?|amo|хазя\\p{L}+|хозя\\p{L}+|власник\\p{L}*|сутенер\\p{L}*`;

export const KIN = `mother|mom|mum|father|dad|parents?|sister|brother|aunt|uncle|cousin|niece|nephew|grandm~|family|boyfriend|girlfriend|bf|husband|wife|baby|kids?|son|daughter|step~
  |pimp|trafficker|buyer|abuser|madre|mamá|papá|padre|hermana|hermano|tía|tío|familia|novio|hijo|hija|padrastro`;
