import { type Alias, a } from './alias.ts';

/** What is written before “city” and the like: whose address it is, or which. */
const OF_ADDRESS =
  '(?:physical|office|street|site|business|location|headquarters|hq|primary|agency|organi[sz]ation|facility|provider|address(?: \\d)?|main|program|recipient|grantee|awardee|applicant|subgrantee|employer|institution|contact|company|mailing|billing|shipping)';

/** Headers of columns about places. */
export const OF_PLACES: readonly Alias[] = [
  a(
    'district',
    95,
    /^(?:federal (?:judicial )?district|judicial district|federal court district|usao district|u s attorney s? ?district|district id|district of court|federal district court|usao)$/,
  ),
  a('district', 60, /^(?:district|districts)$/),
  a(
    'city',
    95,
    /^(?:city|town|municipality|city town|city name|town city|locality|address locality|city or town|office city|city municipality)$/,
  ),
  a('city', 85, new RegExp(`^${OF_ADDRESS} ?(?:address )?(?:city|town)(?: name)?$`)),
  a('city', 60, /\b(?:city|town)\b(?!.*\b(?:state|zip)\b)/),
  a(
    'county',
    95,
    /^(?:county|counties|county name|parish|parish county|county parish|borough|county or parish|county borough|county located|county of location|countyname|county nam?|cnty|home county|admin county)$/,
  ),
  a('county', 60, new RegExp(`^${OF_ADDRESS} ?(?:address )?county(?: name)?$`)),
  a(
    'served',
    90,
    /\b(?:count(?:y|ies)|parish(?:es)?|boroughs?|areas?|regions?|geograph\w*|jurisdictions?) (?:of )?(?:served|covered|service|serviced)\b|^(?:service|coverage|catchment) (?:area|counties|county|region|territory)s?$|^(?:serves|coverage|jurisdiction|jurisdictions|counties of service|area)$|^(?:which|what) (?:county|counties|area|areas)\b.*\bserv(?:e|ed|ice)\b/,
  ),
  a(
    'state',
    95,
    /^(?:state|st|st code|state code|state name|usps|state abbreviation|state abbr|stabbr|statecode|state territory|state or territory|state province|state province region|state prov|province|state or province|address region|address state|region state|statename)$/,
  ),
  a(
    'state',
    80,
    new RegExp(
      `^${OF_ADDRESS} ?(?:address )?(?:state|state province|province)(?: code| name| abbreviation)?$|^address \\d region$`,
    ),
  ),
  a(
    'fips',
    90,
    /^(?:fips|county fips|fips code|fips county|countyfips|county fips code|geoid|county code|fips5|cofips|county geoid|fips county code)$/,
  ),
  a('zip', 90, /\b(?:zip|zipcode|postal ?code|post ?code|zip5)\b/),
  a('country', 90, /^(?:(?:address|physical|mailing) )?country(?: name| code)?$|^nation$/),
  a(
    'latitude',
    90,
    /^(?:(?:\w+ )?latt?itude|lat|y|ycoord|y coord|point y|geo lat|lat dd|location lat|gps lat)$/,
  ),
  a(
    'longitude',
    90,
    /^(?:(?:\w+ )?longt?itude|lon|lng|long|x|xcoord|x coord|point x|geo lon|geo lng|geo long|lon dd|location lon|location lng|gps lon|gps long)$/,
  ),
  a(
    'address',
    90,
    /(?<!\b(?:ip|e ?mail(?: \d)?) )\baddress(?: ?\d| line \d)?$|^(?:address street|street add|address (?:location|full|text|1)|address|addr|street|street 1|location|physical location|mailing|full address|addresses|location address|address 1|city state zip|city state|office location|headquarters|based in|place|the geom|geom|geometry|wkt|geo ?point(?: 2d)?|georeference|geolocation|geocoded (?:column|location)|location 1|lat long|coordinates|point)$/,
  ),
  a('address', 85, new RegExp(`^${OF_ADDRESS} (?:address )?street(?: address)?(?: ?\\d)?$`)),
];
