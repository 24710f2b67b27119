import { isListedSurname } from './name-lists.ts';
import { setOf } from './words.ts';

/** Words for someone in a case. After one of these, a single capitalized word is a name. */
export const IN_A_CASE =
  setOf(`victim vic vict vctm accused suspect susp inmate detainee arrestee informant snitch defendant deft def def't vctm codefendant trafficker pimp
  cooperator interest víctima victima victime vítima vitima vittima viktim opfer ofiara biktima korban poszkodowana poszkodowany
  sobreviviente clienta perpetrator perp informante confidente unsub soplón soplon sospechoso sospechosa suspeito suspeita suspek sispèk suspek akusado akize temwen saksi nhân-chứng bị-cáo nghi-phạm nghi-can bị-can proxeneta tratante padrote imputado imputada
  acusado acusada detenido detenida agresor agresora nhân жертва потерпевшая потерпевший подозреваемый обвиняемый ضحية الضحية
  पीड़ित पीड़िता vitim kurban victimă `);

/** Everyday words that may also mean someone in a case: after these, a name needs two words or an initial. */
export const PERHAPS_IN_A_CASE =
  setOf(`survivor surv thriver ci c.i c/i mv pv poi tipster whistleblower mentee chs cw cs soi bottom client clt cliente kliyan
  sobrevivente superviviente target tgt subject subj patient offender abuser buyer john madam fugitive
  runaway complainant plaintiff applicant beneficiary minor juvenile girl coconspirator conspirator accomplice ringleader recruiter
  traficante testigo menor witness survivor-witness parolee probationer ward claimant petitioner`);

/** Before a word for a person, these make it someone in a case: `the trafficked worker Ana Roe`. */
export const EXPLOITED = setOf('trafficked exploited rescued victimized enslaved prostituted smuggled');
export const PEOPLE = setOf(
  'person worker youth woman man girl boy minor teen child individual laborer employee nanny maid student',
);

/** Plural words for people in a case. */
export const MANY =
  setOf(`victims vics suspects susps informants defendants defs codefendants traffickers pimps cooperators
  víctimas victimas victimes vítimas sospechosos informantes acusados imputados tratantes sources survivors clients clientas clientes
  sobrevivientes targets subjects patients offenders abusers perpetrators perps buyers plaintiffs applicants minors juveniles girls
  coconspirators conspirators accomplices testigos menores`);

/** Words that introduce a name. */
export const INTRODUCES_NAME =
  setOf(`initials named name called known identified aka a.k.a alias goes nicknamed nickname nombre llamado llamada llamados
  llama chamado chamada nommée nommé appelle s'appelle tên звати зовут ім'я имя rele bernama conocido conocida apodado apodada imię mr ms mrs miss sr sra
  don doña brothers sisters brother sister husband wife : = ( [ "`);

/** Other words allowed between a word for someone in a case and a name. */
export const BETWEEN =
  setOf(`s they whose like incl including namely mother father sister brother daughter son wife husband boyfriend girlfriend cousin aunt uncle family parents her their street
  be might may could believed thought identified later suspected is was are were one our the an a and & by as first real full legal last true who s' ' * # , - / . no num
  number id es era si ay se nan é está est à là na w/ i.e e.g ie also now then being minor adult child male female alleged w m f b h y/o yo yrs
  years old hermanos woman man guy lady girl named ours theirs mine hers investigation case protegido protegida edad la el big lil little nuestra nuestro`);

/** Words allowed there after `of`. */
export const OF_BETWEEN = setOf('nombre edad ours theirs mine hers his investigation the');

/** Participles after such a word, with names to follow: `victims identified at the farm: Ana Roe`. */
export const DONE_TO_SOMEONE = setOf(
  'identified served recovered placed rescued found housed located incl including like',
);

/** Verbs that show that the single word before them is a name. */
export const SPEAKS = setOf(
  'said says told tells gave gives asked needs wants called moved lives stays testified got left came went is was has had who',
);

/** Words allowed between a name and the label after it that says what the person is. */
export const BETWEEN_NAME_AND_LABEL =
  setOf(`fbi hsi dea police identifies identified recognized confirmed considered believed first second third prime material eye essential cooperating likely two three four five several person who owner driver boss manager cook husband wife boyfriend girlfriend mother father person ; has been became remains formerly ( [ , - " / : a an the our their my his her one of is was as es era ang and also now really still
  this that t u t-visa u-visa t/u visa minor child adult juvenile teen trafficking sex labor human alleged known convicted former main key
  primary female male registered confidential paid protected co rescued sex-trafficking labor-trafficking suspected named possible
  potential adolescent young foreign-born una un la el nuestra nuestro uma uno de otra another other years old yo y/o age aged
  edad años f m`);

/** Words that show that the label before them is not part of a title: `victim of`, `client who`. */
export const ENDS_LABEL =
  setOf(`in of at from who was is are got and said says since on with for against to that whose has had de en del no
  not told now lives living stays needs wants w/ per under y que tiene vive but via here there trafficked rescued by when after before`);

/** Titles before a name: such a person is not someone in a case. */
export const TITLES =
  setOf(`dra dir deacon bishop monsignor minister abbé frè pastè pasteur pio pao supt councilman councilwoman councilmember alderman magistrate bailiff constable warden marshal tfo ofcr dep insp cmdr maj major gs ptl ptlm wm tpr det detective sgt sergeant lt lieutenant capt captain chief officer ofc agent sa ssa ausa attorney atty dr
  doctor judge hon rev reverend pastor sister father fr deputy sheriff trooper inspector investigator director advocate specialist
  coordinator counselor professor prof supervisor manager analyst prosecutor ada navigator liaison nurse imam rabbi chaplain cpl
  corporal commander vs vws vwc ag gov rep sen ed po asac sac rac usa coach consul cónsul abogada abogado licenciada licenciado lic mayor commissioner therapist`);

/** Titles that do not imply a job. */
export const HONORIFICS = setOf(
  'mr mrs ms miss mx sr sra srta mme madame monsieur mesye madan dona seu señora señor señorita don doña',
);

/** Jobs that serve people in cases in general: `attorney for victims: Maria Lopez`. */
export const JOBS =
  setOf(`chief head supervisor deputy contact contacts advocate advocates attorney attorneys lawyer lawyers liaison lead point navigator specialist
  interpreter therapist counselor coordinator services service training trainer help helps hotline referrals questions representative
  coordinadora coordinador directora jefa jefe encargada encargado trabajadora trabajador defensora defensor promotora psicóloga licenciada
  mentor nurse director manager email ask abogada abogado contacto enlace servicios línea intérprete consejera`);

/** Other words for people who work with someone in a case, and for how to reach them. */
export const AT_WORK =
  setOf(`by caseworker caseworkers worker workers volunteer volunteers staff team unit office agency program center council board award
  group call calls phone police partner`);

const SURNAME =
  /^(?:(?:mc|o')\p{L}{3,}|\p{L}{3,}(?:ez|enko|ova|eva|evich|ovich|ski|sky|ska|yan|wicz|opoulos|shvili|dottir|szka|uddin|ullah)|(?:mc|o')\p{L}{3,}-\p{L}{3,})$/u;

/** Returns true if a lowercase word looks like a surname. */
export const isSurname = (word: string): boolean => isListedSurname(word) || SURNAME.test(word);
