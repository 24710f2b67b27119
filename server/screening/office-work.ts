import { wordsOf } from './evidence.ts';

/** Work with documents, lists and meetings, which no one in a case does: two points. */
const WITH_PAPERS = `(?:will |can |to |promised to |agreed to )?(?:send|sends|sent|forward|forwards|forwarded|email|emails|emailed|bring|share|print|prints|scan|scans|post|posts|update|draft|circulate|return|review|check|has|have|keeps|wrote|needs|wants|asked for|asks for|is collecting|mandó|envió|tiene) (?:us |me |you |out |back |over |in |for |his |her |regards and |nos ){0,3}(?:the |a |an |our |their |all |el |la |los |las )?(?:[\\p{L}']+ ){0,2}(?:mou|copy|copies|original|list|lists|form|forms|template|slides|agenda|minutes|numbers|figures|invoice|invite|link|links|letter|letters|report|draft|drafts|policy|protocol|flyers?|handouts?|roster|contract|agreement|calendar|schedule|notes|key to|keys to the (?:office|room)|data|spreadsheet|budget|convenio|lista|informe|formulario)
  |took (?:the )?(?:notes|minutes)|(?:gave|gives|giving) (?:the|a|our) (?:talk|presentation|overview|update|keynote)|put us in touch|set up the|fill(?:s|ed|ing) in for|stands? in for|follow(?:s|ed)? up with (?:them|us|everyone|the)|correct(?:s|ed) the|reads? this|(?:does|did) the (?:exams?|intakes?|work|scheduling|billing|newsletter|minutes)|will ask (?:her|his|their) (?:boss|office|chief|supervisor)|(?:no longer|never) (?:works|worked) (?:at|for|with)|never returns? (?:calls?|e-?mails?)|promised an? (?:answer|reply|copy|decision)|prefers? (?:e-?mail|calls|texts|to be (?:called|asked|emailed))|(?:wants?|asked) to be (?:asked|reached|called|emailed|copied|listed|added|taken off)|(?:does not|doesn't) want (?:his|her) number|asked that (?:his|her) (?:cell|number|name|email)|knew them from|can vouch|(?:is|was|were) at (?:the|every|each) (?:table|meetings?|summit|conference|training)|(?:is )?(?:taking|took) (?:this|it|that|these|the \\p{L}+) over|(?:is|was|will be) (?:back from (?:leave|vacation|travel)|(?:back|out|away|off|in) (?:until|till|next week|this week|today)|on (?:vacation|leave|travel|jury duty))|have worked together|reports to|will be (?:replaced|joining)|handed (?:it|this|that|the \\p{L}+) (?:off|over)|could not (?:attend|make it to the)|dialed in|is (?:very |always )?(?:responsive|helpful|hard to reach|easy to reach|copied|the one to (?:call|email|ask)|our (?:person|contact|go-to))|goes to (?:every|all|each|most)|set the date|proposed|approved|booked the|ordered the|chose the|merged|contestó el correo|nos (?:mandó|envió|dio|llamó)|sits in|works? (?:remotely|from home|part[- ]time|mondays|out of)|shares? (?:an? office|a desk|the on-call)`;
/** Routine communication, which could be said of anyone: one point, so it outweighs no sign of a case. */
const BY_ANYONE = `(?:has |had |just )?(?:called|emailed|wrote|texted|replied|answered|asked about|mentioned|noted|promised|suggested)|(?:will|can|could|should|may) (?:call|email|write|reply|ask|let us know|try|be the|know)|calls? (?:back|us)|texts the|returns? calls|know(?:s|n)? (?:the|them|who|how|everyone|about)|(?:ever )?shows? up|(?:is|was) (?:back|busy|retiring|the new)|does not (?:think|know|recall|answer)|doesn't (?:think|know|recall|answer)|and i(?!\\p{L})|has (?:two|a new|no) (?:hats|e-?mail|account|title)|had(?:$| before)|(?:can |will |could )?(?:interprets?|translates?)|leads|took part`;
const afterName = (work: string): RegExp =>
  new RegExp(
    `^(?: ?\\([^)]{1,50}\\)|,[^,]{2,50},|,)?(?: (?:and|&) \\p{L}+(?: \\p{L}+)?)?(?: (?:now|also|still|currently|just|only|has|have|who|then|always|usually|both))* ${wordsOf(work)}`,
    'u',
  );
const [PAPERS_AFTER, ANYONE_AFTER] = [afterName(WITH_PAPERS), afterName(BY_ANYONE)];

/** Right before a name: corrections to entries and contacts. */
const ENTRY_OF = new RegExp(
  `${wordsOf(
    `(?:wrong |correct |right )?spelling of|replac(?:e|ed|es|ing)(?: \\p{L}+ \\p{L}+ with)?|(?:entered|added|listed|signed up)(?: by mistake)? for|e-?mails? bounced for|confirmed by|intro(?:duction|duced)?(?: to| by)?|taking (?:this|it|that) over from|took over from|(?:new person|opening|vacancy) since|changed (?:from|to)|(?:notes?|slides|minutes|list) (?:from|by)|out of office (?:from|for)|on behalf of|shares? (?:a |the |an )?(?:desk|office|room|caseload) (?:with|w)|left (?:a )?(?:message|voicemail|vm) (?:for|with)`,
  )} $`,
  'u',
);
/** Right before a name: asked or waited for. Counts only if `FOR_WORK` says what for. */
const ASKED = new RegExp(
  `${wordsOf('heard(?: back)? from|waiting (?:for|on)|reply from|thanks to|hablé con|correo de|talked (?:to|with)|checked with|call|ask')} $`,
  'u',
);
const FOR_WORK =
  /^ (?:to (?:sign|send|reply|answer|approve|confirm|get back|call back)|about the (?:mou|agenda|training|grant|budget|protocol|form|list|schedule|invoice|policy)|that (?:they|the)|at the (?:clinic|office|county|state|city|library|front desk)|since the (?:training|meeting|conference|summit)|in (?:records|intake|finance)|del (?:consulado|condado)|de la (?:fiscalía|oficina))(?!\p{L})/u;

/** Returns points for office work that is said of a named person whose job is not mentioned. */
export function officeWorkPoints(before: string, after: string): number {
  if (PAPERS_AFTER.test(after)) return 2;
  return ANYONE_AFTER.test(after) || ENTRY_OF.test(before) || (ASKED.test(before) && FOR_WORK.test(after))
    ? 1
    : 0;
}
