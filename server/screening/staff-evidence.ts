import { wordsOf } from './evidence.ts';
import { occupationPoints } from './occupations.ts';
import { officeWorkPoints } from './office-work.ts';

/** Jobs of people who work together against trafficking. */
const JOB = `cpa|defensor(?:a|ía)?|advocates?|specialist|coordinator|director|attorney|lawyer|counsel|manager|detective|agent|officer|analyst|chair|chairs|co-chair|trainer|counselor|liaison|president|clerk|deputy|supervisor|lead|investigator|prosecutor
  |professor|nurse|chief|sheriff|marshal|contact|administrator|consultant|founder|ceo|executive|ed|ausa|ssa|sa(?! (?:amo|bahay|mga|kanya|kaniya|isang|trabaho|ospital|korte))|asac|rac|lieutenant|sergeant|captain|lt|sgt|det|commander|asac|sac|commissioner|mayor|senator|representative|judge|magistrate|consul|pastor|father|sister|rev
  |physician|pediatrician|doctor|therapist|social worker|lisw~|lcsw|msw|jd|j\\.d|esq|rn|md|m\\.d|phd|ph\\.d|navigator|caseworker|case worker|paralegal|interpreter|researcher|facilitator|instructor|speaker|presenter|volunteer|intern|member|secretary|treasurer|staff|inspector
  |capitana?|teniente|sargento|licenciad[ao]|vwc|vws|coord|hr|tfo|ptlm?|ofcr|cmdr|major|asst|planner|bookkeeper|receptionist|scheduler|grants? writer|recruiter of volunteers|accountant|auditor|translator|evaluator|psychologist|psychiatrist|midwife|provost|professora?|superintendent|principal|teacher|dean|author|reporter|editor|leader|organizer|mentor|educator|chaplain|imam|rabbi|examiner|interviewer|dispatcher|trooper|planner|monitor|evaluator|fellow|board|council|committee|post|vacancy|poc|abogad[ao]|directora?|coordinadora?|enlace|cónsul|fiscal|agente|jef[ae]|consejera`;

/** Verbs for such work. */
const WORK = `co-(?:chair|lead|host)(?:s|ed)?|trains?|trained|leads?|led|chairs?|chaired|covers?|covered|handles?|handled|retire[sd]?|retiring|replace[sd]|replacing|attend~|manage[sd]?|supervis~|host~|coordinat~|sign(?:s|ed)(?! the lease)|joined|joins|directs|directed|teach~|taught|presents|presented (?:at|on|to|about)|oversees|oversaw|took over|takes over|resigned|was hired|hired|promoted
  |represents|drafts|drafted|organiz~|start(?:s|ed) (?:the|a|as|at|monday)|founded|runs (?:the|our|its|a|all|vice|intake|training)(?! (?:\\p{L}+ )?(?:crews?|girls|house|houses|spas?|motel|club|massage|parlors?|ads|women|brothel|trailers?))|ran (?:the|our) (?:training|meeting|program|unit|office|shelter)|heads|headed|examines|interprets|staffs|screens|reviews?|reviewed|prosecutes|investigates|refers|trains|invit~|is (?:retiring|leaving|on leave|the new|new|our new|now at|now with|on call|based|assigned|stationed|moving)|recruits volunteers|collects|counsels|advocates
  |clears|files|filed|certif~(?! copy)|testified before the (?:state )?(?:legislature|senate|house|committee|council)|asked for a seat|enters|entered|updates|updated|moved (?:from|to) (?:\\p{L}+ )?(?:outreach|training|the (?:state|county|city)|intake|detroit|chicago|another (?:office|unit))|coaches|will not chair|reserves|examines|coordina|dirige|capacita|atiende|firma|firmó`;

/** Verbs for what other people do too. */
const ANYONES_WORK =
  'wrote|speaks|spoke|sent|shares|shared|supports|helps|assists|checks|opens|offers|serves?|served|sits|sat|answers?|answered|visits|keeps (?:the|our)|places|came (?:once|twice)';

const beforeName = (words: string): RegExp => new RegExp(`${wordsOf(words)}[ :,(-]*$`, 'u');

