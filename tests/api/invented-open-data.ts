import { type InventedFile, lines } from './invented-files.ts';

/** Lists as agencies of states and cities publish them, each with what it holds as counted by hand. */
export const INVENTED_OPEN_DATA: readonly InventedFile[] = [
  {
    difficulty: 'headings of regions between the rows, and footnotes below them',
    district: 'ohnd',
    text: lines(
      '"Invented Attorney General – Victim Service Providers",,,',
      'Provider,Counties Served,Office Phone,Website',
      'NORTHERN REGION,,,',
      'Invented Harbor Center,"Lucas, Wood",(419) 555-0101,harbor.example.org',
      'Invented Light Ministries,Cuyahoga,,',
      'Lucas County,,,',
      'YWCA of Invented Town,Lucas,(614) 555-0104,',
      'Legal Services:,,,',
      'Invented Legal Aid,,,',
      '* Hotlines answer at all hours.,,,',
      'Source: Office of the Invented Attorney General,,,',
    ),
    holds: { rows: 4, organizations: 4, isolated: 4 },
  },
  {
    difficulty: 'awards whose places are those of the recipient, beside the agency that awards them',
    district: 'ohnd',
    text: lines(
      'award_id_fain,recipient_name,recipient_city_name,recipient_county_name,recipient_state_code,awarding_agency_name',
      '2019VTBX0001,INVENTED HAVEN INC,TOLEDO,LUCAS,OH,Department of Justice',
      '2020VTBX0002,CITY OF INVENTED,HOUSTON,HARRIS,TX,Department of Justice',
      '90ZV0001,INVENTED RESCUE FUND,AUSTIN,TRAVIS,TX,Department of Health and Human Services',
    ),
    holds: { rows: 3, organizations: 3, isolated: 3 },
  },
  {
    difficulty: 'a grantee beside its partner and their task force',
    text: lines(
      'Fiscal Year,Grantee Name,Partner Agency,Task Force Name,City,State',
      '2022,Invented County Sheriff,Invented Rescue Center,Invented Task Force,Boise,ID',
      '2023,Invented County Sheriff,"Invented Harbor, Inc.",Invented Task Force,Boise,ID',
    ),
    holds: { rows: 2, organizations: 1, isolated: 1 },
  },
  {
    difficulty: 'points in a column of their own, and in whose care the mail is',
    text: lines(
      'the_geom,FACNAME,FACTYPE,ADDRESS,ZIPCODE,ICO',
      'POINT (-81.69 41.49),INVENTED FAMILY CENTER,Family Justice Center,1 MAIN ST,44113,% ADA QUILL TREAS',
      'POINT (-83.53 41.65),INVENTED YOUTH CENTER,Youth Services,2 OAK ST,43604,',
    ),
    holds: { rows: 2, organizations: 2, isolated: 2 },
  },
  {
    difficulty: 'questions of a form as headers',
    district: 'ohnd',
    text: lines(
      'Timestamp,What is the name of your organization?,Which county do you primarily serve?,What type of organization are you?',
      '2026/03/01,Invented Hope Center,Lucas,Victim services',
      '2026/03/02,Invented Legal Clinic,Wood,Legal services',
    ),
    holds: { rows: 2, organizations: 2, roles: 2, isolated: 2 },
  },
  {
    difficulty: 'ties that a table says have no direction, one of them turned',
    district: 'ohnd',
    text: lines(
      'Source,Target,Type',
      'Invented Coalition,Invented Police Department,Undirected',
      'Invented Police Department,Invented Coalition,Undirected',
      'Invented Legal Aid,Invented Coalition,Undirected',
    ),
    holds: { rows: 3, organizations: 3, ties: 2, repeated: 1 },
  },
  {
    difficulty: 'counties that no one knows, several in one cell, and none',
    district: 'ohnd',
    text: lines(
      'Agency,County,State',
      'Invented Harbor Desk,Lucas,OH',
      'Invented Quay Clinic,Nowhereland,OH',
      'Invented Dune Society,Statewide,OH',
      'Invented Hill Mission,Lucas & Wood Counties,OH',
      'Invented Farm Union,,OH',
    ),
    holds: { rows: 5, organizations: 5, isolated: 5, questions: 1 },
  },
  {
    difficulty: 'cities of which none is in the United States, without a country',
    district: 'ohnd',
    text: lines(
      'Agency,City',
      ...['Invented Uno,Guadalajara', 'Invented Dos,Tlaquepaque', 'Invented Tres,Zapopan'],
      ...['Invented Cuatro,Tonalá', 'Invented Cinco,Tlajomulco'],
    ),
    holds: { rows: 5, organizations: 5, isolated: 5, declined: 'none of its cities and counties' },
  },
  {
    difficulty: 'tribes by their names',
    text: lines(
      'Tribe,State,Program,Contact Person',
      'Invented Band of Lakes,MN,Domestic Violence Program,Jo Reed',
      'Invented Nation,ID,Victim Services,',
    ),
    holds: { rows: 2, organizations: 2, people: 1, isolated: 2 },
  },
  {
    difficulty: 'a map with an initiative beside organizations',
    district: 'ohnd',
    text: JSON.stringify({
      elements: [
        { _id: 'a', label: 'Invented Coalition', type: 'Organization' },
        { _id: 'b', label: 'Invented Church', type: 'Faith Based Organization' },
        { _id: 'c', label: 'Awareness Month', type: 'Initiative' },
      ],
      connections: [
        { from: 'a', to: 'b', type: 'Partner' },
        { from: 'b', to: 'c', type: 'Supports' },
      ],
    }),
    holds: { format: 'kumu-json', rows: 5, organizations: 2, ties: 1 },
  },
  {
    difficulty: 'contacts of organizations and of services in HSDS, two the same and one without a name',
    district: 'ohnd',
    text: JSON.stringify([
      {
        ...{
          id: 'o',
          name: 'Invented Family Services',
          tax_status: '501',
          website: 'https://ifs.example.org',
        },
        contacts: [
          { id: 'c1', name: 'Joy Abara', title: 'Director', email: 'joy@ifs.example.org' },
          { id: 'c2', title: 'Intake' },
        ],
        services: [
          { id: 's', name: 'Counseling', contacts: [{ name: 'Joy Abara' }, { name: 'Ben Ostrow' }] },
        ],
      },
    ]),
    holds: { format: 'hsds-json', rows: 1, organizations: 1, people: 2, isolated: 1 },
  },
];
