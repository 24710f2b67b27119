import { type InventedFile, isolated, lines } from './invented-files.ts';

/** Lists without headers, and those that people keep by hand. */
export const INVENTED_MESSY: readonly InventedFile[] = [
  {
    difficulty: 'no header: a website, an office and its phone, from the first line on',
    text: lines(
      'Invented Ayuda,,https://img.example/logo.gif,http://ayuda.example,6925 Oak Street,Cleveland,OH,44113,216-555-0100',
      'Casa Inventada,North Office,https://img.example/casa.gif,http://casa.example,8151 Elm Ave,Toledo,OH,43604,(419) 555-0101',
      'Casa Inventada,South Office,https://img.example/casa.gif,http://casa.example,734 Ash Blvd,Toledo,OH,43604,(419) 555-0102',
      '"Invented Charities of Akron, Inc.",,,http://charities.example,1618 Pine St,Akron,OH,44308,330.555.0103',
      'Invented Resource Center,,,,12 Fir Rd,Akron,OH,44308,',
    ),
    holds: { rows: 5, ...isolated(4) },
  },
  {
    difficulty: 'no header: names, cities and states',
    text: lines(
      'Invented Light Center,Cleveland,OH',
      'Invented Legal Aid,Toledo,OH',
      'Invented Clinic,Akron,OH',
    ),
    holds: { rows: 3, ...isolated(3) },
  },
  {
    difficulty: 'no header: names alone',
    text: lines(
      'Invented Light Center',
      'Invented Legal Aid',
      'Invented County Sheriff’s Office',
      'YWCA of Inventia',
    ),
    district: 'ohnd',
    holds: { rows: 4, ...isolated(4) },
  },
  {
    difficulty: 'no header: hotlines below headings of topics, some of them national',
    text: lines(
      'Domestic Violence,,,',
      'Invented Place,"Toledo, Oh",,419-555-0100',
      'Hope’s Invention,"Akron, OH",,330-555-0101',
      'Invented Line,national,,1-800-555-0102',
      'Mental Health/ Suicide,,,',
      'Crisis of Inventia,lucas county,,1-877-555-0103',
      'Runaway,,,',
      'Invented Switchboard,national,,1-888-555-0104',
    ),
    holds: { rows: 5, ...isolated(5), questions: 3 },
  },
  {
    difficulty: 'names of grantees with more words of headers than the header above them',
    text: lines(
      'Grantee',
      'INVENTED COUNTY STATE SERVICES',
      'CITY OF INVENTIA',
      'INVENTED LIGHT INC',
      'INVENTA',
    ),
    district: 'mdd',
    holds: { rows: 4, ...isolated(4) },
  },
  {
    difficulty: 'several people in a cell, with titles, a phone and a degree, and a header in the plural',
    text: lines(
      'Organization,Contact(s),Email(s),County(ies) Served',
      'Invented Light Center,"Joy Abara, Director; Ana Kowal, Advocate",joy@light.example,"Cuyahoga, Lake"',
      'Invented Legal Aid,Theo March 419-555-0100,theo@aid.example,Lucas & Wood',
      'Invented Clinic,"Kim Sorensen, LCSW and Pat Quill",,Summit',
      'Invented Pantry,"March, Rosa",office@pantry.example,Medina',
    ),
    district: 'ohnd',
    holds: { rows: 4, ...isolated(4), people: 6 },
  },
  {
    difficulty: 'two contacts of each agency, which are no ends of ties, and a chief',
    text: lines(
      'Agency,Contact 1 Name,Contact 1 Email,Contact 2 Name,Contact 2 Email,Police Chief,City,State',
      'Invented Light Center,Joy Abara,joy@light.example,Ana Kowal,ana@light.example,,Cleveland,OH',
      'Invented Metro Police,Ben Ostrow,ben@metro.example,,,Theo March,Toledo,OH',
    ),
    holds: { rows: 2, ...isolated(2), people: 4 },
  },
  {
    difficulty: 'headers as databases abbreviate them, and the parent of a recipient',
    text: lines(
      'AGENCY_NM|RECIPIENT_PARENT_NAME|CITY_NM|ST_CD|CNTY_NM|PHONE_NBR',
      'INVENTED LIGHT|INVENTED NATIONAL CHARITIES|CLEVELAND|OH|CUYAHOGA|2165550100',
      'INVENTED POLICE DEPT||TOLEDO|OH|LUCAS|4195550101',
    ),
    holds: { rows: 2, ...isolated(3), parents: 1 },
  },
  {
    difficulty: 'a sign-in sheet with numbers of lines that no one filled',
    text: lines(
      '#,Name,Agency/Organization,Email',
      '1,Joy Abara,Invented Light Center,joy@light.example',
      '2,Ben Ostrow,Invented Metro Police,ben@metro.example',
      '3,Theo March,Invented Metro Police,theo@metro.example',
      '4,,,',
      '5,,,',
    ),
    district: 'ohnd',
    holds: { rows: 3, ...isolated(2), people: 3 },
  },
  {
    difficulty: 'names with their addresses in lines below them, and counties of one state',
    text: lines(
      'Organization,Counties',
      '"Invented Light Center\n100 Main St\nCleveland, OH 44113",Cuyahoga',
      '"Invented Legal Aid\n1 Elm St\nToledo, OH 43604\n419-555-0100","Lucas, Wood"',
      'Invented Clinic,Summit',
    ),
    holds: { rows: 3, ...isolated(3) },
  },
  {
    difficulty: 'shelters by the header of their names, one of them with a box',
    text: lines(
      'Shelter Name,Street Address,City,State',
      'Invented Mission,5310 Carnegie Ave,Cleveland,OH',
      'Invented Norma,PO Box 12,Cleveland,OH',
    ),
    holds: { rows: 2, ...isolated(2), refused: 1 },
  },
  {
    difficulty: 'incidents of police departments with the ages of victims',
    text: lines(
      'incident_id,agency_name,state,offense,victim_age',
      '1001,Invented Police Department,VT,Trafficking,17',
      '1002,Invented Police Department,VT,Trafficking,34',
    ),
    holds: { rows: 2, ...isolated(1), refused: 2 },
  },
  {
    difficulty: 'requirements for which an organization asks, at length, in a column that is not kept',
    text: lines(
      'Name,Address,Application Requirements/Restrictions (if any),Website',
      'Invented Treatment Centers,"31 Workshop Road\nBurlington, VT 05401","First, to be treated at one of our centers, you must be 18 years of age or older, and you must have been opioid dependent for at least 12 months.\n\n-Valid photo identification (Driver’s license, state ID card, or passport)",https://treatment.example',
    ),
    holds: { rows: 1, ...isolated(1) },
  },
];
