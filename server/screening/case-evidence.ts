/** A sign of a case, and how much it says: three points are enough beside a whole name. */
export type Evidence = readonly [points: number, sign: RegExp];

/** Whole words, in a text in lower case; `~` stands for any ending of a word. */
export const wordsOf = (words: string): string =>
  `(?<![\\p{L}\\d])(?:${words.trim().replaceAll('~', '\\p{L}*').replace(/\n\s*/g, '')})(?![\\p{L}\\d])`;
const anywhere = (points: number, words: string): Evidence => [points, new RegExp(wordsOf(words), 'u')];
const justBefore = (points: number, words: string): Evidence => [
  points,
  new RegExp(`${wordsOf(words)}[ :,(-]*$`, 'u'),
];
const justBehind = (points: number, words: string): Evidence => [
  points,
  new RegExp(`^(?:${words.trim().replaceAll('~', '\\p{L}*').replace(/\n\s*/g, '')})(?![\\p{L}\\d])`, 'u'),
];

const KIN = `mother|mom|mum|father|dad|parents?|sister|brother|aunt|uncle|cousin|grandm~|family|boyfriend|girlfriend|bf|husband|wife|baby|kids?|son|daughter|step~
  |pimp|trafficker|buyer|abuser|madre|mamá|papá|padre|hermana|hermano|tía|tío|familia|novio|hijo|hija|padrastro`;

