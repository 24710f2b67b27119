import { countyName } from '../../../core/words/county.ts';
import { count, listInWords } from '../../../core/words/format.ts';
import { BARE, countiesOf, type Described, districtOfCity, type Scene, short } from './scene.ts';

export function describeRole(scene: Scene, id: string): Described | null {
  const { model, names, districtId, coverage, asOf } = scene;
  const role = model.roles.find((row) => row.id === id);
  if (!role) return null;
  const fills = (districtId && coverage?.fillsAt({ districtId, fips: null }, id, asOf)) || [];
  const who = listInWords(
    fills.map(({ organizationId }) => names?.organizations.get(organizationId)?.name ?? organizationId),
    3,
  );
  const land = scene.files.tribalLand.find((row) => row.districtId === districtId)?.tribalLand;
  const isElsewhere = role.appliesWhen !== null && land === false;
  const none = isElsewhere ? 'no one on record, and no tribal land in the public record' : 'no one on record';
  const here = districtId && `${short(scene, districtId)}: ${who || none}`;
  return {
    ...BARE,
    title: role.name,
    detail: here ?? 'role',
    districtId,
    known: [role.code, role.shortName],
  };
}

export function describeCounty(scene: Scene, fips: string): Described | null {
  const { files, states, coverage, model, asOf } = scene;
  const county = countiesOf(files).get(fips);
  if (!county) return null;
  const { districtId } = county;
  const fills = districtId && coverage?.fillsAt({ districtId, fips }, null, asOf);
  const reached = fills && new Set(fills.map(({ role }) => role)).size;
  return {
    ...{ ...BARE, title: `${countyName(county)}, ${states.get(county.state) ?? county.state}`, districtId },
    detail: [
      districtId ? short(scene, districtId) : 'in no district',
      reached !== null && reached !== undefined && `${reached} of ${model.roles.length} roles may reach it`,
    ]
      .filter(Boolean)
      .join('; '),
    known: [fips],
  };
}

export function describeCity(scene: Scene, id: string): Described | null {
  const organizations = scene.inCity(id);
  if (organizations.length === 0) return null; // all have moved
  const districtId = districtOfCity(scene, id);
  return {
    ...{ ...BARE, title: id, districtId },
    detail: [districtId && short(scene, districtId), count(organizations.length, 'organization')]
      .filter(Boolean)
      .join('; '),
  };
}

export function describeDistrict({ files }: Scene, id: string): Described | null {
  const district = files.districts.find((row) => row.id === id);
  if (!district) return null;
  const { name, abbreviation, seat, state } = district;
  return { ...BARE, title: name, detail: `${abbreviation}; ${seat}, ${state}`, districtId: id, known: [id] };
}
