import { setOf } from './words.ts';

/** Prosecuting parties in captions: `U.S. v.`, `People v.`. */
export const PROSECUTION = setOf(
  `states u.s us usa u.s.a state people commonwealth government gov't pueblo govt s a estado fiscalía`,
);

/** After `In re` and similar words comes a person's name, or a child's initials. */
export const IN_THE_MATTER = setOf(
  'matter interest estate re parte caso guardianship adoption welfare parentage',
);

/** Letters that, with a number, stand for someone in a case: MV-1, CW 2. */
export const CODES = setOf(
  'mv av cv jv jd uv cw cs chs ci uc uce cd cc vic soi pv fv tv ucc cooperator ind def unsub mva',
);
/** Letters that have many other meanings, and count only with a hyphen. */
export const CODES_WITH_HYPHEN = setOf('v cd cc tv cv fv pv uv ind def');

/** Words for someone in a case that take a number or a letter instead of a name: Victim 1, Witness B. */
export const NUMBERED =
  setOf(`victim vítima vitima victime vic witness survivor client defendant codefendant suspect subject target informant coconspirator co-conspirator trafficker buyer víctima
  victima testigo clienta cliente minor individual juvenile person employee worker conspirator source informante girl female male child
  sobreviviente sospechoso source unsub complainant patient acusado`);
/** Those of these that other texts number too; they count only with a hyphen or a number sign. */
export const NUMBERED_WITH_SIGN = setOf(
  'person employee worker female male child girl individual source minor juvenile target subject patient',
);
/** Words allowed between such a word and its number. */
export const SORTS = setOf(
  'minor menor adult adulto adulta child juvenile female male no num núm number número # -',
);
/** Before these, a number is an age, a count or a time. */
export const UNITS = setOf(
  'of to and or over older up under years yrs year percent beds bed hours hour days day am pm % - / + : per each through or más',
);
export const COUNTED = setOf('one two three four five uno dos tres');
