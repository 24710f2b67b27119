import { DOCUMENT_OF } from './case-documents.ts';
import { BOSS, type Evidence, justAfter, justBefore, KIN, SOMEONE, TRADE } from './evidence.ts';

/** Signs of a case right before a name. */
export const BEFORE: readonly Evidence[] = [
  justBefore(4, DOCUMENT_OF),
  // Done only to people in a case: enough next to any name.
  justBefore(
    4,
    `(?:we|they|i|cops|police|pd|fbi|hsi|ice|agents?|officers|detectives?|deputies|marshals|troopers|vice|customs|border patrol)(?: \\p{L}+)? (?:got|caught|busted|grabbed|nabbed|nailed|arrested|raided|detained|cuffed|picked up|charged|indicted|flipped|rescued|recovered|deported)|testif(?:y|ied|ies|ying) against|go(?:es)? by(?: the name)?|(?:calls|called|calling) (?:her|him)self|advertis(?:e|ed|es) (?:her |him )?as|(?:they|we|everyone|everybody|the girls)(?: all)? calls? (?:her|him)|posts? as|street name(?: is)?|le (?:dicen|llaman)|mejor conocid[ao] como|(?:deal|plea|immunity|bail|bond) for|(?:posted|made) (?:bail|bond)|(?:pimped|trafficked|sold|raped|beaten|recruited|groomed|abused|assaulted|threatened|held|owned|run|controlled) by|(?:pimp|trafficker|boyfriend|abuser|victim|girls) (?:is|was)|(?:afraid|scared|terrified) of
    |one of (?:the|our|his|her) (?:johns|buyers|suspects|pimps|traffickers|victims|girls|defendants|recruiters)(?: [\\p{L}\\d]+){0,3} (?:was|is|were)(?: \\p{L}+)?|(?:deported|detained|arrested|released|recovered|rescued|missing|wanted)[^,;:]{0,25}:|(?:undercover|uc|ci|cs|agents?|hsi|detectives?) (?:\\p{L}+ )?(?:bought|buys) from|indicting|arresting|arrest team for|wire (?:goes|went|is going|is) up on(?: the)?|(?:sus|susp|subj|perp)(?: is| was| =)(?: an?| one)?|(?:id'd|identified) as(?: an?| one)?|(?:detuvieron|arrestaron|aprehendieron|capturaron|rescataron|acusaron|imputaron)(?: \\p{L}+){0,2} al?
    |(?:nobody|no one|none of us) (?:has |have )?(?:seen|believes|heard from)|(?:please )?(?:check|checked|checking)(?: in| up)? on|(?:convinced|hugged|calmed(?: down)?|comforted|bathed|dressed|fed|dropped off|picked up|sat (?:up )?with|stayed with|waited with|cried with)|safety plan(?:ning)? (?:for|with)|(?:bought|brought|got|need|needs|found) (?:\\p{L}+ ){0,2}(?:shoes|clothes|coats?|diapers|formula|glasses|a phone|a bed|a room|a ride|food|toys|a crib) for
    |(?:sane exam|rape kit|forensic exam)(?: (?:was|is|got))? (?:done|completed|finished|collected|performed|scheduled) (?:on|for|with)`,
  ),
  justBefore(
    3,
    `charge[sd]?|charging|indict~|arrest(?:s|ed|ing)?|netted|nabbed|busted|prosecut(?:e[sd]?|ing)|convict(?:ed)?|sentenced?|rescue[sd]?|recovered|extradit~|deport~|(?:detuvieron|arrestaron|rescataron|acusaron|buscan) al?(?: \\p{L}+)?|search of
    |(?:warrants?|wiretap|subpoena|expungements?|vacatur|[tu][- ]visas?|i-914|i-918|asylum|continued presence|custody|guardianship|restitution|bed|placement|relocation|back wages|rape kit|sane exam)(?: \\([^)]*\\))?(?: (?:was|were|is|has been))?(?: (?:granted|issued|filed|signed|approved|denied|pending))? (?:for|to|of|on)
    |case (?:against|on)|evidence against|statements? (?:of|from|by)|testimony (?:of|from|by)|forensic interviews? (?:of|with|for)|fi (?:of|with|for)|exam (?:of|for)|(?:${KIN}) of|madre de|mamá de|hermana de|familia de
    |(?:caseworker|attorney|lawyer|advocate|mentor|interpreter|officer|counselor|therapist|guardian|gal|po) (?:for|of)|initials(?: are| is)?|real name(?:'s| is| was)?|(?:girl|boy|kid|woman|man|child|teen|baby|worker|dancer|guy|driver|lady) (?:named|called|is|we call|(?:who|that|we|they|he|she) [^,;]{2,50} (?:is|was|were|are))|(?:dental work|dentist|treatment|counseling|surgery|coat|phone|clothes|food|ticket|room|ride|apartment|job|therapy|care|diapers|medication|birth certificate|glasses|motel|voucher|shoes|toiletries|prenatal care|bus ticket) for|heard (?:her|his) name|grand jury hear from|girl's name is|name of (?:the )?(?:girl|boy|child|kid|worker|witness|driver|owner)(?: is| was)?
    |(?:foster|trafficked|exploited|missing|runaway|pregnant|\\p{L}{3,}(?:ino|ina|ese|ian|can|an|i|ish)) (?:kid|child|girl|boy|teen|youth|woman|man|mother|mom|${TRADE})|(?:her|his|\\p{L}+'s?) (?:live-in )?(?:(?:${KIN})(?:-in-law)?|${TRADE}),?|(?:her|his) ex|foster (?:mom|mother|dad|father|parents?) (?:reports?|says?|said|told us|thinks)|(?:male |female )?caller|\\d{1,2} ?(?:yo|y\\/o|yrs? old|year[- ]olds?) (?:twins?|girls?|boys?|sisters?|brothers?|kids?)|(?:ausa|da|prosecutor|prosecution|hsi|fbi|detectives?|agents?|wants?|police) (?:wants?|needs?)(?: to (?:re-?)?(?:interview|talk to|find|see|prep))?|(?:perp|john|doer|pimp|bottom|madam|groomer|coyote|padrote)(?: is| was| =)?
    |(?:niña|niño|muchacha|muchacho|menor|joven|chica) (?:se llama|llamada|llamado|es)|(?:${SOMEONE}|${TRADE}|${BOSS})(?:,| (?:named|called|de nombre|de nome|du nom de|tên(?: là)?|na si|,? si|se llama|llamad[ao]|chamad[ao]|rele|по имени|на ім'я))?|(?:moun|nèg|fanm|fi)(?: \\p{L}+){0,6} (?:se|rele)|(?:su|mi|sua|minha|sa|ma) (?:${KIN}|mãe|pai|mère|père|filha|fille),?|el (?:padrote|coyote|pollero|patrón|enganchador)`,
  ),
  justBefore(
    2,
    `flagged|found|find|saw|seen|examined|treated|screened|referred|brought|booked|questioned|identified|admitted|sheltered|pulled over|(?:pictures|photos|videos|picture|photo) of|where is|hold a room for|keep an eye on|eye on|drop \\p{L}+ against|charges against|against|mentor for|ride for|room for|clothes for|name(?: is| was|'s| of|:)|named|called|llamad[ao]|se llama|nombre(?: es|:)?|granted to|approved for|interview(?:ed|s|ing)?(?: (?:of|with))?|looking (?:at|into|for)|look (?:at|into)|moved|placed|housed|hid|hiding|relocated|transported|drove|picked up|file (?:on|of|for)|update (?:on|re)|following|watching|surveil~ (?:on|of)|suspects?|we think|(?:detectives?|agents?|police|fbi|hsi) like|(?:got|getting|pulled)|tip (?:on|about)|worked for|works for|owe[sd]?|owes money to|debt to
    |pt|patient|client|worker|kid|girl|boy|teen|minor|dancer|(?:spa|motel|parlor|farm|restaurant|salon|hotel|house|club|bar|crew|trailer|massage parlor|nail salon) (?:owner|boss|manager|operator)|contractor|recruiter|${TRADE}|${BOSS}|(?:boy|girl|kid|woman|man|lady|guy|worker|nanny|maid|housekeeper|dancer|cook) (?:from|at|in|with|of) [^,;]{2,40}(?:,| was| is| =)`,
  ),
];

