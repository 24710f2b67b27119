/** Splits words at spaces into a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that show that a name belongs to an organization, a job or a program, not a person. */
const OF_ORGANIZATIONS = setOf(
  `newspaper newspapers gazette magazine radio prog div dept assn assoc ctr svcs svc chapel zion garden gardens fci usp fdc fpc mcc mdc fmc caridades supp cooperative co-op bookshop bookstore bookstores theatre gallery brewing brewery choir orchestra ensemble players photography apparel boutique jewelry publishing publishers productions pictures films dealership plant baptist methodist lutheran catholic presbyterian episcopal islamic jewish mosque temple presenter presenters speakers trainers attendees panelists instructors facilitators interpreter interpreters members hub desk lab line reporting pathway pathways circle ranch kitchen connect exchange theater podcast festival haven sanctuary refuge oasis cottage
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
  clients client counties carpet carpets pvt s.a c.v indian indians tribes band nation rancheria reservation code alert rev stat reg tribune dispatch herald rapids falls beach springs hills valley heights baton island islands puerto bay`,
);

/** Endings of abstract nouns, which do not occur in names of persons. */
const ABSTRACT =
  /^(?:tri|multi|inter)-|(?:[st]ions?|(?<!cle)ments?|ness|isms?|olog(?:y|ies)|ilit(?:y|ies)|lys[ei]s)$/;

/** Returns true if a word shows that a name belongs to an organization, a job, a program or a place. */
export const isOfOrganization = (token?: { readonly lower: string; readonly stem: string }): boolean =>
  token !== undefined &&
  (ABSTRACT.test(token.stem) || OF_ORGANIZATIONS.has(token.lower) || OF_ORGANIZATIONS.has(token.stem));

/** Common words of sentences and titles; no name begins with one. */
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
  advisory experience experiences expertise lived voice story stories network community day days week month year years awareness mock av avda avenida calle calzada colonia
  appreciation remembrance aid available eligible interested former current potential possible presumed alleged known primary secondary
  no1 non anti pre post self co de la las los en y que con para por sin del al su sus un una es son fue hay se si
  removal deportation wage wages theft tax taxes prep naturalization citizenship petition petitions visa visas eviction custody
  divorce benefits vawa daca tps sijs
  i've don't it's legal language communication zero one two three four five six seven eight nine ten`,
);
