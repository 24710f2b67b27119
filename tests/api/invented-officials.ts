import { type InventedFile, isolated, lines } from './invented-files.ts';

/** Lists whose organizations no column names: offices of an agency in the title, and officials of counties. */
export const INVENTED_OFFICIALS: readonly InventedFile[] = [
  {
    difficulty: 'offices by city alone, below a title that names their agency',
    text: lines(
      'Invented Labor Standards Division Area Offices,,,',
      'Updated 3/2024,,,',
      'State,City,Address,Phone',
      'OH,Cleveland,"1240 E 9th St, Room 817",216-555-0100',
      'OH,Columbus,200 N High St,614-555-0100',
      'MI,Detroit,211 W Fort St,313-555-0100',
    ),
    holds: { rows: 3, ...isolated(3) },
  },
  {
    difficulty: 'cities below a title that names no agency',
    text: lines('Legal aid offices,,', 'City,Population,Phone', 'Cleveland,372000,216-555-0100'),
    district: 'ohnd',
    holds: { rows: 1, declined: 'no organizations' },
  },
  {
    difficulty: 'cities that are counted by the offices of an agency, and not listed to be reached',
    text: lines('Invented Labor Standards Division Offices,', 'City,Cases', 'Cleveland,300', 'Akron,200'),
    district: 'ohnd',
    holds: { rows: 2, declined: 'no organizations' },
  },
  {
    difficulty: 'attorneys general by state',
    text: lines(
      'State,Attorney General,Phone',
      'Ohio,Joy Abara,614-555-0100',
      'Vermont,Ben Ostrow,802-555-0100',
    ),
    holds: { rows: 2, ...isolated(2), people: 2, questions: 1 },
  },
  {
    difficulty: 'sheriffs by county, one of them vacant, and two counties that share one',
    text: lines(
      'County,Sheriff,Phone,State',
      'Lucas,Ben Ostrow,419-555-0100,OH',
      'Summit County,Rosa March,330-555-0100,OH',
      'Stark,Vacant,330-555-0101,OH',
      '"Adams, Brown",Theo Quill,937-555-0100,OH',
    ),
    holds: { rows: 4, ...isolated(3), people: 3, questions: 1 },
  },
  {
    difficulty: 'two officials of each county, so that it is not clear whose row it is',
    text: lines(
      'County,State,Sheriff,Prosecutor',
      'Lucas,OH,Ben Ostrow,Joy Abara',
      'Summit,OH,Rosa March,Ana Kowal',
    ),
    holds: { rows: 2, people: 4, declined: 'no organizations' },
  },
  {
    difficulty: 'many columns of marks, in which a row has as many names of columns as the header',
    text: lines(
      'Agency Name,Program Name,Lead Agency Address,Site Name,Site Phone,0-5,6-13,14-17,Parent,18-24,English,Spanish,Mandarin,Korean,Thai',
      'Invented Light Center,After-School Tutoring,762 Fulton St,Invented Hall,415-555-0100,,X,X,X,X,X,X,X,X,X',
      'Invented Light Center,Summer Learning,762 Fulton St,Invented School,415-555-0101,,X,X,X,X,X,X,X,X,X',
      'Invented Theater,Theater as a Tool,30 Grant Ave,Invented High School,415-555-0102,,,X,X,X,X,X,X,X,X',
    ),
    district: 'cand',
    holds: { rows: 3, ...isolated(2) },
  },
  {
    difficulty: 'two columns without a header that always say the same, which are no ties',
    text: lines(
      'INVENTED OFFICE OF COUNSEL,INVENTED OFFICE OF COUNSEL',
      'INVENTED COMMITTEE ON LABOR,INVENTED COMMITTEE ON LABOR',
      'INVENTED YOUTH COALITION,INVENTED YOUTH COALITION',
      'INVENTED CRISIS CENTER,INVENTED CRISIS CENTER',
    ),
    district: 'ohnd',
    holds: { rows: 4, ...isolated(4) },
  },
  {
    difficulty: 'leaders of tribes, and coordinates whose headers are misspelled',
    text: lines(
      'Tribe,Tribal Leader,Title,City,Lattitude,Longtitude',
      'Invented Bay Nation,Joy Raymond Abara,Governor,Toledo,41.65,-83.53',
      'Invented River Tribe,Ben Ostrow Jr.,Principal Chief,Akron,41.08,-81.51',
    ),
    holds: { rows: 2, ...isolated(2), people: 2 },
  },
  {
    difficulty: 'sites of health centers, which name their center',
    text: lines(
      'Health Center Name|Site Name|Site City|Site State Abbreviation',
      'INVENTED HEALTHCARE|Invented North Health|Lakewood|OH',
      'INVENTED HEALTHCARE|Invented Ridge Practice|Cleveland|OH',
      'INVENTED HOUGH SERVICES|Invented Hough Health Center|Cleveland|OH',
    ),
    holds: { rows: 3, ...isolated(2) },
  },
  {
    difficulty: 'school districts with their superintendents',
    text: lines(
      'District Name,IRN,County,Superintendent,City,State',
      'Invented Lake City,043489,Summit,Dr. Joy Abara,Akron,OH',
      'Invented River Exempted Village,044909,Lucas,Ben Ostrow,Maumee,OH',
    ),
    holds: { rows: 2, ...isolated(2), people: 2 },
  },
  {
    difficulty: 'members of a coalition with the seat that each fills, and the main contact of a 211 export',
    text: lines(
      'Member;MainContactName;MainContactTitle;Seat',
      'Invented Violence Network;Joy Abara;Director;Victim services',
      'Invented Legal Aid;Theo March;;Legal services',
      'Invented University;Ana Kowal;;Academia',
    ),
    district: 'ohnd',
    holds: { rows: 3, ...isolated(3), people: 3, roles: 2 },
  },
  {
    difficulty: 'petitions and reading lists with their web addresses, which are no organizations',
    text: lines(
      'Timestamp,Category,Title,URL to resource',
      '6/13/2020 10:43:00,Petition,Stop the invented plant,https://petition.example/a',
      '6/13/2020 10:43:18,Petition,Reopen the invented road,https://petition.example/b',
      '6/13/2020 10:45:50,Donation fund,The Invented Project,https://fund.example',
      '6/13/2020 10:48:24,"Learning resource (book, article)",Learn about invented schools,https://post.example',
    ),
    district: 'ohnd',
    holds: { rows: 4, declined: 'no organizations' },
  },
  {
    difficulty: 'a row whose cells moved, so that a website is where a person is named',
    text: lines(
      'Organization,Email,Website,Contact,Ages',
      'Invented Light Center,info@light.example,light.example,Joy Abara,All',
      'Invented Angel,info@angel.example,gifts@angel.example,angel.org,All',
    ),
    district: 'ohnd',
    holds: { rows: 2, ...isolated(2), people: 1 },
  },
];
