/**
 * County codes that other lists use, and their replacements in this one (data/README.md, Other county
 * vintages).
 */
const NOW: Readonly<Record<string, string>> = {
  '02063': 'the Valdez-Cordova Census Area, 02261',
  '02066': 'the Valdez-Cordova Census Area, 02261',
  '02201':
    'Prince of Wales-Hyder Census Area, 02198, and what else of it is covered: Ketchikan Gateway Borough, 02130; Wrangell, 02275',
  '02231': 'each that is covered: Hoonah-Angoon Census Area, 02105; Skagway, 02230; Yakutat, 02282',
  '02232': 'each that is covered: Hoonah-Angoon Census Area, 02105; Skagway, 02230',
  '02270': 'the Kusilvak Census Area, 02158',
  '02280': 'each that is covered: Petersburg, 02195; Wrangell, 02275',
  '12025': 'Miami-Dade County, 12086',
  '29193': 'Ste. Genevieve County, 29186',
  '46113': 'Oglala Lakota County, 46102',
  '46131': 'Jackson County, 46071',
  '51515': 'Bedford County, 51019',
  '51560': 'Alleghany County, 51005',
  '51780': 'Halifax County, 51083',
};

const CONNECTICUT =
  'Fairfield 09001, Hartford 09003, Litchfield 09005, Middlesex 09007, New Haven 09009, New London 09011, Tolland 09013, Windham 09015';

/** Returns what to enter instead of a retired code, as a phrase that follows its name; null for any other. */
export function insteadOf(fips: string): string | null {
  if (/^091[1-9]0$/.test(fips))
    return `is a planning region of Connecticut; enter each county of it that is covered: ${CONNECTICUT}`;
  if (fips === '30113')
    return 'is Yellowstone National Park in Montana, which belongs to the District of Wyoming and is no longer a county; enter Park County, 56029, and Teton County, 56039, there, or Gallatin County, 30031, and Park County, 30067, in the District of Montana';
  const now = NOW[fips];
  return now ? `is a code that is no longer in use; enter ${now}` : null;
}
