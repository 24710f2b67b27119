import { type Alias, a, OFFICE, ORG } from './alias.ts';

/** Headers of columns about organizations. */
export const OF_ORGANIZATIONS: readonly Alias[] = [
  a(
    'parent',
    90,
    /^(?:parent|umbrella|fiscal sponsor)s?(?: (?:organi[sz]ation|org|agency|entity|company|institution|group))?(?: name)?$/,
  ),
  a(
    'parent',
    80,
    /^(?:is )?(?:part|division|subsidiary|branch|unit|program|affiliate) of$|^belongs to$|^(?:.* )?parent .*name$|^.* parent(?: name)?$|^(?:national|umbrella) (?:agency|organi[sz]ation|affiliate|network)(?: name)?$/,
  ),
  a(
    'otherName',
    90,
    /^(?:other|alternate|alternative|common|short|former|trade) names?$|^(?:aliases|alias|aka|a k a|also known as|dba|d b a|doing business as|acronym|abbreviation|abbrev|short name)$/,
  ),
  a('otherName', 80, new RegExp(`^${ORG} (?:acronym|abbreviation|alias|aka|dba|short name|alternate name)$`)),
  a('otherName', 70, /\b(?:acronym|alternate name|dba|aka)\b/),
  a(
    'organization',
    100,
    new RegExp(
      `^(?:name of )?(?:the )?${ORG}(?: name)?$|^name of (?:organi[sz]ation|agency|provider|facility|program)$|^(?:what is |please (?:enter|provide) )?(?:the )?(?:full )?name of your ${ORG}(?: or ${ORG})?$|^(?:what|which) ${ORG} do you (?:represent|work (?:for|at|with))$`,
    ),
  ),
  a(
    'organization',
    97,
    new RegExp(
      `^(?:member|partner|partnering|participating|service|services|service provider|nonprofit|non profit|community|victim service|full|legal|official|responding|sponsoring|lead|host|primary|current) ${ORG}(?: name)?$`,
    ),
  ),
  a(
    'organization',
    98,
    /^(?:grantee|awardee|recipient|sub ?grantee|sub ?recipient)(?: name| legal name| organi[sz]ation| agency)?$/,
  ),
  a(
    'organization',
    95,
    new RegExp(
      `^${ORG} (?:full |legal |official )?(?:name|title)\\b|^(?:agency|organi[sz]ation|provider|program) (?:and|or|slash)? ?(?:agency|organi[sz]ation|provider|program|company|firm|business|department|office|institution|facility|nonprofit|group|clinic)(?: name)?$`,
    ),
  ),
  a(
    'organization',
    90,
    /^(?:applicant|licensee|contractor|institution|employer|affiliation|company|business|facility|entity|nonprofit|ngo|firm|charity|corporation|hospital|school|department|clinic|coalition|shelter|vendor|station|center)(?: name| legal name| organi[sz]ation)?$/,
  ),
  a(
    'organization',
    88,
    /\b(?:organi[sz]ation|agency|provider|grantee|awardee|recipient|facility)(?: legal)? name\b/,
  ),
  a('organization', 88, /^(?:[a-z]+ ){1,2}(?:center|hospital|clinic|department|coalition|shelter) name$/),
  a('organization', 75, /^(?:school district|lea|school system|district) name$/, 'names of school districts'),
  // Shapefiles cut names after ten characters.
  a(
    'organization',
    85,
    /^(?:organizatio?|facility n(?:am?)?|fac(?:il)? ?name?|agency na?m?|provider na?|org nam)$/,
  ),
  a('kind', 75, /^(?:agency type?|facility ty?|fac type?|org typ|provider t)$/),
  a('phone', 90, /^(?:phone numb?e?|telephon)$/),
  a(
    'organization',
    80,
    /^(?:legal|business|facility|site|location|program|service|office|unit|doing business as|common|display|full) name$|^(?:affiliated|represent(?:s|ing)) ?(?:organi[sz]ation|agency|with)?$|^company organi[sz]ation$/,
  ),
  a(
    'organization',
    70,
    /^(?:members?|partners?|coalition members?|member names?|partner names?|participants?|signator(?:y|ies)|stakeholders?|programs?|office|site|location|branch|unit)$/,
    'names of organizations',
  ),
  a('organization', 65, OFFICE),
  a(
    'organization',
    60,
    /^(?:name|label|title|names|nombre|node|node name|node label|element)$/,
    'names of organizations',
  ),
  a(
    'organization',
    75,
    /^(?:tribe|tribes|tribal nation|nation|tribal government)(?: name)?$/,
    'names of organizations',
  ),
  a(
    'role',
    90,
    /^(?:role|roles|duty|duties|function|task force role|network role|role (?:in|on|within) (?:the )?(?:network|task force|coalition|partnership|response|team|mdt)|partner role|tieline role|role id)$/,
  ),
  a(
    'kind',
    90,
    new RegExp(
      `^(?:(?:type|kind|category|class|sector) of (?:organi[sz]ation|agency|provider|member|entity|facility|service provider)|(?:${ORG}|member|partner|entity|facility|provider|node|element|business|institution|membership) (?:type|kind|category|class|sector))$`,
    ),
  ),
  a('kind', 85, /^(?:which|what) (?:type|kind|sector|category)\b.*\b(?:organi[sz]ation|agency)\b/),
  a(
    'kind',
    80,
    /^(?:type|types|kind|kinds|sector|sectors|category|categories|class|classification|discipline|seat|seat type|constituency|stakeholder group|field|element type|node type|fac ?type|industry|sector type|agency discipline|ftype)$/,
  ),
  a(
    'kind',
    60,
    /\b(?:sector|discipline|category)\b|\b(?:agency|organi[sz]ation|provider|facility|program) type\b/,
  ),
  a(
    'email',
    90,
    /^(?:e ?mail|emails|e ?mail address|contact e ?mail|email 1|primary email|office email|general email|public email|work email|contact em(?:ai?)?)$/,
  ),
  a('email', 60, /\be ?mail\b/),
  a(
    'phone',
    95,
    /^(?:phone|phones|ph|telephone|tel|phone number|telephone number|phone no|office phone|main phone|business phone|work phone|phone 1|phone main|public phone|direct line|direct phone|main number|contact number|contact phone|phone numbers?)$/,
  ),
  a(
    'phone',
    60,
    /\b(?:tele)?phones?\b|\btel\b|^(?:mobile|cell|hotline|hotline number|24 hour hotline|crisis line|number)$/,
  ),
  a(
    'website',
    90,
    /^(?:web ?site|web ?sites|url|web|web ?site url|web ?page|web address|website address|home ?page|site url|internet address|org url|organi[sz]ation (?:website|url))$/,
  ),
  a('website', 50, /\bweb ?site\b|\burl\b|^link$/),
  a('sector', 99, /^tieline sector$/), // in Tieline’s own exports
  a('kind', 55, /^amenity$/), // in OpenStreetMap
  a('kind', 50, /(?<!\b(?:e ?mail|phone|website|address|addr|street|st|match)(?: \d)? )\btype$/, 'words'),
];
