/** Words written one after another, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that make what they are in the name of an organization, a post or a program, and not of a person. */
const OF_ORGANIZATIONS = setOf(
  `hub desk lab pathway pathways circle ranch kitchen connect exchange theater podcast festival haven sanctuary refuge oasis cottage
  service services assistance advocate advocates advocacy witnesses specialist specialists coordinator coordinators
  rights support center centers centre centered navigator navigators program programs unit units outreach impact
  relief legal response responder liaison liaisons resource resources recovery housing needs fund funds crime crimes
  law bar network alliance leadership leader leaders council counsel voices care safety justice office officer
  officers bureau trafficking human abuse counselor counselors counseling therapist attorney attorneys lawyer lawyers
  interview interviews interviewing interviewer screening referral referrals shelter shelters task force act aid
  institute initiative project team success intake files confidentiality privacy manager consultant consultants expert
  experts agency agencies committee subcommittee board bank court courts clinic hospital church ministry ministries
  home homes house university college school academy society union league group partners partnership collaborative llc
  inc incorporated corp company co ltd pllc pc llp tech systems industries enterprises ventures consulting media
  studio studios store stores market industry therapy training learning healing health hope hotline helpline police
  sheriff county city state tribe tribal district pueblo band village community communities international national
  global usa america american fbi hsi dhs doj dol usao ovc voca tvpa ice cbp eeoc osha ywca ymca squad agent agents
  supervisor director deputy detective sergeant investigator investigators administrator analyst worker workers mentor
  mentors mentoring policy protocol policies forum summit conference collective campaign works workshop fellowship
  fellow museum library registry database data form forms plan memorandum handbook guide manual toolkit report bill
  procedure procedures room departamento oficina centro ministerio servicios servicio programa unidad justicia red
  casa comité coalición fundación asociación proyecto derechos línea ayuda apoyo crimen delito delitos unida unidas
  unidos libres municipio policía fiscalía consulado street avenue road drive boulevard lane square pd prosecutor
  prosecutors sheriffs authority hall club lodging lodge motel hotel inn judge pantry charities charity system
  tracking lead area farms farm harvest foods restaurant trust matter matters behavior analytics corps walk jobs
  scouts troop continuous parking transport reentry interns survivors survivors' victims victims' victim survivor
  clients client rapids falls beach springs hills valley heights rouge island islands rico bay`,
);

/** By their ends, words for what is done or had: no name of a person has one. */
const ABSTRACT = /(?:[st]ions?|(?<!cle)ments?|ness|isms?|olog(?:y|ies)|ilit(?:y|ies)|lys[ei]s)$/;

/** Does a word make what it is in the name of an organization, a post, a program or a place? */
export const isOfOrganization = (token?: { readonly lower: string; readonly stem: string }): boolean =>
  token !== undefined &&
  (ABSTRACT.test(token.stem) || OF_ORGANIZATIONS.has(token.lower) || OF_ORGANIZATIONS.has(token.stem));

/** Words with which a sentence or a title goes on; none of them begins a name. */
export const ORDINARY = setOf(
  `a an the and or of for to in on at by with from as is are was were be been can may will would should must do does did has have
  had who whom whose which that this these those they them their he she it his her its we our us you your i if when where
  while why how not no all any each every some both other others new first second third last next only also then than there here
  please see call ask let say says said told tells get gets got give gives given make makes made take takes take find finds found
  go goes come comes help helps helped need needs want wants know knows meet meets met work works live lives use uses used used
  speak speaks serve serves served identified identify assisted supported referred refer provide provides provided
  state's federal state county city tribal national american local statewide regional north south east west northern southern eastern
  western central upper lower greater saint st san santa los las el lake fort port mount january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday adult adults minor minors
  child children youth women men woman man girls boys people person persons family families labor sex foreign domestic male female
  lgbtq latino latina hispanic spanish english somali asian african black native immigrant immigrants refugee rural
  informed led based witness impact oriented focused driven friendly facing specific sensitive centric services
  beyond rising thriving thrive love light free freedom truth together strong stronger speak speaks first matter matters count
  quarterly annual monthly weekly meeting renewal minutes agenda notes update updates summary list review question questions request
  re fwd regarding about against between during before after until since under over into through per via plus versus vs
  none unknown various several many few more most less least confidential anonymous redacted withheld
  intake safe emergency mental medical dental medication group individual case trauma transitional permanent
  advisory experience experiences expertise lived voice story stories network community day days week month year years awareness
  appreciation remembrance aid available eligible interested former current potential possible presumed alleged known primary secondary
  no1 non anti pre post self co de la las los en y que con para por sin del al su sus un una es son fue hay se si
  i've don't it's legal language communication zero one two three four five six seven eight nine ten`,
);

