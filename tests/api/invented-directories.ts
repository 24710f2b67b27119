import { type InventedFile, isolated, lines } from './invented-files.ts';

const HELP = lines(
  'name,type,city,description,contact_info',
  'Invented Housing Help,Housing,Toledo,Rent help for families.,419-555-0100, help@housing.example',
  'Invented Food Bank,Food,Akron,Free groceries.,330-555-0101, food@bank.example',
  'Invented Legal Aid,Legal,Dayton,Help with eviction, wages, and family law.,937-555-0102, law@aid.example',
  'Invented Student Fund,Education,Lima,School supplies.,419-555-0103, fund@student.example',
  'Invented Jobs Center,Jobs,Mansfield,Training.,419-555-0104, jobs@center.example',
);

const AGENCIES_BY_IGRAPH = lines(
  'Creator "igraph version 1.2.11 Mon Feb 28 16:03:09 2022"',
  'Version 1',
  'graph',
  '[',
  '  directed 0',
  ...['AAA-1', 'AAA-2', 'BBB-1'].flatMap((name, id) => [
    ...['  node', '  [', `    id ${id}`, `    agency ${name < 'B' ? 0 : 1}`, '    na 0'],
    ...[`    vertexnames "${name}"`, '  ]'],
  ]),
  ...['  edge', '  [', '    source 1', '    target 0', '    collab 2', '  ]'],
  ']',
);

