import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const data = new URL('../../../data/', import.meta.url).pathname;

/** A data folder as small as can be: one district, a bureau with one office, and one row of everything else. */
const FILES: Record<string, string> = {
  'organizations.csv': `id,name,short_name,sector,parent,level,city,state,url,source,source_kind
bureau-town,"Bureau, Town Office",,federal-law-enforcement,bureau,federal,Town,OH,,A list,published-source
bureau,Bureau,,federal-law-enforcement,,federal,,,,A list,general-knowledge
usao-aaa,Office of A,,prosecution,,federal,,OH,,A list,published-source
`,
  'districts.csv': `district_id,name,abbreviation,state,circuit,seat,latitude,longitude,usao_id
aaa,District of A,D. A.,OH,6,Town,41.50,-81.69,usao-aaa
`,
  'counties.csv': `fips,county,state,district_id,source
00001,A County,OH,aaa,28 USC 0
00002,Far Island,AS,,no federal district court
`,
  'tribal-land.csv': `district_id,tribal_land,basis,source,source_kind
aaa,,open,A list,general-knowledge
`,
  'jurisdictions.csv': `organization_id,district_id,basis,source_kind
bureau-town,aaa,office location,general-knowledge
`,
  'fills.csv': `organization_id,district_id,role_id,part_of_district,since,until,source,source_kind
usao-aaa,aaa,usao-coordinator,,,,A law,published-source
bureau-town,aaa,fbi,yes,,2026-01-01,A list,general-knowledge
`,
  'programs.csv': `program_id,program,name,district_id,phase,year,lead_law_enforcement,lead_law_enforcement_id,lead_service_provider,lead_service_provider_id,partner_ids,source,source_kind
team-aaa,ACTeam,Team of A,aaa,I,2011,Office of A,usao-aaa,,,bureau;bureau-town,A release,published-source
`,
  'awards.csv': `award_id,task_force_id,task_force_name,program,district_id,since,until,announced,lead_organization_ids,member_organization_ids,source,source_kind
team-aaa-2011,team-aaa,Team of A,ACTeam,aaa,,,2011-07-25,usao-aaa,bureau,A release,published-source
`,
  'statistics.csv': `scope,scope_id,measure,year,value,unit,source,note,source_kind
district,aaa,cases,2020,3,cases,A report,,published-source
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