/** Given names that are common in the United States, and are no other word: told even in lower case. */
export const GIVEN_NAMES = setOf(
  `james john robert michael david william richard joseph thomas christopher charles daniel matthew anthony steven andrew paul joshua
  kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory alexander patrick dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle
  noah ethan jeremy christian keith roger terry sean gerald carl dylan harold jesse bryan lawrence arthur gabriel
  bruce logan billy joe alan juan elijah willie albert wayne randy vincent liam roy bobby caleb bradley russell lucas mike dave
  jim tony bob tom steve nick ricky eddie danny johnny jimmy luis carlos miguel jorge pedro manuel francisco antonio hector
  ricardo roberto fernando sergio javier alejandro eduardo rafael raul ramon oscar ruben pablo diego andres alberto enrique
  mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret
  donna michelle amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley brenda emma anna
  pamela nicole samantha katherine christine helen debra rachel janet maria catherine heather diane olivia julie 
  ruth lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha teresa sara janice
  ann kathryn abigail sophia frances alice judy isabella julia denise danielle marilyn beverly charlotte natalie
  theresa diana brittany doris kayla alexis lori marie jane tiffany tammy keisha latoya tamika jasmine 
  rosa carmen ana elena lucia juana yolanda leticia veronica claudia silvia marisol esperanza xiomara fatima aisha 
   nguyen kim svetlana olga natasha irina ivan dmitri sergei igor vladimir mohammed muhammad ahmed ali omar hassan abdul ibrahim
  latisha shanice ebony nevaeh kayden jayden aiden jaden tyrone darnell jamal malik deshawn andre
  antoine reggie leroy marcus luz beatriz iryna oksana tyrell kaylee rosalinda guadalupe brianna destiny crystal tanya
  alejandra gabriela adriana mariana daniela valentina camila ximena fernanda marisela josefina graciela yesenia esmeralda araceli
  norma luisa juanita lupe chela paola rocio lorena noemi blanca gloria estela elvira maricela imelda dolores guillermo armando
  arturo hugo cesar ernesto gustavo marcos mateo santiago joaquin ignacio rodrigo salvador emilio felipe gerardo alfonso
  tatiana ekaterina anastasia nadia yelena galina lyudmila boris nikolai yuri oleg mikhail aleksandr viktor pavel
  linh thuy phuong huong minh duc tuan mei ling xiu jin hyun jiho priya anjali deepa sunita raj arjun amit sanjay vikram
  amina zainab halima mariam yusuf hamza abdi abdullah khadija aminata fatou kwame kofi chidi ngozi chioma
  emeka tunde adaeze sade chantal delroy dwayne trevon tremaine terrell lamar demetrius kareem rasheed lashawn tyrese
  shaniqua lakisha tanisha monique kiara aaliyah imani jada tiana bianca angelica veronika ileana mihaela elena ioana
  andrei ionut bogdan jerome cedric desmond curtis craig derek travis cody dustin brent shane chad todd keisha brielle
  leonard skyler walter albert ralph roger glenn neil norman clarence earl leon lloyd alvin stanley warren victor edgar marvin
  darren duane lance julio ivan marco mauricio rodolfo rogelio ramiro efrain isidro octavio fermin humberto leonel osvaldo wilmer elmer
  daniela perla maritza brenda karla erika wendy rosario consuelo pilar ines irma elsa elisa marta olga josefa petrona micaela
  laquan devonte tyshawn darius xavier isaiah elias trey dante marquis tanner chase colton logan mason
  latoya shantel tamara yvette yvonne regina rhonda sheila tonya gwendolyn vanessa tracy stacy wanda vivian marissa miranda felicia
  alicia adrienne bethany candace crystal brandy desiree gina ginger hailey jillian joanna kelsey kendra krista leah lindsay
  mallory meredith mercedes mindy molly paige priscilla raquel sabrina selena sonia tara trisha valerie whitney
  danielle amber misty kaitlyn kaylin madison mackenzie savannah cheyenne sierra bailey alyssa chelsea courtney
  tina teri carlene jamila latrice shandra rhoda doreen maureen eileen irene rita gladys edith ethel josephine lucille
  bernice thelma clara esther agnes bertha dorothy shelly terri roberta rosemary yolonda monica melanie natalya
  kristen kristin katrina kathy katie carrie carolyn caroline cassandra cathy cindy colleen connie darlene debbie
  ellen erica ericka erin francine gretchen jenny jeanette joann jodi juliet karina leslie lillian loretta lydia lynn
  marcia marjorie marlene maxine melinda naomi nina nora patsy peggy phyllis renee samira shannon sonya stella sylvia
  teri toni valentin velma vera vicki yesica raheem dmitry clyde dwight floyd herbert ernest eugene gilbert harvey
  jared jeff joel kurt lester louis lewis luther lyle mario mathew maurice melvin milton morris nathaniel phil philip
  rodney ronnie rudy rufus sam simon ted theodore tim tommy vernon virgil wesley`,
);
