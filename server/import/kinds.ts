import { LRUCache } from 'lru-cache';
import { EVIDENCE_KINDS } from '../../core/model/kinds.ts';
import type { EvidenceKind } from '../../core/model/snapshot.ts';

type Words<Value> = readonly (readonly [RegExp, Value])[];

/** Recent lookups by table: a list repeats a few types in thousands of rows. */
const found = new WeakMap<object, LRUCache<string, { readonly value: unknown }>>();

function firstOf<Value>(table: Words<Value>, words: string): Value | null {
  const ofTable = found.get(table) ?? new LRUCache<string, { readonly value: unknown }>({ max: 200 });
  found.set(table, ofTable);
  const known = ofTable.get(words) ?? { value: table.find(([pattern]) => pattern.test(words))?.[1] ?? null };
  ofTable.set(words, known);
  return known.value as Value | null; // a value of this table
}

/** Types and sectors that mean exactly one role. */
const ROLES_OF_KINDS: Words<string> = [
  [
    /^(?:us|u s) attorney s? ?office(?: coordinator)?$|^human trafficking coordinator$|^htc$|^usao$/,
    'usao-coordinator',
  ],
  [/^(?:usao )?victim witness(?: (?:specialist|coordinator))?$/, 'usao-victim-witness'],
  [/^(?:fbi|federal bureau of investigation)$/, 'fbi'],
  [/^(?:hsi|homeland security investigations)$/, 'hsi'],
  [/^(?:whd|wage and hour(?: division)?|dol whd|dol wage and hour(?: division)?)$/, 'dol-whd'],
  [/^(?:dol oig|labor inspector general)$/, 'dol-oig'],
  [/^(?:osha|occupational safety and health administration)$/, 'osha'],
  [/^(?:eeoc|equal employment opportunity commission)$/, 'eeoc'],
  [/^(?:dss|diplomatic security(?: service)?)$/, 'dss'],
  [
    /^(?:(?:state|local|county|district|state or local|city|state and local)? ?prosecut(?:or|ors|ion)|(?:district attorney|prosecuting attorney|attorney general|county attorney|state s attorney|prosecutor)(?: s)?(?: office)?|da|da s office)$/,
    'prosecutor',
  ],
  [
    /^(?:comprehensive )?(?:victim|survivor|human trafficking|anti trafficking|trafficking victim|crime victim)s? (?:service|services|assistance|advocacy|service provider|services provider|service providers|services providers|support services)(?: organi[sz]ations?| agency| provider| program)?$|^(?:rape crisis (?:center|program)|sexual assault (?:services?|program|center)|vsp|victim services provider|advocacy victim services)$/,
    'victim-services',
  ],
  [
    /^(?:legal|legal services?|legal aid|immigra(?:tion|nt) legal services|civil legal services|legal service provider|legal services provider|legal assistance|pro bono legal)(?: for victims)?$/,
    'legal-services',
  ],
  [/^(?:state )?labor (?:inspection|department|agency)$|^state labor$/, 'state-labor'],
  [
    /^(?:child welfare|child protective services|cps|child protection|runaway and homeless youth(?: services)?|rhy|youth shelter|runaway and homeless youth provider|child welfare agency|child welfare services)$/,
    'child-welfare',
  ],
  [
    /^(?:worker center|workers? rights|union|labor union|labor organi[sz]ation|farmworker(?: aid)?|worker organi[sz]ation)$/,
    'worker-organization',
  ],
  [
    /^(?:shelter|shelters|emergency shelter|domestic violence(?: (?:program|shelter|services|agency|organi[sz]ation))?|dv(?: program| shelter)?|safe house|housing and shelter|shelter housing|shelter and housing|homeless shelter)$/,
    'shelter',
  ],
  [
    /^(?:survivor(?:s| leaders?| led| consultants?| council| led organi[sz]ation)?|lived experience(?: experts?)?)$/,
    'survivor-leaders',
  ],
  [
    /^(?:tribal|tribe|tribal (?:police|government|services|law enforcement|victim services|nation))$/,
    'tribal',
  ],
  [/^(?:licensing|code enforcement|licensing and code enforcement)$/, 'licensing'],
  [
    /^(?:health ?care|health|medical|hospital|hospitals|clinic|health care provider|healthcare provider|medical provider|public health|mental health|behavioral health|health services|medical services|(?:community |county |public )?health (?:center|department)|medical center|(?:general|acute care|general acute care|critical access|psychiatric|children s|community|rural|teaching|rehabilitation|long term acute care) hospital)$/,
    'health',
  ],
  [
    /^(?:business|business and industry|private sector|industry|business and industry council|corporate)$/,
    'business',
  ],
];

/** Further words in a column of roles, where “police” is the lead police agency. */
const ROLES: Words<string> = [
  ...ROLES_OF_KINDS,
  [
    /^(?:lead )?(?:state |local |state local |state or local |state and local )?(?:police|law enforcement)(?: agency| lead)?$|^(?:lead police|lead law enforcement(?: agency)?|le lead|police department)$/,
    'lead-police',
  ],
  [
    /^(?:victim service lead|service lead|lead service provider|lead victim service provider|service provider)$/,
    'victim-services',
  ],
  [/^(?:coordinator|task force coordinator|usao coordinator)$/, 'usao-coordinator'],
];