/** What is said anywhere in a sentence with a name. Each kind counts once. */
export const AROUND: readonly Evidence[] = [
  // What is done to someone.
  anywhere(
    3,
    `(?:was|were|is|are|been|being|got|gets|get) (?:\\p{L}+ )?(?:trafficked|exploited|rescued|sold|pimped|prostituted|groomed|enslaved|raped|smuggled|lured|branded|beaten
    |kidnapped|molested|recruited by|threatened|trafficking|forced)|sold (?:by|on|out|for sex)|forced (?:to|into|her|him|them)|made (?:her|him|them) (?:work|strip|dance|sell|do|sleep|pay)|turn(?:ed|s)? (?:her|him) out
    |turn~ tricks|tricks|in the life|the life|escap~|fled|fleeing|flee|branded|branding|held against|(?:locked|kept) (?:\\p{L}+ )?(?:in|inside)|never paid|not paid|unpaid wages|back wages|owed wages
    |debt bondage|domestic servitude|involuntary servitude|real name|survived|abused (?:by|her|him)|pregnant
    |fue (?:vendida|vendido|explotada|explotado|rescatada|rescatado|víctima|obligada|obligado)|rescataron|la obligaba|lo obligaba|huyó|escapó|embarazada`,
  ),
  // Whom people of a case have around them.
  anywhere(3, `(?:her|his|our|the|a|su|un|el) (?:pimp|trafficker|padrote|tratante|proxeneta|abuser)|pimp is`),
  anywhere(3, `runaway|ran away|ran off|ran again|ran from|went missing|missing since|awol|fugada`),
  anywhere(
    3,
    `(?:arrested|indicted|charged|convicted|arraigned|sentenced|jailed|extradited|acquitted|pleaded|pled|bonded out|in custody|locked up|locked him up|guilty|netted|nabbed)|(?:got|gets|received|doing|did|faces) \\d{1,3} (?:yrs?|years|months|mos)
    |runs? girls|running girls|recluta a|detenido|detenida|arrestado|arrestada|acusado|acusada`,
  ),
  anywhere(
    2,
    `disclos(?:ed|es|ing)|testif(?:y|ied|ies|ying)|victim impact|proffer~|her statement|his statement|gave (?:us )?a statement|on the stand|takes the stand`,
  ),
  anywhere(2, `grand jury|gran jurado|deposed|deposition|granted|recovered (?:at|from|in|during|by)`),
  anywhere(
    3,
    `informant|(?<!irs[- ])ci|chs|c\\.i|snitch|cooperator|confidential (?:source|informant)|our source|informante|soplón|wearing a wire|wore a wire|feeds? us|talking to (?:the )?(?:fbi|hsi|police|cops|feds)`,
  ),
  // Ages, and what is of minors and patients.
  anywhere(
    2,
    `(?:1\\d|2\\d|3\\d) ?(?:y/?o|yo|yrs? old|years old|años)|(?:1\\d|2\\d)-year-old|age[d]? (?:1\\d|2\\d)|(?:she|he)(?:'s| is| was| just turned| turned| turns) (?:only |just |about )?(?:1\\d|2\\d|fifteen|sixteen|seventeen|fourteen|thirteen)|just turned 1\\d|tiene 1\\d|de 1\\d años`,
  ),
  anywhere(
    2,
    `foster (?:kid|child|care|family|home|girl|boy|mom)|group home|ward of|familia de acogida|juvenile hall|detention|aged out|ages out|guardian ad litem|cps|dcfs custody`,
  ),
  anywhere(
    2,
    `crying|cried|won't talk|will not talk|not talk|nightmares|traumati~|miscarr~|heroin|meth|fentanyl|pills|drugged|dope|beat~|choked|slapped|burns?|burned|cigarette~|cut her|tied|cartel|guns?|knife|baby|alone`,
  ),
  anywhere(
    2,
    `owes?|owed|debt|wages|no pay|without pay|not been paid|takes half|their (?:pay|wages|tips|money)|her (?:money|tips|pay)|(?:flies|flew|brings|brought|ships|drives|moves|moved|sends|smuggles?) (?:them|girls|women|workers|her|people)|quota~|docked|patrón|trip from|cross~ the border`,
  ),
  anywhere(
    2,
    `hours a (?:day|week)|sleeps? in|sleeping in|months along|coyotes?|smugglers?|pollero|picks|pay off|tourist visa|to dance|honduran girls?|counterfeit|guns?|takes the cash|(?:won't|can't|cannot|not) leave|(?:going|went|goes) back to (?:him|her)|denies (?:everything|it)|nobody believes|only speaks|speaks no|no english|shares? a (?:room|bed)|is recruiting|the one recruiting|under another name|relapsed|caught with|used to be one of`,
  ),
  anywhere(3, `(?:is|she's|he's|they're) our (?:client|victim|witness|girl|source|guy|informant)`),
  anywhere(
    2,
    `customers|(?:six|five|four|ten|\\d+) men|men in|last seen|texted|bought (?:sex|from|her|time)|pictures|nudes|videos of|(?:her|his|that) (?:number|phone|snap~|instagram|ads?|profile)|half naked|minors|underage|the buyer|the boss|dancing|stripp~`,
  ),
  anywhere(
    2,
    `bruis~|tattoo~|detox|overdos~|hospital~|sane exam|rape kit|strung out|using again|relaps~|bleeding|beat her|beat him|hit her|hits her|threat~|threatened|suicidal|stitches`,
  ),
  anywhere(
    2,
    `t[- ]visa|u[- ]visa|t/u visa|visa t|visa u|continued presence|asylum|i-914|i-918|i-765|work permit|passports?|pasaporte|deport~|undocumented|h-2[ab] worker|her papers|his papers|their papers|immigration status|restitution`,
  ),
  anywhere(
    2,
    `the girls|las muchachas|other girls|those girls|her clients|johns?|tricks?|backpage|ads?|escort~|dates|onlyfans|snapchat|brothel|bottom girl|quota|sugar daddy|pandering|prostitut~|solicit~`,
  ),
  anywhere(
    2,
    `recant~|drop (?:the )?charges|declaró|va a juicio|sealed|plea|rescue|after the rescue|raid|the sting|the case|motel [68]|out on bond|the (?:club|brothel|house|farm|salon|spa)|where (?:she|he) is|address where|file~? (?:on|at)|tiene miedo|mi clienta|the trailer`,
  ),
  anywhere(
    2,
    `victim|vic|vics|survivor|víctima|superviviente|sobreviviente|our client|clienta|our witness|informant|suspect|the target|perp|warrants?|loitering|convictions?|probation|parole|rap sheet|criminal record|expunge~|vacatur|traffickers?|pimps?|trial|sex buyer`,
  ),
  // What someone needs, and where someone is.
  anywhere(
    1,
    `needs?|necesita|wants|wanted|quiere|asked for|asks for|scared|afraid|refus~|won't|cannot go|has no id|hungry`,
  ),
  anywhere(
    1,
    `bed|tonight|interpreter|intérprete|clothes|diapers|ride|bus ticket|relocat~|placement|motel voucher|safe place|safe house|housing|rent|stipend|lives with|staying|stays with|living with|sleeps|hid|hiding|moved in|vive con|back with|still with`,
  ),
  anywhere(1, `shelter|refugio|albergue|courthouse|court|trial|er|clinic|exam|hearing|proffer`),
  anywhere(
    1,
    `hotel|farm|dairy|restaurant|salon|factory|landlord|owner|boss|employer|warehouse|orchard|kitchen|fields|lease|pickers|crew|laborers`,
  ),
  anywhere(
    2,
    `motel|spas?|massage|parlors?|brothel|cantina|strip club|the club|truck stop|nail salon|car wash|packing plant|trailers?|nanny|maid|foreman|contractor|crew boss|crew leader|backroom|basement|super 8|days inn|the van`,
  ),
  anywhere(1, `(?:${KIN}|cousin)`),
  anywhere(1, `she|he|her|his|him|ella|he's|she's|herself|hers`),
  anywhere(
    1,
    `found|picked up|took|taken|drove|brought|hit|held|holds|hold|kept|keeps|caught|worked for|works for|came through|dancing|dances|stripp~|out of the|got out|missing|in the raid|sting|raid|on the street~`,
  ),
  anywhere(
    1,
    `took (?:her|his|their)|(?:keeps|kept|holds|held|has) (?:her|his|their) (?:passports?|papers|ids?|id|money|wages|kids|phone)`,
  ),
  anywhere(
    2,
    `hotline (?:called|call|tip)|came (?:in )?(?:through|from) the hotline|keep (?:him|her|it|this) (?:out|quiet)|between us|off the record|don't tell`,
  ),
];