/** Right before the name of the person who does such work. */
const BY =
  beforeName(`(?:given|led|taught|chaired|signed|run|interviewed|trained|hosted|presented|written|drafted|reviewed|answered|replaced|covered|handled|staffed|facilitated|examined|represented|counseled|screened|organized|founded|directed|started|prepared|approved|entered|corrected) by|according to|referred to|refer to|contacts?(?: person)?(?: is| was| are|:)?|attn|cc|trainers?|speakers?|instructors?|facilitators?|presenters?|chairs?|hires?
  |(?:report|article|study|book|paper|bill|slides|story|video|op-ed|thesis|talk|presentation|memo) by|contact changed from|(?:people|person|someone|attorneys?|lawyers?|staff) for (?:victims|survivors|minors|clients)(?: and defendants)?|(?:author|speaker|advocate|trainer|activist|artist) and survivor|(?:names|named|added|adds|lists|appointed|hired|elected|welcomed|lost|thanks|thank|invite|invited)(?: \\p{L}+ to)?|rep|sen|esq|, says|, said|per|new (?:vs|ausa|sa|ed|lead|chair|advocate|director|contact)(?: is)?|via`);
const ASKED = beforeName(
  `call|ask|e-?mail(?:ed)?|reach|write to|talk to|spoke (?:to|with|w)|speak (?:to|with)|call with|email from|letter from|met (?:with|w)|meeting with|meet with|notes? (?:of|from)|told by|from|contact`,
);
const APART =
  /^ ?(?:,|:|\(|-| (?:is|was|es|era|fue|as|became)(?!\p{L})| from| of| at(?! the (?:request|direction|urging)))/u;
const IN_A_CASE = new RegExp(
  wordsOf(
    `(?:victim|survivor|client)(?!(?:s'|'s|s)? (?:rights|advoc~|specialist|witness|servic~|assist~|support|leader|consultant|navigator|program|engagement|led|council|coordinator|liaison|and|interview~|of crime))|girl|pimp|trafficker|suspect|target|defendant|john|minor|runaway|informant|has an?|has her|her|his|needs|wants|víctima|clienta|sobreviviente`,
  ),
  'u',
);
/** Not `the clerk's office`, which is said of the office. */
const JOBS = new RegExp(`${wordsOf(JOB)}(?!')`, 'u');
const doing = (work: string): RegExp =>
  new RegExp(
    `^(?: ?\\([^)]{1,50}\\)|,[^,]{2,50},|,)?(?: (?:and|&) \\p{L}+(?: \\p{L}+)?)?(?: (?:now|also|still|currently|just|has|will|have|who|may|would|had|then|can))* (?:${work.replaceAll('~', '\\p{L}*').replace(/\n\s*/g, '')})(?![\\p{L}\\d])`,
    'u',
  );
const [AT_WORK, AT_ANY_WORK] = [doing(WORK), doing(ANYONES_WORK)];
const OFFICE =
  /^,? ?(?:\(|of |at |from |with |for |over at |, |- )(?:the )?(?:Rotary|Zonta|Kiwanis|Lions|Soroptimist|Junior League|Elks|FBI|HSI|DOL|WHD|USAO|JFS|CASA|DOJ|EEOC|DHS|YWCA|OSHA|NLRB|IRS|ICE|USCIS|DSS|DCFS|JFS|ODJFS|BCI|TBI|GBI|NCMEC|Polaris|Labor|Legal Aid|legal aid|Wage and Hour|Homeland|Catholic|Mercy|Salvation|U\.?S\.? |Justice|State |[A-Z]{1,4}PD|(?:\p{Lu}[\p{L}'.]+ ){0,3}(?:Police|Sheriff|County|Center|Centre|Office|Department|Services?|Coalition|Alliance|Network|Institute|University|College|Council|Bureau|Unit|Division|Ministr(?:y|ies)|Clinic|Foundation|Consulate|Court|School|Hospital|Health|Ministry|Charities|Association|Union|Aid))/u;
/** Departments without a proper name: `from procurement`. */
const DEPARTMENT =
  /^,? ?(?:(?:, |- |\()(?:victim|survivor|client|witness)s?'? (?:services?|assistance|support|witness|compensation|advocacy|rights)|\((?:consulate|embassy|union|rotary|kiwanis|casa|jfs|cps|cac|spanish|hmong|arabic|amharic|french|creole|vietnamese|somali|mandarin|russian|ukrainian|swahili|nepali|portuguese|tagalog|asl|days?|nights?|weekends?|mornings?|evenings?|(?:mon|tue|wed|thu|fri)[^)]{0,12}|shelter|police|court|hospital|county|state|city|prosecutor|sheriff|church|school|legal|advocacy)\)|(?:\(|of |at |from |in |with )(?:the )?(?:(?:clerk|sheriff|prosecutor|mayor|governor|auditor|coroner|ag|da|senator|bishop)'s|procurement|purchasing|records|finance|intake|dispatch|communications|community relations|hr|payroll|compliance|licensing|facilities|outreach|labor|legal|probation|parole|vice|narcotics|public affairs|patrol|training|zoning|code enforcement|social services|child welfare|the state|the county|the city|the district|the consulate|the coalition|the clinic's front desk|(?:the |our )?(?:\p{L}+ )?(?:mosque|church|temple|parish|library|union|union hall|academy|pantry|food bank|chamber|legion|newspaper|school board|dmv))(?!\p{L}))/iu;
const ADDRESS = /^,? ?(?:<[^>]+@|\(?[\w.]+@|\(?[2-9]\d\d\)?[-. ]\d{3}[-. ]\d{4})/u;
const SAID =
  /^ (?:left|takes|took|works|worked|keeps|cleans|is out|says|said|told|agreed|confirmed|reports|reported|thinks|explained|noted|asked)(?!\p{L})/u;
/** `the director is Ana Roe`, `Coordinator: Ana Roe`, `the new VS starts Monday, name is Ana Roe`. */
const JOB_BEFORE = new RegExp(`${wordsOf(JOB)}[^,;]{0,40}(?: is| was| are|:|=|,|-|\\()? ?$`, 'u');
const HOLDS =
  /(?:(?: is| was)(?: an? (?:man|woman|guy|lady|person))? (?:named|called)| is| was| are|:|=| -|\(|,(?: her| his)? name(?: is|'s)) ?$/u;
const NEW = new RegExp(
  `${wordsOf(`new|now|our|interim|acting`)} (?:\\p{L}+ ){0,2}${wordsOf(`(?:one|person|hire|guy|lady) (?:at|in|for)|vs|ausa|sa|vws|${JOB}`)}`,
  'u',
);
/** Topics of people who work together. */
const BUSINESS = [
  new RegExp(
    wordsOf(
      `donat~|correction|spelled|spelling|typo|sponsor(?:s|ed) (?:the|our|a)|hosts? (?:the|our|a)|hosted|mou|memorandum|training|trainings|webinar|protocol|policy|on-call|on call|(?:call|duty|phone) list|rota|press|steering|committee|task force|subcommittee|board|coalition|partners?|members?|agenda|minutes|association|conference|summit|gala|symposium|forum|panel|grants?|budget|data|quarter|roster|slides|schedule|calendar|zoom|volunteers|invited?|joined|join|introduc~|no longer|on leave|maternity|out until|answers|growers|initiative|initiatives|deputy|caseload|funding|county|number changed|voicemail|extension|no answer|seat|teamsters|outreach|inspections?|exams by|groups?|studies|study`,
    ),
    'u',
  ),
  new RegExp(
    wordsOf(
      `starts (?:on |next |in )?(?:\\p{L}+day|mon|tues?|wed|thurs?|fri|week|month|jan~|feb~|march|april|may|june|july|aug~|sept~|oct~|nov~|dec~|\\d+/\\d+)|meeting|meets|quarterly|monthly|office|agency|department|program|unit|staff|contact|coordinator|director|position|post|vacant|retired?|hired?|vacancy|legislature|conference|replacement|successor|et al|journal|dissertation|law review|university press|times|gazette|tribune|dispatch`,
    ),
    'u',
  ),
];

/** People in general: `helps clients`, `groups for girls`. */
const GENERAL = new RegExp(
  wordsOf(
    `(?:(?:says?|said|thinks?|tells|told us|asks|wants|hopes)(?: that)?|for|with|of|to|from|helps?|serves?|trains?|sees?|finds?|places?|interviews?|examines?|translates for|interprets for|takes) (?:(?:adult|minor|male|female|young|foreign|labor|sex|crime|farm|trafficked|trafficking|pregnant|homeless|runaway|h-2a) )*(?:workers|girls|women|victims|survivors|clients|families|minors|youth|children|adults|patients|men|boys|parents|officers|agencies|employers|motels|hotels|farms|spas|contractors|referrals|tips|complaints)`,
  ),
  'u',
);
/** `HR lead Ana Roe`, `his lieutenant is Ana Roe`, `Coordinator: Ana Roe`: the job is the word right before. */
const JOB_BESIDE = new RegExp(
  `${wordsOf(`(?:${JOB})s?(?: of \\p{L}+)?`)}["']?(?: is| was|'s)?[ :,(-]{1,3}$`,
  'u',
);
/** `AUSAs Poe, Roe and ` */
const IN_A_LIST = new RegExp(
  `${wordsOf(`(?:${JOB})s`)}:? (?:[\\p{L}.'-]+, ){0,5}(?:[\\p{L}.'-]+,? (?:and|&) )?$`,
  'u',
);
/** `Client services: Ana Roe`, `Legal Aid - Ana Roe`: the office in a list of contacts. */
const OFFICE_BESIDE = new RegExp(
  `${wordsOf('services?|office|unit|team|desk|division|department|dept|program|aid|center|clinic|police|pd|contact|staff|intake|outreach|training|fbi|hsi|dol|whd|usao|ywca|labor|court|probation|bureau|squad|procurement|purchasing|records|finance|communications|hr|payroll|compliance|licensing|facilities')} ?(?:(?::|-|=|\\() ?|: ext\\.? \\d+, )$`,
  'u',
);
/** A made-up person. */
const MADE_UP = new RegExp(
  wordsOf('role[- ]play|made[- ]up|fictional|scenario|mock trial|skit|tabletop'),
  'u',
);
/** `our AUSA, Ana Roe`. */
const IN_JOB = new RegExp(
  `${wordsOf(`vs|ausa|${JOB.replace('manager|', '')}`)}(?: (?:for|of|de) [^,;]{1,40})?, $`,
  'u',
);

const JOB_OF_SOMEONE = new RegExp(`(?<!\\p{L})(?:her|his|their) (?:\\p{L}+ )?${wordsOf(JOB)}`, 'gu');

/** What only a member of staff has: `call her line`. */
const OWN_OFFICE = new RegExp(
  wordsOf(
    `(?:her|his|their) (?:own |new |old |direct )?(?:line|desk|office|mailbox|inbox|extension|supervisor|staff|team|unit|department|shift|caseload|calendar|assistant|replacement|title|badge|agency|agents|detectives|advocates|interns?|org|organization|budget|grant|slides|report|draft|inspectors|officers|board|voicemail|work (?:cell|phone|e-?mail))|(?:ask|asked) (?:her|him) for the|(?:email|cc) (?:her|him)`,
  ),
  'u',
);

/** `Ms. Roe's mailbox` */
const OFFICE_OF =
  /^'s (?:new |old )?(?:mailbox|inbox|e-?mail|extension|office|desk|line|voicemail|secretary|assistant|supervisor|staff|staffer|aide|intern|calendar|team|unit|squad|slides|report on|courtroom|docket|replacement|successor|position|post|retirement|vacancy|last day)(?!\p{L})/u;

/** Returns true if a text mentions someone in a job; `her lawyer` does not count. */
export const mentionsJob = (text: string): boolean =>
  JOBS.test(text.toLowerCase().replace(JOB_OF_SOMEONE, ''));

/** Returns the evidence that a named person is a member of staff, in the same points as for a case. */
export function staffPoints(before: string, after: string): number {
  const [lowBefore, lowAfter] = [before.toLowerCase(), after.toLowerCase()];
  const business = BUSINESS.filter((word) => word.test(lowBefore) || word.test(lowAfter)).length;
  const isAtWork =
    isInAJob(lowAfter) ||
    AT_WORK.test(lowAfter) ||
    OFFICE.test(after) ||
    DEPARTMENT.test(after) ||
    BY.test(lowBefore) ||
    IN_JOB.test(lowBefore) ||
    JOB_BESIDE.test(lowBefore) ||
    IN_A_LIST.test(lowBefore) ||
    OFFICE_BESIDE.test(lowBefore) ||
    MADE_UP.test(lowBefore) ||
    (HOLDS.test(lowBefore) &&
      (NEW.test(lowBefore) || (!IN_A_CASE.test(lowBefore) && JOB_BEFORE.test(lowBefore))));
  return (
    business +
    (OWN_OFFICE.test(lowBefore) || OWN_OFFICE.test(lowAfter) || OFFICE_OF.test(lowAfter) ? 2 : 0) +
    (isAtWork
      ? 4
      : occupationPoints(lowBefore, lowAfter) ||
        (AT_ANY_WORK.test(lowAfter) ? 2 : officeWorkPoints(lowBefore, lowAfter))) +
    (ASKED.test(lowBefore) ? 1 : 0) +
    (ADDRESS.test(after) ? 2 : 0) +
    (SAID.test(lowAfter) ? 1 : 0) +
    (GENERAL.test(lowAfter) ? 2 : 0)
  );
}

/** `Ana Roe, victim advocate`, `Ana Roe is now the lead`: a job in the apposition after a name. */
function isInAJob(after: string): boolean {
  if (!APART.test(after)) return false;
  const [words = ''] =
    /^ ?[,:(-]?(?:(?! (?:so|because|but|when|if|until|tell|then) )[^,;)]){0,60}/u.exec(after) ?? [];
  const post = JOBS.exec(words);
  return post !== null && (IN_A_CASE.exec(words)?.index ?? post.index) >= post.index;
}
