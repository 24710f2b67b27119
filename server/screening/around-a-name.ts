import { anywhere, type Evidence, KIN } from './evidence.ts';

const BE = 'was|were|is|are|been|being|got|gets|get|be';

/** Signs of a case anywhere in a sentence with a name, by kind. Each kind counts once. */
export const AROUND: readonly Evidence[] = [
  // Harm done to a victim.
  anywhere(
    3,
    `(?:${BE}) (?:\\p{L}+ )?(?:trafficked|exploited|rescued|sold|pimped|prostituted|groomed|enslaved|raped|smuggled|lured|branded|beaten|kidnapped|molested|abducted|recruited by
    |threatened|trafficking|forced|coerced|chained|starved)|sold (?:by|on|out|for sex|her|him)|forced (?:to|into|her|him|them)|made (?:her|him|them) (?:work|strip|dance|sell|do|sleep|pay|take|have)|turn(?:ed|s)? (?:her|him) out|turn~ tricks
    |in the (?:life|game)|the life|held against|debt bondage|domestic servitude|involuntary servitude|real name|they call (?:her|him)|on paper (?:she|he)|survived|abused (?:by|her|him)|pregnant
    |fue (?:vendida|vendido|explotada|explotado|rescatada|rescatado|víctima|obligada|obligado|golpeada)|rescataron|la obligaba~?|lo obligaba~?|la vendió|(?:la|lo|las|los) (?:venden|explotan|prostituyen|golpean|amenazan?|obligan|encierran)|huyó|escapó|embarazada|grávida|enceinte|fugiu|vendid[ao]|vendue?s?|battue|bị (?:bán|ép|đánh|giữ|bắt|chủ)|tịch thu|pran (?:paspò|papye)|bat (?:li|yo)|тримал\\p{L}+|держал\\p{L}+|te (?:vann|bat|fòse)|binugbog|ibinenta|pinilit|tumakas|ikinulong|pinapasahod|không trả lương|не плат\\p{L}+|отобрал\\p{L}*|відібра\\p{L}+|боїться|боится|sinaktan|trancava|втекла|втік|сбежал\\p{L}*|сутенер\\p{L}*|хазяїн\\p{L}*|хозяин\\p{L}*|б'є|бьёт|б'ють|бьют|kinuha ang|забра(?:в|ли|л|ла) (?:її |его |её )?(?:паспорт|документ)\\p{L}*`,
  ),
  anywhere(3, `(?:her|his|our|the|a|su|un|el) (?:pimp|trafficker|padrote|tratante|proxeneta|abuser)|pimp is`),
  // Missing or escaped.
  anywhere(
    3,
    `runaway|ran (?:away|off|again|from|out)|runs away|went missing|missing since|disappeared|vanished|whereabouts|awol|fugada|desaparecid[ao]|escap~|fled|fleeing|flee|got away|(?:not|hasn't|n't) been seen|last seen|not heard from since`,
  ),
  // Arrest and prosecution.
  anywhere(
    3,
    `arrested|indicted|charged|convicted|arraigned|sentenced|jailed|extradited|acquitted|pleaded|pled|bonded out|out on (?:bond|bail|appeal)|(?:in|from) (?:custody|jail|prison|the jail)|county jail|locked up|guilty|netted|nabbed
    |(?:got|gets|received|doing|did|faces|served) \\d{1,3} (?:yrs?|years|months|mos)|runs? girls|running girls|recluta a|detenid[ao]|arrestad[ao]|acusad[ao]|pandering|took a plea|plea deal|mann act|on (?:parole|probation)`,
  ),
  anywhere(
    2,
    `disclos(?:ed|es|ing)|testif(?:y|ied|ies|ying)|victim impact|proffer~|(?:her|his) statement|gave (?:us )?a statement|on the stand|takes the stand|declaró|lineup|photo array|(?:identified|picked out) (?:him|her)|picked (?:him|her) out|id'd`,
  ),
  anywhere(
    2,
    `grand jury|gran jurado|deposed|deposition|granted|recovered (?:at|from|in|during|by|(?:\\d+|two|three|four|five|six|several) (?:\\p{L}+ )?(?:juv~|girls|boys|women|men|kids|teens|minors|victims|workers))|subpoena~|recant~|drop (?:the )?charges|va a juicio|phone dump|wiretap|surveil~|cooperate with|before (?:the )?(?:trial|prelim|arraignment|hearing)|the sting|the raid`,
  ),
  anywhere(
    3,
    `informant|(?<!irs[- ])ci|chs|c\\.i|snitch~?|cooperator|confidential (?:source|informant)|our (?:source|eyes|ears|man|guy|woman) (?:inside|in|at)|our source|informante|soplón|wearing a wire|wore a wire|feeds? us|talking to (?:the )?(?:fbi|hsi|police|cops|feds)
    |(?:he|she)(?:'s| is| was) (?:the one )?(?:who|that) tipped (?:us|me|the \\p{L}+) off|lets? (?:us|the (?:task force|agents?|detectives?|police|squad)) know when (?:he|she|they|girls|the girls|a new|any girl)
    |(?:told|tells|gave|gives|fed|tipped) (?:us|me|the (?:detectives?|agents?|police)) (?:off |about )?(?:where|when|which (?:room|house|girls)|info~|plates|the (?:trailer|house|van|girls))`,
  ),
  anywhere(
    2,
    `hotline (?:called|call|tip)|came (?:in )?(?:through|from) the hotline|keep (?:him|her|it|this|that|them) (?:out|quiet|between)|between us|off the record|don't (?:tell|repeat|write)|(?:nobody|no one) else (?:should|must|can|may) know|stays? between|not to be named`,
  ),
  // Ages, and signs of a minor.
  anywhere(
    2,
    `(?:[5-9]|1\\d|2\\d|3\\d) ?(?:y/?o|yo|yrs? old|years old|años)|(?:[5-9]|1\\d|2\\d)-year-old|age[d]? (?:1\\d|2\\d)|(?:she|he)(?:'s| is| was| just turned| turned| turns) (?:only |just |about |maybe )?(?:[5-9]|1\\d|2\\d|fifteen|sixteen|seventeen|fourteen|thirteen|twelve)(?! (?:of|years at|months))|just turned 1\\d|1\\d (?:tuổi|anos|ans|an|lat|років|лет)|tiene 1\\d|de 1\\d años|underage|minor girl`,
  ),
  anywhere(
    2,
    `foster (?:kid|child|care|family|home|girl|boy|mom)|group home|ward of|familia de acogida|juvenile hall|detention center|in detention|aged out|ages out|guardian ad litem|dcfs custody|high school|middle school|eighth grade|freshman|(?:her|his) caseworker`,
  ),
  // Violence and its consequences.
  anywhere(
    2,
    `beat (?:her|him|them|up|two|three)|beats|beating|choked|strangled|slapped|punched|kicked|burns|burned|cigarette|cut her|tied (?:her|him|up)|chained|stabbed|assault~|attack~|hits? (?:her|him)|hurt (?:her|him)|threat~|lock(?:ed|s|ing)? (?:\\p{L}+ )*(?:in|up|out|inside|door)|kept (?:\\p{L}+ )?(?:in|inside)|starv~|guns?|knife|cartel|afraid of|scared of|hiding from`,
  ),
  anywhere(
    3,
    `surgery|broken (?:jaw|arm|nose|ribs?|wrist|leg)|tested positive|\\d{1,2} (?:weeks|wks|months|mos)(?: along| pregnant)?(?! (?:of|old|long|later|ago|grant|award|training))|suicide|self-harm|cutting|on (?:a|an) (?:\\d+-hour )?hold|methadone|suboxone|insulin|dialysis|seizures?|schizophren~|bipolar|ptsd|depress~|anxiety|panick~|psych|(?:off|on) (?:her|his) meds|medications?|diagnos~|concussion|burned hands|infect~|std|tuberculosis|diabet~|cancer|wheelchair|wounds?|scars?|(?:cast|sling|bandages?|brace|stitches) on|black eye|crutches|limps?|bruis~|tattoo~|branding|branded|detox|rehab|overdos~|od'?d|icu|intensive care|hospitalized|sane exam|rape kit|failed (?:her|his|the|a|an|another) (?:\\p{L}+ )?(?:test|screen)|strung out|using again|relaps~|bleeding|suicidal|stitches|miscarr~|abortion|heroin|meth|fentanyl|pills|drugged|dope|nightmares|traumatized|std|hiv|months along|her baby`,
  ),
  anywhere(
    2,
    `crying|cried|bed for (?:her|him)(?! (?:program|agency|office|clients?))|(?:won't|will not|refuses to|doesn't want to) (?:talk|testify|leave|press)|can't leave|cannot leave|wants out|tiene miedo|nobody believes|denies (?:everything|it)|ashamed|doesn't trust`,
  ),
  // Pay and debt.
  anywhere(
    2,
    `owes?|owed|debt|wages|no pay|without pay|n(?:ot|ever) (?:been )?paid|takes half|half of|\\d+ percent|cut of|their (?:pay|tips|money)|her (?:money|tips|pay|earnings)|docked|pay off|recruitment fee|smuggling fee|wired (?:money|\\$)|takes the cash|for the cash`,
  ),
  anywhere(
    2,
    `hours a (?:day|week)|never goes out|not allowed (?:to|out)|cooks and cleans|locked in|around the clock|days a week|(?:no|not had an?|without a) days? off|sleeps? in|sleeping in|picks (?:tomatoes|fruit|berries|crops|oranges|apples)|patrón|foreman|crew (?:boss|leader)|under another name|only speaks|speaks no|no english|shares? a (?:room|bed)|dormitor~`,
  ),
  // Descriptions of people in a case.
  anywhere(
    2,
    `in (?:her|his) (?:late |early )?(?:teens|twenties|thirties|forties|fifties)|the recruiter|we know|advertise~|crawl space|asylum interview|who she is|who he is|selling (?:her|him|them|girls)|her out of|turned out|worked (?:her|him|them)|made her|makes her|the trafficking|crown tattoo|visits (?:her|him)|picks (?:her|him) up|waits for (?:her|him)|watches (?:her|him|the door)|drives (?:her|him|them)|the (?:hotel|motel|farm|spa) case|the \\p{L}+ case|rescued|cried~|won't eat|doesn't sleep|(?:give|bring|get|buy|gave|brought|bought) (?:her|him) (?:the|a|an|some|her|his) (?:phone|clothes|money|ticket|bus pass|bag|keys?|ride|coat|shoes|food|meds|id)|sleep outside|who (?:saw|recognized|heard) (?:the|her|him|them|it)|diapers|no puede dormir|no ha cobrado|no les? (?:ha |han )?pag\\p{L}*|les? debe|duerme en|sótano|encerrad[ao]|amenaz~|golpe~|snakeheads?|car ?wash|go home to|quiere irse|tiene miedo|la vendía|lo vendía`,
  ),
  // Being moved, and immigration papers.
  anywhere(
    2,
    `(?:flies|flew|brings|brought|ships|drives|drove|moves|moved|sends|sent|smuggles?|took|takes) (?:them|girls|women|workers|her|him|people|the girls|two)(?! (?:place|off|over|out))|trip from|cross(?:ed|es|ing)? (?:the )?border|coyotes?|smugglers?|pollero|tourist visa|caught with`,
  ),
  anywhere(
    2,
    `t[- ]visa|u[- ]visa|t/u visa|visa t|visa u|continued presence|asylum|i-914|i-918|i-765|work permit|passports?|pasaporte|deport~|undocumented|h-2[ab] worker|(?:her|his|their) (?:papers|ids?)|immigration status|ice hold|removal proceedings|restitution`,
  ),
  // Commercial sex, and its places.
  anywhere(
    2,
    `the girls|an? new girl|las muchachas|(?:other|those|two|three|four|his|her) girls|her clients|johns?|tricks?|backpage|(?:posts?|posted|posting|her|his|the|for the) ads?|ads (?:for|on|with)|escort~|(?:on|had|her) dates|onlyfans|snapchat|tiktok|instagram|bottom girl|quota|daddy|prostitut~|solicit~|stripp~|dancing|to dance|customers|\\p{L}+ men in|men in|sets? up (?:the )?(?:appointments|dates|calls)|(?:same|older|old|different) (?:man|men|guy|guys)|\\d+ of them|bought (?:sex|from|her|time)|nudes|half naked|texted|(?:pictures|photos|videos) of (?:her|him|them)|(?:her|his|that) (?:phone|snap~|instagram|profile)|online`,
  ),
  anywhere(
    2,
    `motel|spas?|massage|parlors?|brothel|cantina|strip club|the club|truck stop|nail salon|car wash|packing plant|trailers?|nanny|maid|contractor|backroom|back room|basement|super 8|motel 6|days inn|the van|tire shop|pantry|stash house`,
  ),
  anywhere(
    2,
    `(?:bought|buys|buyer|recruit(?:s|ing|ed) (?:for|her|him|girls)|the one recruiting|is recruiting|used to be one of|lets? (?:them|him|her) (?:use|have|rent)|rents? (?:them|him|her)|look(?:s|ed) the other way|rooms for (?:them|him|her)|met (?:her|him) (?:on|online)|(?:going|went|goes|gone|back) (?:back )?(?:to|with) (?:him|her)|address where|where (?:she|he) (?:is|lives|stays|sleeps)|file on)`,
  ),
  // Words for people in a case.
  anywhere(3, `(?:is|she's|he's|they're|was) our (?:client|victim|witness|girl|source|guy|informant)`),
  anywhere(
    2,
    `(?:victim|survivor)(?!(?:'s)?[ /-](?:related|issues|matters|questions|calls|advoc~|specialist|witness|servic~|assist~|support|rights|coordinator|compensation|unit|leader|council|navigator|liaison|program))|vic(?!\\.? (?:serv|assist|advoc|spec|wit|comp))|vics|víctima|superviviente|sobreviviente|our client|mi clienta|nuestra clienta|our witness|suspect|the target|perp|warrants?|loitering|convictions?|rap sheet|criminal record|expunge~|vacatur|traffickers?|pimps?|sex buyer`,
  ),
  // Needs and whereabouts; each is weak evidence alone.
  anywhere(
    1,
    `needs?|necesita|wants|wanted|quiere|scared|afraid|refus~|won't|has no id|hungry|asked for|asks for|trial`,
  ),
  anywhere(
    1,
    `bed|tonight|interpreter|intérprete|clothes|coat|shoes|diapers|ride|bus ticket|relocat~|placement|voucher|safe place|safe house|housing|rent|stipend|lives with|staying|slept (?:on|in|at)|stays with|living with|sleeps|hid|hiding|moved in|vive con|back with|still with`,
  ),
  anywhere(1, `shelter|refugio|albergue|courthouse|court|er|clinic|exam|hearing|bus station|jail`),
  anywhere(
    1,
    `hotel|farm|dairy|restaurant|salon|factory|landlord|owner|employer|warehouse|orchard|kitchen|fields|lease|pickers|crew|laborers|workers`,
  ),
  anywhere(
    2,
    `(?:her|his) (?:\\p{L}+ )?(?:situation|story|boss|documents|options|kids|children|baby|hearing|appointment|safety|bag|bags|clothes|shift|quota|landlord|family|mom|roommates?|birthday|medicine|counselor|school)|safety plan|nowhere to (?:sleep|go|stay)|no contact with (?:him|her)|(?:outside|at) her door|borrowed phone|since (?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|she|he)|file (?:closed|sealed|private|locked)|left with (?:a|an|the|her|his|some|that) (?:\\p{L}+ )?(?:man|men|guy|boy|boyfriend|stranger|driver|uncle|woman|couple)|sells? (?:roses|flowers|candy|magazines|trinkets)|has no (?:doctor|id|papers|insurance|money|phone|place|heat|coat|food|lawyer)|no va a la escuela|vende (?:chicles|dulces|flores|rosas)|se queda con (?:los|sus|las)|trae a las|(?:she|he)(?:'s| is| was) (?:at (?:an?|the) (?:gas|bus|truck|train)|outside|upstairs|hiding|gone|safe|with (?:him|her)|back with)|doesn't feel safe|(?:is|are|was) (?:finally |now )?ready to (?:talk|leave|testify)|wants? to (?:talk(?! to us about)|testify(?! (?:at|on|before|about|for))|come in)|asked for help|told us about the (?:rooms?|girls|ads|men|house|trailer|basement)|ran (?:last night|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|press charges|out of the house`,
  ),
  anywhere(1, KIN),
  anywhere(1, `she|he|her|his|him|ella|he's|she's|herself|hers`),
  anywhere(
    1,
    `found|picked up|took|taken|drove|brought|hit|holds|kept|keeps|caught|worked for|works for|came through|out of the|got out|missing|on the street~|started on`,
  ),
  anywhere(
    1,
    `took (?:her|his|their)|(?:keeps|kept|holds|held|has) (?:her|his|their) (?:passports?|papers|ids?|id|money|wages|kids|phone)`,
  ),
];
