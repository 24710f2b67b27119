import type { Summary } from '../../server/import/summary.ts';

/** An invented file, and what it holds as counted by hand; numbers that are left out are 0. */
export interface InventedFile {
  readonly difficulty: string;
  readonly text: string | Uint8Array;
  readonly district?: string;
  readonly holds: Partial<Summary> & Pick<Summary, 'rows'>;
  /** The names of its organizations, where another cell could be taken for the name. */
  readonly names?: readonly string[];
}

export const lines = (...text: string[]): string => `${text.join('\n')}\n`;
export const isolated = (organizations: number) => ({ organizations, isolated: organizations });

/** Lists of organizations and people. */
export const INVENTED_LISTS: readonly InventedFile[] = [
  {
    difficulty: 'a roster with titles above the header, people by last and first name, and one row twice',
    text: lines(
      'Invented Task Force,,,,',
      'Roster of September 1,,,,',
      'Agency,Last Name,First Name,Title,County',
      'Invented Light Center,Abara,Joy,Advocate,Cuyahoga',
      'Invented County Sheriff,Ostrow,Ben,Detective,Lucas',
      'Invented County Sheriff,March,Theo,Sergeant,Lucas',
      'Invented Light Center,Abara,Joy,Advocate,Cuyahoga',
    ),
    holds: { rows: 4, ...isolated(2), people: 3, repeated: 1 },
  },
  {
    difficulty: 'counties that occur in several states and no state: the district is not known',
    text: lines('Organization,County', 'Invented Light Center,Orange', 'Invented Aid Society,Orange'),
    holds: { rows: 2, ...isolated(2), questions: 2 },
  },
  {
    difficulty: 'the same with the district of the file',
    text: lines('Organization,County', 'Invented Light Center,Orange', 'Invented Aid Society,Orange'),
    district: 'nysd',
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty:
      'a directory with types that are roles, a shelter with its street, and a city that is unknown',
    text: lines(
      'Provider Name,Type,Street Address,City,State,Zip,Telephone',
      'Invented Legal Aid,Legal services,100 Main Street,Toledo,OH,43604,(419) 555-0100',
      'Invented Quiet Place,Domestic violence shelter,12 Maple Street,Akron,OH,44308,(330) 555-0101',
      'Invented Crossroads Clinic,Health care,55 Oak Avenue,Dayton,OH,45402,(937) 555-0102',
      'Invented Somewhere Project,Other,,Nosuchplace,OH,,',
    ),
    holds: { rows: 4, ...isolated(4), roles: 2, refused: 1, questions: 1 },
  },
  {
    difficulty: 'a shelter whose address is a box',
    text: lines('Agency,Type,Address,State', 'Invented Quiet Place,Shelter,PO Box 12,VT'),
    holds: { rows: 1, ...isolated(1), roles: 1 },
  },
  {
    difficulty: 'notes with the number of a case',
    text: lines(
      'Organization,State,Notes',
      'Invented Light Center,VT,Worked on case no. 3:21-cr-00417 with the FBI',
      'Invented Aid Society,VT,call after 3',
    ),
    holds: { rows: 2, ...isolated(2), refused: 1 },
  },
  {
    difficulty: 'a column of names of victims',
    text: lines('Agency,State,Victim Name', 'Invented Light Center,VT,', 'Invented Aid Society,VT,Jane Roe'),
    holds: { rows: 2, ...isolated(2), refused: 1 },
  },
  {
    difficulty:
      'names of people turned round, a vacant post, a role that is unknown and a name that holds two',
    text: lines(
      '#,Name,Agency,Position,Role',
      '1,"Hartwell, Loretta",Invented County Prosecutor,Assistant Prosecutor,Prosecutor',
      '2,Kim Sorensen,Invented Police Department,Detective,HT det.',
      '3,Vacant,Invented Hospital / Invented Clinic Group,,Health care',
    ),
    district: 'ohnd',
    holds: { rows: 3, ...isolated(3), people: 2, roles: 2, questions: 2 },
  },
  {
    difficulty: '“and” within the name of one organization',
    text: lines(
      'Organization,State',
      'Invented Boys and Girls Club,VT',
      'Department of Invented Health and Human Services,VT',
      'Invented Police Department and Invented Sheriff’s Office,VT',
    ),
    holds: { rows: 3, ...isolated(3), questions: 1 },
  },
  {
    difficulty: 'a list of one column, without a place',
    text: lines(
      'Coalition Members',
      'Invented Light',
      'Invented Legal Aid Society',
      'YWCA Invented',
      'Invented Church',
    ),
    district: 'ohnd',
    holds: { rows: 4, ...isolated(4) },
  },
  {
    difficulty: 'a parent that is a row of its own, and one that is not',
    text: lines(
      'Organization,Parent Organization,State',
      'Invented State Agency,,VT',
      'Invented North Office,Invented State Agency,VT',
      'Invented Clinic,Invented Health System,VT',
    ),
    holds: { rows: 3, ...isolated(4), parents: 2 },
  },
  {
    difficulty: 'the same name in two states',
    text: lines(
      'Agency,State',
      'Invented Washington County Sheriff,OR',
      'Invented Washington County Sheriff,UT',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'empty cells in words, and codes of counties without their zero',
    text: lines(
      'Agency;County FIPS;Phone;Website',
      'Invented Light Center;1001;N/A;NOT AVAILABLE',
      'Invented Aid Society;39035;-999;none',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'city and state in one cell, and in an address',
    text: lines(
      'Member Organization\tLocation',
      'Invented Light Center\tToledo, OH',
      'Invented Aid Society\t12 Main Street, Cincinnati, Ohio 45202',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'points',
    text: lines(
      'Facility Name,Latitude,Longitude',
      'Invented Light Center,41.65,-83.54',
      'Invented Aid Society,39.76,-84.19',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'judicial districts as they are cited',
    text: lines(
      'Agency,Federal District',
      'Invented Light Center,N.D. Ohio',
      'Invented Aid Society,Southern District of Ohio',
    ),
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'providers abroad',
    text: lines(
      'Organisation,Town,Postcode,Telephone',
      'Invented Haven Trust,Leeds,LS1 4AP,0113 496 0000',
      'Invented Safe Start,York,YO1 7HH,01904 496 000',
    ),
    district: 'ohnd',
    holds: { rows: 2, ...isolated(2), declined: 'countries' },
  },
  {
    difficulty: 'providers in Canada, by province',
    text: lines(
      'Agency Name,City,Province',
      'Invented Haven,Toronto,ON',
      'Invented Safe Start,Calgary,Alberta',
    ),
    holds: { rows: 2, ...isolated(2), declined: 'countries' },
  },
  {
    difficulty: 'two abroad and one here, with a district that is named for the file',
    text: lines('NGO,Country', 'Invented Stop,Nepal', 'Invented Start,India', 'Invented Light,United States'),
    district: 'ohnd',
    holds: { rows: 3, ...isolated(3), declined: null, questions: 2 },
  },
  {
    difficulty: 'names that could be anything, with websites',
    text: lines('Name,Website', 'Invented House,https://house.example', 'Dawn Place,https://dawn.example'),
    district: 'ohnd',
    holds: { rows: 2, ...isolated(2) },
  },
  {
    difficulty: 'a list of books',
    text: lines('Title,Year', 'The Invented Sea,1999', 'A Winter Invented,2004'),
    district: 'ohnd',
    holds: { rows: 2, declined: 'no organizations' },
  },
  {
    difficulty: 'counties served, all in one district',
    text: lines('Program Name,Counties Served,State', 'Invented Light Center,"Lucas, Wood and Ottawa",OH'),
    holds: { rows: 1, ...isolated(1) },
  },
  {
    difficulty: 'a person without an organization',
    text: lines('Agency,Contact Name,State', 'Invented Light Center,Joy Abara,VT', ',Ben Ostrow,VT'),
    holds: { rows: 2, ...isolated(1), people: 2, questions: 1 },
  },
];
