import { wordsOf } from './evidence.ts';

/** Occupations by how they end: librarian, optometrist, lobbyist, dispatcher. */
const BY_ENDING = '\\p{L}{3,}(?:er|or|ist|ian|eer|woman)s?';
/** Occupations that end like no others, and words for people in an office. */
const OTHERS = `bailiff|ombuds\\p{L}*|aide|staffer|mgr|gm|dir|spvr|supvr|coord|chairman|chairwoman|consul general|general manager|pio|pao|supt|sac|vp|constable|warden|locksmith|assistant|paramedic|emt|trustee|delegate|alderman|councilman|fireman|adviser|surgeon|attaché`;
/** The same in other languages, and their offices: these may stand anywhere beside a name. */
const IN_OTHER_LANGUAGES = `konsil\\p{L}*|missa|misa|messe|cô giáo|giáo viên|thư viện|recepci\\p{L}+|recepção|paróquia|pastè|(?:el|la) pastora?|pasteur|médiat\\p{L}+|centre|travailleuse sociale|bác sĩ|mục sư|barangay|kapitan|licda|promotora?|trabajador[a]? social|capellán|sargento|teniente|voluntari[ao]s?|parroquia|iglesia|folletos|oficina|biblioteca|legliz|sant lan|tradiksyon|luật sư|phiên dịch|thông dịch|nhân viên|cán bộ|hội|chùa|văn phòng|nhà thờ|biwo|avoka|entèprèt|asistan sosyal|abogado|konsulado|opisina|simbahan|advogad[ao]|assistente social|consulado|igreja|tradutora?|intérprete|avocate?|interprète|consulat|assistante? sociale?|bénévole|адвокат\\p{L}*|координатор\\p{L}*|перекладач\\p{L}*|волонтер\\p{L}*|консул\\p{L}*|юрист\\p{L}*|центр\\p{L}*|переводчик\\p{L}*`;
/** Words with such an ending that are no occupation, or that of people in cases as often as of others. */
const NO_OCCUPATION = `after|under|over|other|another|her|their|never|ever|whether|rather|later|earlier|former|order|number|letter|matter|center|shelter|daughter|mother|father|sister|brother|grandmother|grandfather|customer|caller|partner|user|younger|older|teenager|stranger|prisoner|offer|together|however|either|neither|per|for|or|prior|minor|major|senior|junior|color|labor|door|floor|neighbor|survivor|perpetrator|actor|tutor|debtor|sponsor|visitor
  |trafficker|smuggler|recruiter|buyer|abuser|offender|owner|driver|trucker|worker|dancer|stripper|picker|packer|cleaner|welder|roofer|painter|laborer|dishwasher|gardener|housekeeper|caretaker|caregiver|babysitter|waiter|server|dealer|handler|runner|groomer|rapist|killer|murderer|kidnapper|bartender|bouncer|peddler|braider|helper|farmer|landowner|brothelkeeper|operator|employer|supporter|boxer|rapper|gangster|mobster|scammer|poster|lawyer|contractor|investor|asian|haitian|nigerian|russian|ukrainian|indian|brazilian|colombian|cambodian|italian|romanian|albanian|ethiopian|syrian|guardian|consumer|founder|foster|december|october|november|september|summer|winter|easter|quarter|dinner|paper|cover|tower|river|corner|foyer|daycare|transfer|remember|consider|deliver|discover|register|offender|ex-offender|user|hacker|stalker|seller|renter|lender|lover|señor|mujer|por|ser|ayer|mejor|menor|mayor|favor|taller|manager|player|peer|beer|career|near|dear|year|clear|bear|appear|hear|wear`;
const OCCUPATION = `(?!(?:${NO_OCCUPATION.replace(/\n\s*/g, '')})s?(?![\\p{L}\\d]))(?:${BY_ENDING}|${OTHERS}|${IN_OTHER_LANGUAGES})`;

const BEFORE_NAME = new RegExp(
  `${wordsOf(OCCUPATION)}(?:[,:]? | (?:for|of|at|from|in) [^,;:]{1,40}[,:] )$`,
  'u',
);
const AFTER_NAME = new RegExp(
  `^(?:, | \\(| is | was )(?:(?:the|an?|our|their|county|city|state|local|new) ){0,2}(?:\\p{L}+ )?${wordsOf(OCCUPATION)}`,
  'u',
);
const ELSEWHERE = new RegExp(wordsOf(IN_OTHER_LANGUAGES), 'u');

const ALONE = new RegExp(`^(?:${OCCUPATION})$`, 'u');
/** Returns true for a word that names an occupation, by its ending or because it is listed. */
export const isOccupation = (word: string): boolean => ALONE.test(word);

/** The length of the longest phrase for an occupation before a name. */
const REACH = 70;

/** Returns points for an occupation next to a name, other than those in which people are exploited. */
export const occupationPoints = (before: string, after: string): number =>
  BEFORE_NAME.test(before.slice(-REACH)) ||
  AFTER_NAME.test(after) ||
  ELSEWHERE.test(before) ||
  ELSEWHERE.test(after)
    ? 3
    : 0;
