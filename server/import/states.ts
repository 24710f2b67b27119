/** Names of states and territories by USPS code. */
const NAMES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  PR: 'Puerto Rico',
  GU: 'Guam',
  VI: 'Virgin Islands',
  MP: 'Northern Mariana Islands',
  AS: 'American Samoa',
};

const CODES = new Map(
  Object.entries(NAMES).flatMap(([code, name]) => [
    [code.toLowerCase(), code],
    [name.toLowerCase(), code],
  ]),
);
for (const [name, code] of [
  ['washington dc', 'DC'],
  ['washington d c', 'DC'],
  ['d c', 'DC'],
  ['u s virgin islands', 'VI'],
  ['us virgin islands', 'VI'],
  ['usvi', 'VI'],
  ['cnmi', 'MP'],
  ['commonwealth of the northern mariana islands', 'MP'],
] as const)
  CODES.set(name, code);

/** Returns the USPS code of a state written as `Ohio`, `OH`, `oh.` or `US-OH`; null if it is not a state. */
export function stateCode(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/^us[- ](?=[a-z]{2}$)/, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return CODES.get(words) ?? CODES.get(words.replace(/^(?:state|commonwealth) of /, '')) ?? null;
}

/** A state as it is written at the end of an address, for a regular expression: its name, its code, or the code as `Pa` before a ZIP code or after a comma. */
export const STATE_IN_ADDRESS: string = [
  ...Object.values(NAMES).flatMap((name) => [name, name.toUpperCase()]),
  ...Object.keys(NAMES),
  String.raw`D\.? ?C`,
  String.raw`[A-Z][a-z](?=[.,]? *\d{5})`,
  String.raw`(?<=, ?)[A-Za-z]{2}(?=\.?$)`,
].join('|');
