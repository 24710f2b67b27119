import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const data = new URL('../../../data/', import.meta.url).pathname;

/** A data folder as small as can be: one district, a bureau with one office, and one row of everything else. */
const FILES: Record<string, string> = {
  'edition.csv': `edition,day
2,2026-11-28
`,
  'organizations.csv': `id,name,short_name,sector,parent,level,city,state,url,source,source_kind,source_date,read_on,grade,source_url,note
bureau-town,"Bureau, Town Office",,federal-law-enforcement,bureau,federal,Town,OH,,A list,published-source,2016-02,2026-11-23,official,https://bureau.example,
bureau,Bureau,,federal-law-enforcement,,federal,,,,A list,general-knowledge,,2026-11-23,general,,
usao-aaa,Office of A,,prosecution,,federal,,OH,,A list,published-source,2016,2026-11-23,official,,
`,
  'districts.csv': `district_id,name,abbreviation,state,circuit,seat,latitude,longitude,usao_id
aaa,District of A,D. A.,OH,6,Town,41.50,-81.69,usao-aaa
`,
  'counties.csv': `fips,county,state,district_id,source
00001,A County,OH,aaa,28 USC 0
00002,Far Island,AS,,no federal district court
`,
  'tribal-land.csv': `district_id,tribal_land,basis,source,source_kind,source_date,read_on,grade,source_url,note
aaa,,open,A list,general-knowledge,,2026-11-23,general,,
`,
  'jurisdictions.csv': `organization_id,district_id,basis,source_kind,source,source_date,read_on,grade,source_url,note
bureau-town,aaa,office location,general-knowledge,A list,,2026-11-23,general,,
`,
  'fills.csv': `organization_id,district_id,role_id,part_of_district,since,until,source,source_kind,source_date,read_on,rests_on,source_url,note
usao-aaa,aaa,usao-coordinator,,,,A law,published-source,2018-12-21,2026-11-23,statute,,
bureau-town,aaa,fbi,yes,,2026-01-01,A list,general-knowledge,2016-02,2026-11-23,general,,
`,
  'programs.csv': `program_id,program,name,district_id,phase,year,lead_law_enforcement,lead_law_enforcement_id,lead_service_provider,lead_service_provider_id,partner_ids,source,source_kind
team-aaa,ACTeam,Team of A,aaa,I,2011,Office of A,usao-aaa,,,bureau;bureau-town,A release,published-source
`,
  'awards.csv': `award_id,task_force_id,task_force_name,program,district_id,since,until,announced,lead_organization_ids,member_organization_ids,source,source_kind,source_date,read_on,grade,source_url,note
team-aaa-2011,team-aaa,Team of A,ACTeam,aaa,,,2011-07-25,usao-aaa,bureau,A release,published-source,2011-07-25,2026-11-23,official,,
`,
  'leads.csv': `lead_id,district_id,kind,role_id,name,place,why,strength,organization_id,source,source_url,source_date,read_on,grade
aaa-osha-town,aaa,organization,osha,Town Area Office,Town,served the county in 2016,1,,A table,,2016-04-12,2026-11-28,secondary
`,
  'district-neighbors.csv': `district_a,district_b,county_pairs,across_water
aaa,aaa,1,
`,
  'district-facts.csv': `district_id,population_2020,nonmetro_share_percent,counties,tribes_headquartered,neighbors,trafficking_offenses_2021_2023,agencies_with_offenses_2021_2023,caveat
aaa,1000,,1,0,0,0,0,no measure
`,
  'county-facts.csv': `fips,population_2020,rural_urban_code_2023,latitude,longitude
00001,1000,,,
`,
  'industries.csv': `industry_id,name,naics,not_counted,why,inspectors,role_ids,law,source,source_url,source_date,read_on,grade,goods,agencies
farms,Farms,111;112,,a type,Wage and Hour,dol-whd;osha,a law,A list,,2017,2026-11-28,secondary,apples-far,HSI
`,
  'industry-counts.csv': `district_id,industry_id,measure,year,value,counties,counties_in_district,source,source_url,source_date,read_on,grade
aaa,farms,employees,2021,7,1,1,A census,,2021,2026-11-28,official
`,
  'goods.csv': `good_id,good,country,kind,list,sector,naics,industry_id,source,source_url,source_date,read_on,grade,note
apples-far,Apples,Far,both,A list;Another,,111,farms,A list,,2022,2026-11-28,official,
`,
  'import-orders.csv': `order_id,kind,product,maker,other_names,country,date,status,industry_id,source,source_url,source_date,read_on,grade,note
order-1,finding,Apples,A maker,,,2020-01-02,active,,A list,,2026-06-23,2026-11-28,official,
`,
  'statistics.csv': `scope,scope_id,measure,year,value,unit,source,note,source_kind,source_date,read_on,grade,source_url
district,aaa,cases,2020,3,cases,A report,,published-source,2021,2026-11-23,secondary,
`,
};

/** Writes the folder, with `from` in one of its files replaced by `to`; it is deleted when the test ends. */
export function smallData(file = '', from = '', to = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'tieline-reference-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['model-roles.csv', 'model-ties.csv', 'model-evidence.csv'])
    copyFileSync(join(data, name), join(folder, name));
  for (const [name, text] of Object.entries(FILES)) {
    if (name === file && !text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(join(folder, name), name === file ? text.replace(from, to) : text);
  }
  return folder;
}