/** What is said right before a name. */
export const BEFORE: readonly Evidence[] = [
  justBefore(
    3,
    `charge[sd]?|charging|indict~|arrest(?:s|ed|ing)?|netted|nabbed|busted|prosecut(?:e[sd]?|ing)|convict(?:ed)?|sentenced?|rescue[sd]?|recovered|extradit~|deport~|(?:detuvieron|arrestaron|rescataron|acusaron|buscan) al?(?: \\p{L}+)?|search of
    |(?:warrants?|wiretap|subpoena|expungements?|vacatur|[tu][- ]visas?|i-914|i-918|asylum|continued presence|custody|guardianship|restitution|bed|placement|relocation|back wages|rape kit|sane exam)(?: \\([^)]*\\))?(?: (?:was|were|is|has been))?(?: (?:granted|issued|filed|signed|approved|denied|pending))? (?:for|to|of|on)
    |case (?:against|on)|evidence against|statements? (?:of|from|by)|testimony (?:of|from|by)|forensic interviews? (?:of|with|for)|fi (?:of|with|for)|exam (?:of|for)|(?:${KIN}) of|madre de|mamá de|hermana de|familia de
    |(?:caseworker|attorney|lawyer|advocate|mentor|interpreter|officer|counselor|therapist|guardian|gal|po) for|initials(?: are| is)?|real name(?:'s| is| was)?|(?:girl|boy|kid|woman|man|child|teen|baby|worker|dancer) (?:named|called|is|we call)|girl's name is|name of (?:the )?(?:girl|boy|child|kid|worker|witness|driver|owner)(?: is| was)?
    |(?:foster|trafficked|exploited|missing|runaway|pregnant) (?:kid|child|girl|boy|teen|youth|worker|woman|man|mother|mom)|(?:her|his) (?:bf|boyfriend|husband|stepfather|stepdad|father|uncle|cousin|boss|pimp|pimp|stepbrother|brother|buyer|mom|mother|trafficker)|(?:perp|john|doer|pimp|bottom|madam|groomer|coyote|padrote)(?: is| was| =)?
    |(?:niña|niño|muchacha|muchacho|menor|joven|chica) (?:se llama|llamada|llamado|es)|la (?:niña|menor|muchacha|joven|chica)|el (?:padrote|coyote|pollero|patrón|enganchador)`,
  ),
  justBefore(
    2,
    `flagged|found|find|saw|seen|examined|treated|screened|referred|brought|booked|questioned|identified|admitted|sheltered|pulled over|(?:pictures|photos|videos|picture|photo) of|where is|where|hold a room for|keep an eye on|eye on|drop \\p{L}+ against|charges against|against|mentor for|ride for|room for|clothes for|name(?: is| was|'s| of|:)|named|called|llamad[ao]|se llama|nombre(?: es|:)?|granted to|approved for|interview(?:ed|s|ing)?(?: (?:of|with))?|looking (?:at|into|for)|look (?:at|into) |moved|placed|housed|hid|hiding|relocated|transported|drove|picked up|file (?:on|of|for)|update (?:on|re)|following|watching|surveil~ (?:on|of)|suspects?|we think|like|(?:got|get|getting|pulled|took) |(?:got|getting|pulled) (?:out )?|tip (?:on|about)|worked for|works for|owe[sd]? |owes money to|debt to
    |pt|patient|client|worker|kid|girl|boy|teen|minor|dancer|(?:spa|motel|parlor|farm|restaurant|salon|hotel|house|club|bar|crew|trailer|massage parlor|nail salon) (?:owner|boss|manager|operator)|contractor|crew (?:boss|leader)|foreman|recruiter|driver|landlord|nanny|maid|housekeeper`,
  ),
];