/** Directories of help and lists of agencies, as cities, states and volunteers publish them. */
export const INVENTED_DIRECTORIES: readonly InventedFile[] = [
  {
    difficulty:
      'cities of one state that is not named, commas that no one quoted, and no word for whose list it is',
    text: HELP,
    holds: { rows: 5, ...isolated(5), roles: 1, questions: 5 },
  },
  {
    difficulty: 'the same with the district of the file',
    text: HELP,
    district: 'ohnd',
    holds: { rows: 5, ...isolated(5), roles: 1 },
  },
  {
    difficulty: 'names that could be of people, of which the categories are those of partners',
    text: lines(
      'name,category,location,contact',
      'InventedFirst,Housing,Toledo,contact@first.example',
      'Invented for Change,Job Training,Akron,info@change.example',
      'Invented Legal Aid,Legal Aid,Dayton,support@aid.example',
      'Fresh Invented Start,Education,Lima,info@start.example',
      'Mindful Invention,Mental Health,Canton,care@mindful.example',
    ),
    holds: { rows: 5, ...isolated(5), roles: 2, questions: 5 },
  },
  {
    difficulty: 'the topics of a map as a table, of which the types are fields of work',
    text: lines(
      'Label,Type,Description',
      'Access to care,Health,How easily people are seen',
      'Cost of care,Health,What is paid',
      'Wages lost,Legal,What is not earned',
    ),
    district: 'ohnd',
    holds: { rows: 3, declined: 'no organizations' },
  },
  {
    difficulty: 'organizations or firms, beside a status in capitals and addresses under an odd name',
    text: lines(
      'organization_firm,contact_role,category,phone,address_location,status,notes',
      'Invented Aid of Lucas,Advice & Counsel,Legal Aid,419-555-0100,"491 N. State Road 7, Toledo, OH 43604",CURRENT,By appointment.',
      '"Invented & Sons, P.A.",Admin office,Law Firm,,"Akron, OH",STALE,From an old bulletin.',
      '"Grant, Tan & Invented",Firm,Law Firm,1-800-555-0102,Ohio (statewide),VERIFY,',
    ),
    holds: { rows: 3, ...isolated(3), roles: 1, questions: 1 },
  },
  {
    difficulty:
      'numbers of providers in each state, under long headers and above footnotes that fill their rows',
    text: lines(
      'State,"Number of invented providers, 2008","Number of invented providers, 2011","Percentage of people aged 15-44 living in a county without a known invented provider, 2011",',
      'Ohio,8,8,59,',
      'Utah,8,9,17,',
      'Iowa,19,17,14,',
      'Source: ,See source 2,See source 4,See source 4',
      '"1. A provider is a clinic or an office, in which this is done.",,,',
    ),
    district: 'ohnd',
    holds: { rows: 5, declined: 'no organizations' },
  },
  {
    difficulty: 'names of which the number alone says that they are providers',
    text: lines(
      'ProviderID,Name,Languages,ContactEmail',
      'P001,Uptown Invented,English;Spanish,team@uptown.example',
      'P002,Bridge Invention,English,hello@bridge.example',
    ),
    district: 'nyed',
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty:
      'house numbers from and to, which are no ends of ties, and a shelter by the name of its program',
    text: lines(
      'FID,Match_addr,AddNumFrom,AddNumTo,City,State,Country,X,Y,Agency,ProgName,Address,Contact,Title',
      '0,"12 Elm St, Toledo, OH",2,98,Toledo,OH,USA,-83.55,41.65,Invented Groups Inc.,Rent Help,12 Elm St,Joy Abara,Director',
      '1,"14 Elm St, Toledo, OH",2,98,Toledo,OH,USA,-83.55,41.65,Invented Friends,Family Emergency Shelter,14 Elm St,Kim Sorensen,CEO',
      '2,"PO Box 7, Toledo, OH",,,Toledo,OH,USA,-83.55,41.65,Invented Center,Emergency Shelter,PO Box 7,0,0',
    ),
    holds: { rows: 3, ...isolated(3), people: 1, refused: 1 },
  },
  {
    difficulty: 'addresses in two columns, a state in small letters, and a town that is called like a state',
    text: lines(
      'Organization Name,Address,Location',
      'Invented Light,12 Elm St. apt 3 Toledo Oh 43604,Old West End - so yes?',
      'Invented Aid,"14 Elm Street',
      'Akron, OH 44308",',
      'Invented Clinic,"24363 Spring Road Suite A, Washington",',
    ),
    district: 'ohnd',
    holds: { rows: 3, ...isolated(3) },
  },
  {
    difficulty: 'an organization of HSDS that is part of one which the file does not hold',
    text: JSON.stringify({
      ...{ id: 'd9d5e0f5-0000-4f73-9a2f-4dd0ecc6c610', name: 'Invented Counseling Inc.' },
      ...{ tax_status: 'c3', legal_status: 'nonprofit', website: 'http://counseling.example' },
      parent_organization_id: 'cd09a387-0000-4555-94ec-e799c35344cd',
    }),
    district: 'ohnd',
    holds: { format: 'hsds-json', rows: 1, ...isolated(1) },
  },
  {
    difficulty: 'a network of agencies that igraph wrote: names as R calls them, agencies as codes',
    text: AGENCIES_BY_IGRAPH,
    district: 'dcd',
    holds: { format: 'gml', rows: 4, organizations: 3, ties: 1, isolated: 1 },
  },
  {
    difficulty:
      'several names of each agency, of which one tells a county from its city, and one is of who reports',
    text: lines(
      'UCR_AGENCY_NAME,NCIC_AGENCY_NAME,STATE_NAME,COUNTY_NAME,SUBMITTING_AGENCY_NAME',
      'INVENTED,INVENTED CO SO,Georgia,Bibb,Invented Bureau of Investigation',
      'INVENTED,INVENTED PD,Georgia,Bibb,Invented Bureau of Investigation',
      'OTHER,OTHER PD,Georgia,Bibb,Invented Bureau of Investigation',
    ),
    holds: { rows: 3, ...isolated(3) },
  },
  {
    difficulty:
      'posts of a website: titles that are names, signs as the web writes them, addresses without line breaks',
    text: lines(
      'Organization ID,Title,Alternate name,Mailing address is the same as the physical address,Mailing address,Email',
      '131,Invented Bar Association,IBA,No,"120 South Invented StreetSuite 900Toledo, OH 43604",info@bar.example',
      '132,Invented Aid &amp; Light,Invented Light; DBA/ Aid,No,"167 N. Elm Street, 2nd FloorAkron, OH 44308",aid@light.example',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'a hotline with its area code in brackets, in a description',
    text: lines(
      'Agency,State,Description',
      'Invented House,VT,Serves survivors of violence. Hotline: (800) 555-0100)',
    ),
    holds: { rows: 1, ...isolated(1) },
  },
  {
    difficulty: 'a founder who is named in a column that is not kept, and topics of legal services',
    text: lines(
      'Agency,State,History,Topics',
      'Invented House,VT,Begun by Jane Sample after a long walk,Removal Defense;Asylum',
    ),
    holds: { rows: 1, ...isolated(1) },
  },
];
