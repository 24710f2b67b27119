import type { Span } from './patterns.ts';

/** A word for someone in a case. In capitals, `Survivor` and `Client` begin the names of too many organizations. */
const WHO =
  '(?:[Vv]ictim|VICTIM|survivor|client|[Ss]uspect|SUSPECT|[Ii]nformant|INFORMANT|[Dd]efendant|DEFENDANT|[Tt]rafficker|[Cc]onfidential source)';
const SAID_BE =
  "(?:(?:'s)? (?:real |first |full )?name(?: is|:)?|'s name|,? (?:named|called|known as|identified as|is|was|aka)|[,:]| -)?";
const NAME = String.raw`(?:\p{Lu}\.? ?\p{Lu}\.|\p{Lu}[\p{L}'-]+)`;
const BEFORE_NAME = new RegExp(String.raw`\b(${WHO})s?(${SAID_BE}) (${NAME})`, 'gu');
const AFTER_NAME =
  /\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+(?:, (?:an? |the |our )?| \()(?:(?:minor|child|trafficking|sex trafficking|labor trafficking) )*(?:victim|suspect|informant|defendant|trafficker)(?=[).;,]|$)/u;

/** What follows such a word in the names of offices, posts, programs and laws, and where a sentence goes on. */
const NO_NAME = new Set(
  `services service assistance advocate advocates advocacy witness witnesses specialist specialists coordinator coordinators
  compensation rights support center centers centered centred identification navigator navigators navigation program programs
  unit outreach notification impact relief legal response liaison liaisons resource resources empowerment recovery protection
  restitution housing needs fund funds crime crimes law bar network alliance leadership leader leaders council voices led
  informed engagement care safety justice office officer section division bureau trafficking human abuse experience
  counselor counselors counseling therapist attorney attorneys interview interviews interviewing screening referral referrals
  transportation shelter shelters task force act aid association coalition foundation institute initiative project team
  success relations intake files confidentiality privacy management consultant consultants expert experts
  federal state county city tribal national american state's statements
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  in on at the for and or of to with from by we they he she it if when this that these those please call see report all no not
  as a an is are was were fbi hsi dhs doj ovc voca tvpa usao`.split(/\s+/),
);

const isUpper = (word: string): boolean => word === word.toUpperCase();

/** A victim, client, suspect, informant or defendant who is named: `victim Jane R.`, `Jane Roe (victim)`. */
export function findNamedPerson(text: string): Span | null {
  for (const found of text.matchAll(BEFORE_NAME)) {
    const [whole, who = '', said = '', name = ''] = found;
    const isAcronym = isUpper(name) && !name.includes('.') && !isUpper(who) && said === '';
    if (!isAcronym && !NO_NAME.has(name.toLowerCase()))
      return { start: found.index, end: found.index + whole.length };
  }
  const found = AFTER_NAME.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