export const roleOfKind = (words: string): string | null => firstOf(ROLES_OF_KINDS, words);
export const roleOf = (words: string): string | null => firstOf(ROLES, words);

/** The sectors of organizations.csv. */
const SECTORS: Words<string> = [
  [/attorney general/, 'state-attorney-general'],
  [/prosecut|district attorney|us attorney/, 'prosecution'],
  [/federal (?:law enforcement|agency|police)|\bfbi\b|\bhsi\b|homeland security/, 'federal-law-enforcement'],
  [/police|sheriff|law enforcement/, 'state-local-law-enforcement'],
  [/labor (?:inspection|department)|wage and hour|\bosha\b/, 'labor-inspection'],
  [/civil rights|\beeoc\b/, 'civil-rights'],
  [
    /victim|survivor|shelter|domestic violence|sexual assault|legal (?:aid|services)|advocacy|service provider|crisis/,
    'victim-services',
  ],
  [/health|human services|social services|child welfare|child protect/, 'health-human-services'],
];
export const sectorOf = (words: string): string | null => firstOf(SECTORS, words);

export type Thing = 'organization' | 'person' | 'other';

const THINGS: Words<Thing> = [
  [
    /^(?:person|persons|people|individuals?|character|characters|staff|human|contact|actor person|employee|author|member person)$/,
    'person',
  ],
  [
    /(?:^| )(?:factors?|variables?|outcomes?|causes?|effects?|barriers?|drivers?|indicators?|problems?|leverage points?|behaviou?rs?|conditions?)$/,
    'other',
  ],
  [
    /\b(?:organi[sz]ations?|org|orgs|agency|agencies|provider|providers|nonprofits?|non profits?|ngos?|government|company|companies|business|businesses|coalition|institution|institutions|foundation|foundations|department|municipality|network of agencies|task force|corporation|firm|hospital|university|school|church|police|law enforcement|court|shelter|funder|nation|tribe|collective|association|association of agencies|charity|partner|partners)\b/,
    'organization',
  ],
  [
    /^(?:initiatives?|campaigns?|interventions?|policy|policies|laws?|legislation|issue|issues|(?:issue|focus) areas?|topic|topics|theme|themes|factor|factors|variables?|events?|place|places|location|locations|goals?|outcomes?|causes?|effects?|barriers?|drivers?|strateg(?:y|ies)|resources?|documents?|reports?|ideas?|concepts?|keywords?|tags?|activit(?:y|ies)|outputs?|inputs?|indicators?|stock|flow|loop|loops|loop label|reinforcing|balancing|parameter|constant|auxiliary|level|problems?|solutions?|leverage point|questions?|needs?|challenges?|opportunit(?:y|ies)|recommendations?|values?|beliefs?|norms?|skills?|assets?|projects?|meetings?|trainings?|grants?|populations?|regions?|quotes?|articles?|publications?|papers?|data ?sets?|products?|technolog(?:y|ies)|word|term|country|countries|book|chapter|scene|movie|film|song|comment|note|petitions?|videos?|podcasts?|webinars?|(?:learning|educational|reading|online) resources?.*)$/,
    'other',
  ],
];

/** Returns what a kind of node is; null if the word can be a sector or anything else. */
export const thingOf = (words: string): Thing | null => firstOf(THINGS, words);

/** Words for a tie whose first end is part of the second. */
const PART_OF =
  /^(?:is ?)?(?:a ?)?(?:(?:component )?part|division|subsidiary|branch|unit|department|bureau|office|chapter|component|program|affiliate|child) ?of$|^(?:belongs to|subsidiary|part of|has parent|parent organi[sz]ation|reports to|is part of|parent|housed (?:in|at|within)|sub organi[sz]ation of|suborganization|subagency of)$/;
const HAS_PART =
  /^(?:is )?(?:the )?parent of$|^(?:has (?:part|division|subsidiary|branch|unit|program|office)|owns|contains|comprises)$/;

/** Returns the end that is the whole of which the other is part; null for other ties. */
export function parentIn(words: string): 'from' | 'to' | null {
  if (HAS_PART.test(words)) return 'from';
  return PART_OF.test(words) ? 'to' : null;
}

const EVIDENCE: Words<EvidenceKind> = [
  [/\bmous?\b|memorand(?:um|a)|agreement|\bmoas?\b/, 'mou'],
  [/protocol|referral|refers|refer\b|information sharing|data sharing/, 'protocol'],
  [/task force|coalition|working group|committee|\bmdt\b|multidisciplinary team/, 'task-force'],
  [/co ?locat|detail(?:ed|ee)?\b|embedded|shared (?:staff|office)|secondment/, 'co-location'],
  [/joint (?:operation|investigation|outreach|case)|case work|casework|operations?\b/, 'joint-activity'],
  [/train/, 'training'],
  [/meet/, 'meeting'],
];

/** Returns the kind of evidence that a kind of tie means; contact if it means none. */
export const evidenceKindOf = (words: string): EvidenceKind =>
  EVIDENCE_KINDS.find((kind) => kind.replaceAll('-', ' ') === words) ?? firstOf(EVIDENCE, words) ?? 'contact';