/** What is said right behind a name. */
export const BEHIND: readonly Evidence[] = [
  justBehind(
    3,
    `'s? (?:file|case|pimp|trafficker|statement|[tu][- ]visa|trial|sentencing|phone|house|trailer|apartment|charges|arrest|plea|victims?|girls|interview|testimony|rape kit|intake|asylum|removal|wages|passport|tattoo)
    | (?:ran|has run|took off|went missing|is missing|is pregnant|is due in|goes by|got out of|was picked up|was found|was sold|disclosed|recanted|flipped|is flipping|is cooperating|was placed|was moved|turns 1\\d|turned 1\\d|posts? (?:the |her )?ads|pimps|traffics|recruits (?:girls|her|at|from|the)|sells girls|runs girls)
    | (?:out of|out from) the|,? (?:recovered|rescued|trafficked|exploited|enslaved|sold|smuggled|missing) (?:at|from|in|by|on|since|last|during|for)`,
  ),
  justBehind(
    2,
    `,? ?\\(?(?:1\\d|2\\d)\\)?(?= *(?:[,.;)]|$| f| m| from| and| was| is| placed| who))| \\((?:f|m)\\)`,
  ),
  justBehind(2, `'s (?:${KIN})`),
  justBehind(
    2,
    `,? \\(?1\\d ?(?:f|m|yo|y/o|w/?f|h/?f|b/?f)|'s (?:number|snap~|ads?|room|address|story|papers|debt|boss)`,
  ),
  justBehind(
    2,
    ` (?:is|was) (?:the one|still|back|at the shelter|in the|with her|with him|with us|safe|scared|afraid|due|gone|using|wearing|who)`,
  ),
];
