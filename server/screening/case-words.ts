import { setOf } from './words.ts';

/** Who brings criminal cases: `U.S. v.`, `People v.`. */
export const PROSECUTION = setOf(
  `states u.s us usa u.s.a state people commonwealth government gov't pueblo govt s a estado fiscalía`,
);

/** Behind `In re` and its like there is the name of a person or of a child by initials. */
export const IN_THE_MATTER = setOf(
  'matter interest estate re parte caso guardianship adoption welfare parentage',
);

/** Letters that stand for someone in a case, with a number: MV-1, CW 2. */
export const CODES = setOf(
  'mv av cv jv uv cw cs chs ci uc uce cd cc vic soi pv fv tv ucc cooperator ind def unsub mva',
);
/** Of these, those that are letters of much else, and count with a hyphen alone. */
export const CODES_WITH_HYPHEN = setOf('v cd cc tv cv fv pv uv ind def');

/** Words for someone in a case that have a number or a letter instead of a name: Victim 1, Witness B. */
export const NUMBERED =
  setOf(`victim vítima vitima victime vic witness survivor client defendant suspect subject target informant coconspirator co-conspirator trafficker buyer víctima
  victima testigo clienta cliente minor individual juvenile person employee worker conspirator source informante girl female male child
  sobreviviente sospechoso source unsub complainant patient acusado`);
/** Of these, those that other texts number too: with a hyphen or a number sign alone. */
export const NUMBERED_WITH_SIGN = setOf(
  'person employee worker female male child girl individual source minor juvenile target subject patient',
);
/** What may stand between such a word and its number. */
export const SORTS = setOf(
  'minor menor adult adulto adulta child juvenile female male no num núm number número # -',
);
/** Behind these, a number is an age, a count or a time. */
export const UNITS = setOf(
  'of to and or over older up under years yrs year percent beds bed hours hour days day am pm % - / + : per each through or más',
);
export const COUNTED = setOf('one two three four five uno dos tres');

export const INFORMANTS = setOf(
  'informant informants c.i ci c/i chs snitch soplón informante confidente cooperator rat cs c.s soi',
);
/** What informants do. */
export const INFORMS =
  setOf(`en told tells says said saw gave reports reporting reported works working meets met heard inside at bought buys wore wears handles
  signed dice dijo trabaja overheard identified provided confirmed among on there placed observed introduced in from who was named paid aka alias codename
  purchased warned called texted vouched makes made wired`);
/** In whose name an informant is spoken of. */
export const OWN = setOf(
  'our their his her my one nuestro nuestra su paid registered reliable confidential documented hsi fbi dea cpd pd as another known second',
);
