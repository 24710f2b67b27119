import { type Alias, a, ORG } from './alias.ts';

/** What is written before “type” or “county” of an end of a tie. */
const PARTY = '(?:organi[sz]ation|agency|org|node|entity|partner|party)';
const OF_PARTY = '(?: (?:node|entity|organi[sz]ation|org|agency|element|actor))?';
const FROM = `(?:from|source|sender|ego|${PARTY} (?:a|1|one))${OF_PARTY}`;
const TO = `(?:to|target|receiver|alter|${PARTY} (?:b|2|two))${OF_PARTY}`;

/** Headers of columns about people and ties. */
export const OF_PEOPLE_AND_TIES: readonly Alias[] = [
  a(
    'from',
    95,
    /^(?:from|source|from (?:name|organi[sz]ation|agency|node|id|org|label)|source (?:name|organi[sz]ation|agency|node|id|label)|(?:organi[sz]ation|agency|org|node|partner|party) (?:a|1|one)|ego|sender)$/,
  ),
  a(
    'to',
    95,
    /^(?:to|target|to (?:name|organi[sz]ation|agency|node|id|org|label)|target (?:name|organi[sz]ation|agency|node|id|label)|(?:organi[sz]ation|agency|org|node|partner|party) (?:b|2|two)|alter|receiver)$/,
  ),
  a(
    'from',
    98,
    /^(?:respondent|responding|reporting|surveyed|your)(?: (?:organi[sz]ation|agency|org|partner))?(?: name)?$/,
  ),
  a(
    'to',
    98,
    /^(?:partner|partnering|named|nominated|collaborating|connected|other)(?: (?:organi[sz]ation|agency|org|partner))(?: name)?$|^(?:alter|nominee|collaborator)$/,
  ),
  a(
    'partners',
    96,
    new RegExp(
      `^(?:(?:current|key|main|community|local|primary|existing|other|collaborating|referral|task force) )?(?:partners?|partnerships?|collaborators?|partner ${ORG}s?|collaborating ${ORG}s?|partnering ${ORG}s?)(?: names?)?$|^(?:we |who (?:do )?you )?(?:works?|working|partners?|partnering|collaborates?|collaborating|connected|linked) (?:closely )?with$|^(?:refers?|referrals?) (?:clients )?to$|^mous? with$`,
    ),
    'lists of organizations',
  ),
  a('fromKind', 97, new RegExp(`^${FROM} (?:type|kind|category|class)$`)),
  a('toKind', 97, new RegExp(`^${TO} (?:type|kind|category|class)$`)),
  a('fromCity', 97, new RegExp(`^${FROM} (?:city|town)$`)),
  a('toCity', 97, new RegExp(`^${TO} (?:city|town)$`)),
  a('fromCounty', 97, new RegExp(`^${FROM} (?:county|parish)(?: name)?$`)),
  a('toCounty', 97, new RegExp(`^${TO} (?:county|parish)(?: name)?$`)),
  a('fromState', 97, new RegExp(`^${FROM} state(?: code)?$`)),
  a('toState', 97, new RegExp(`^${TO} state(?: code)?$`)),
  a(
    'tieKind',
    90,
    /^(?:(?:kind|type|nature) of (?:tie|relation|relationship|connection|link|partnership|collaboration|agreement)|(?:tie|relation|relationship|connection|link|edge|partnership|agreement|interaction)(?: (?:type|kind|nature))?|relation(?:ship)? label)$/,
  ),
  a(
    'strength',
    90,
    /^(?:strength|weight|level|intensity|closeness|value|frequency|degree|score)$|^(?:(?:tie|relation|relationship|connection|collaboration|edge|link) )?(?:strength|weight|level|intensity|value)(?: of (?:tie|relationship|connection|collaboration|contact|partnership))?(?: \d+(?: \d+)*)?$/,
  ),
  a(
    'firstName',
    90,
    /^(?:(?:contact|person|member|staff|primary contact) )?(?:first|given|f)(?: ?name)?$|^fname$/,
  ),
  a(
    'lastName',
    90,
    /^(?:(?:contact|person|member|staff|primary contact) )?(?:last|family|sur|l)(?: ?name)?$|^(?:lname|surname)$/,
  ),
  a(
    'person',
    95,
    /^(?:contact|contacts|contact names?|contact (?:nam?|per?)|contact person|(?:alternate|alternative|secondary|second|backup|other|additional) contact(?: name| person)?|(?:contact|representative|rep|person|poc) \d(?: name)?|point of contact|poc|poc name|primary contact|primary contact name|(?:main|key|lead|chief|office|site|staff|senior) contact(?: name| person)?|senior worker name|(?:representative|rep)(?: 1)?|representative name|full name|name of (?:contact|representative|member|person)|person|staff|staff name|individual|individual name|attendee|designee|alternates?|alternate (?:member|representative)|proxy|liaison|delegate|liaison name|employee|employee name|agency contact|agency representative|organi[sz]ation contact|program contact|(?:(?:primary|main) )?contact full name|(?:agency|organi[sz]ation|program|provider) contacts?(?: name)?)$/,
    'names of persons',
  ),
  a(
    'person',
    85,
    /^(?:(?:executive )?director|chief|sheriff|coordinator|program manager|ceo|president|chair|chairperson|chairman|chairwoman|governor|mayor|superintendent|head|(?:tribal )?leader|investigator|detective|agent|advocate|principal|administrator)(?: name)?$/,
    'names of persons',
  ),
  a(
    'person',
    92,
    /^(?:what is )?your (?:full )?name(?: and (?:job )?title)?$|^(?:please )?(?:enter|list|provide) your (?:full )?name$/,
  ),
  a(
    'person',
    80,
    /^(?:[a-z]+ ){0,3}(?:director|coordinator|manager|supervisor|specialist|liaison|attorney(?: general)?|prosecutor|administrator|commander|chair|chief|sheriff)(?: of police)?(?: name)?$|^(?:special|resident) agent in charge$|^sac$|^lieutenant$|^captain$/,
    'names of persons',
  ),
  a(
    'person',
    70,
    /^(?:name|names|label|members?|member name|participants?|participant name|nombre|title|partner)$/,
    'names of persons',
  ),
  a('title', 92, /^(?:job title|(?:organi[sz]ation|company)(?: \d)? title)$/, 'words'),
  a(
    'title',
    90,
    /^(?:what is )?your (?:job )?title$|^(?:title|position|job|rank|position title|title position|contact title|job position|designation|occupation|title role)$|^(?:(?:primary |main |key |alternate )?contact|person|member|staff|professional|working) (?:job )?title$/,
    'words',
  ),
  a(
    'since',
    90,
    /^(?:since|start|start date|started|begin|begin date|beginning|from date|date joined|joined|member since|date of (?:membership|signature|agreement)|signed|date signed|effective date|established|valid from)$/,
  ),
  a(
    'until',
    90,
    /^(?:until|end|end date|ended|to date|expires|expiration|expiration date|expiry|valid to|valid until|through|termination date)$/,
  ),
  a(
    'number',
    90,
    /^(?:no|nr|num|number|row|row number|id|objectid|object id|fid|oid|gid|index|item|record|record id|record number|unique id|uuid|guid|key|line|edge id|s no|sl no|sr no|unnamed 0|column 1|_id)$/,
  ),
];