/** Signs of a case right after a name. */
export const AFTER: readonly [Evidence, ...Evidence[]] = [
  // Done by a court or the police, or in front of them.
  justAfter(
    5,
    `,? (?:was|were|is|got|gets|has been|had been|is being|will be)(?: \\p{L}+ly| finally| just)? (?:sentenced|arrested|indicted|arraigned|convicted|acquitted|deported|detained|jailed|raped|beaten|trafficked|pimped|sold|rescued|groomed|made to|forced to|discharged|hospitalized|evicted|picked up|locked up|released (?:from|by)|let go by|held by|turned over to|out on|on the run|in the wind|in custody)|,? (?:took|takes|pled|pleads|pleaded) (?:the fifth|a plea|guilty|no contest)| (?:had|has|runs|ran|kept|keeps|owns|sells|sold|moved|brought) (?:(?:\\d+|two|three|four|five|six|several|other|more|some|the|his|her|young|underage) ){0,2}(?:girls|women|boys) (?:working|living|in|at|out|from|for|on)|,? (?:is |was )?(?:under investigation|on the take|accused of|suspected of)|,? (?:flipped|recanted|confessed|lawyered up|absconded|skipped (?:town|bail|court)|got (?:life|probation|\\d+ (?:years|months))|(?:made|posted) bail|bonded out|ran off|ran away|went missing|overdosed|od'd)
    |'s (?:${KIN}|certification|declaration|continued presence|hearing|restitution|bond|bail|appeal|warrant|charges|safety|gal|guardian|foster mom|affidavit|employer|boss|work permit|shelter bed|safety plan|lawyer|immigration|interview with|lease|smuggler|coyote|ankle|bruises|landlord|roommate|caseworker|therapist|passport|papers|foster|group home|pimp|trafficker|arrest|indictment|sentencing|trial|plea|conviction|arraignment|proffer|victims|t visa|u visa|asylum|overdose|pregnancy|statement|rape)
    | (?:a été|est|fue|ha sido|foi) (?:\\p{L}+ment )?(?:battue?|vendue?|violée?|arrêtée?|exploitée?|menacée?|retrouvée?|forcée?|recrutée?|golpead[ao]|vendid[ao]|violad[ao]|detenid[ao]|arrestad[ao]|explotad[ao]|amenazad[ao]|rescatad[ao]|obligad[ao]|pres[ao]|agredid[ao]|explorad[ao]|resgatad[ao])| (?:забрали|тримали|побили|продали|врятували|затримали|заарештували|арестовали|задержали|избили|держали|спасли|втекла|втік|сбежала?)(?: |$)
    |,? (?:tiene|tenía) (?:antecedentes|diabetes|tuberculosis|vih|sida|cáncer|hepatitis|epilepsia|depresión|sífilis|orden de (?:arresto|captura|aprehensión))| (?:est|a été|était) (?:suivie?|hospitalisée?|enceinte|soignée?|internée?)|,? \\(?aged? (?:[1-9]|1[0-7])
    |,? (?:is|was) the one (?:paying (?:for )?(?:the |their |her )?(?:rooms?|motels?|hotels?|ads?|phones?|girls)|renting (?:the |them |her )?(?:rooms?|apartments?|house|cars?|motel)|driving (?:her|them|the girls)|(?:running|selling|moving) (?:her|them|girls|the (?:girls|ads|house|spa|motel|women))|recruiting(?! volunteers)|posting|collecting (?:the )?(?:money|cash|debts?))
    | (?:tipped|tips) (?:us|me|the (?:detectives?|agents?|police)) off
    |(?: and \\p{Lu}?\\p{L}+)? (?:slept|sleeps|cried|cries|hid|hides|picked (?:him|her|them) out|left (?:the house|home|him|her|the motel|the program)|is the one (?:(?:we|they|everyone|everybody|people|the girls) (?:all )?(?:think|suspect|believe|like|fear)|who (?:hit|hurt|sold|beat|took))|is (?:who|the person|the man|the guy|the woman) (?:we|they|everyone|the girls) (?:all )?(?:think|suspect|mean|talk about|fear)|(?:is )?(?:ready|willing|afraid|scared|terrified) to (?:testify|talk|leave|go home|come (?:in|back)|speak|cooperate)|(?:wants|wanted|agreed|refuses|refused) to (?:leave|testify(?! (?:at|on|before|about|for) (?:the |a )?(?:\\p{L}+ )?(?:hearing|bill|senate|house|legislature|committee|council))|go home|press charges|run)|(?:doesn't|does not|didn't|won't|will not) (?:want to (?:testify|talk|leave|press)|sleep|eat|testify|trust|feel safe)|told (?:the|her|our|his) (?:advocate|detective|nurse|agent|interviewer|officer)s? (?:everything|about (?:her|his|him|what)|what|that (?:she|he)|who|how|she|he)|will take the stand|needs (?:a |an |her |his |some |new ){0,2}(?:safety plan|protective order|place to (?:stay|sleep|go)|ride|dentist|change of clothes|bus ticket|diapers|formula|shoes|coat)|(?:can't|cannot|doesn't|does not|couldn't) remember|(?:agreed|consented|came in|went) (?:to|for) (?:a |an |the |her |his )?(?:\\p{L}+ )?(?:interview|exam|statement|lineup)|moved in with (?:an?|her|his|the)|(?:won't|will not|refuses to|can't) talk to (?:an?|any) (?:man|men|male|cop|police)|finally (?:talked|left|told|opened up|came in))`,
  ),
  justAfter(
    3,
    `,? (?:od'?d|overdosed|(?:is|was) in (?:the )?(?:icu|hospital|rehab|detox|psych ward|intensive care|(?:custody|jail)(?= *(?:[,.;)]|$|at|since|for|on|until))))|,? (?:was|got|were) pulled (?:out of|from) (?:the|that|this|an?|her|his) (?:\\p{L}+ ){0,2}(?:basement|house|spa|motel|hotel|room|trailer|car|van|club|farm|salon|parlor|apartment|plant|truck|brothel)
    |(?: -|,| \\() ?the (?:(?:girl|boy|kid) (?:who|from|that)|(?:girl|boy|kid|woman|lady|man|guy|worker|dancer) (?:they|we|he|she|hsi|fbi|police|pd) (?:pulled|found|picked|rescued|recovered|got|took|moved|placed|arrested|sold|kept|had))|,? ?(?:la|el) (?:señora|señor|muchach[ao]|niñ[ao]|joven) que (?:sacaron|rescataron|detuvieron|encontraron)| to (?:every|each|her|his|the) (?:proffer(?! (?:meetings?|training))|grand jury|interview|sentencing)`,
  ),
  justAfter(
    3,
    `'s? (?:file|case|pimp|trafficker|statement|[tu][- ]visa|trial|sentencing|phone|house|trailer|apartment|motel|hotel|room|stepdad|sister|charges|arrest|plea|victims?|interview|testimony|rape kit|intake|asylum|removal|wages|passport|tattoo)
    |,? (?:ran|has run|took off|went missing|is missing|is pregnant|is due in|goes by|got out of|was picked up|was found|was sold|disclosed|recanted|flipped|is flipping|is cooperating|was placed|was moved|turns 1\\d|turned 1\\d|posts? (?:the |her )?ads|pimps|traffics|recruits (?:girls|her|at|from|the)|sells girls|runs girls)
    | (?:out of|out from) the|,? (?:recovered|rescued|trafficked|exploited|enslaved|sold|smuggled|missing) (?:at|from|in|by|on|since|last|during|for)`,
  ),
  justAfter(
    2,
    `,? ?\\(?(?:1\\d|2\\d)\\)?(?= *(?:[,.;)]|$| f| m| from| and| was| is| placed| who))| \\((?:f|m)\\)`,
  ),
  justAfter(
    4,
    `,? \\(?(?:[5-9]|1\\d|2\\d) (?:tuổi|anos|ans|an|años|років|роки|лет|года?)|, de (?:[5-9]|1\\d|2\\d)| ki (?:di|fè|vann|te|pran|bat)|,? paid (?:for )?by (?:cvc|victims?'? comp~)`,
  ),
  justAfter(2, `'s (?:${KIN})`),
  justAfter(
    2,
    ` (?:w|with|holding) ?/? ?(?:cash|money|a gun|drugs|pills|bruises)| on (?:ig|insta~|fb|tiktok|kik|snap~)`,
  ),
  justAfter(
    2,
    `,? \\(?1\\d ?(?:f|m|yo|y/o|w/?f|h/?f|b/?f)| (?:interview|proffer|debrief|prosecution|trial|sentencing|plea|indictment|investigation|arraignment)(?= *(?:$|[,.;)(]| (?:on|at|is|was|set|moved|took|in|w)(?!\\p{L})))|'s (?:snap~|ads?|room|address|story|papers|debt|boss)`,
  ),
  justAfter(
    2,
    ` (?:is|was|'s) (?:only |just |about )?(?:[5-9]|1\\d)(?= |$|[,.])| (?:is|was) (?:the one (?:we|who got|he|she)|at the shelter|in the (?:trailer|house|motel|van|hotel)|with her|with him|with us|safe|scared|afraid|due|gone|using|wearing)`,
  ),
];
