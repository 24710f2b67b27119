import { setOf } from './words.ts';

/** Abbreviations of types of matters in docket numbers of federal and state courts. */
export const MATTERS =
  setOf(`cr cv mj mc md gj sw mag crim civ misc cf crm crs crf cvs cm jv jd jp ju dv dp fa ca cj juv trc trd crb cra
  cpo sc jc fc fe dr pc mm ct cp bk ap adv vs tpr felony po dl del dep rs cs crd cn cl ds fo ts mh cacr coa`);

/** Words for a case, a report or a file: a number next to one of these is its number. */
export const OF_A_CASE =
  setOf(`case cases docket dockets dkt cause indictment indict complaint incident inc warrant warrants matter petition
  caso expediente exp causa carpeta proceso denuncia folio reporte averiguación report reports rpt rep file files record booking inmate arrest
  citation offender prisoner jail mugshot event run magistrate odyssey tip tips cybertip cybertipline intake investigation investigative inspection serial
  lead referral charge appeal appeals appellate app supplement grand crim cr civ cv ind mag gj juv dependency index penal court evidence log fid
  offense oca ir dr rd rb go ccn cad cfs rms icr crn mpd pd so orn pr nibrs ucn sid control sacwis acis whisard unit subpoena probation crash
  dispatch criminal civil coa claim bci ecf cm/ecf pacer restitution removal vacatur custody felony misdemeanor`);
/** Those of these that also name other documents: their numbers count only with a hyphen or six digits. */
export const OF_OTHER_DOCUMENTS =
  setOf(`offense index penal report reports rep file files record lead referral run event intake so go inc exp app log unit control supplement
  lead court rd dr ir pr pd charge serial inspection tips tip complaint rpt evidence probation referral exp crash removal custody
  matter cr cv civ ind mag felony misdemeanor appeals grand criminal civil coa claim`);

/** Investigating agencies: a number of theirs is a case number. */
export const INVESTIGATORS =
  setOf(`fbi hsi ice dea atf usms dss doj dol whd osha eeoc nlrb dhs cbp uscis cps dcfs dcf dhhs ncmec polaris nhth uspis
  sacwis hotline ocdetf usao tbi gbi bci kbi osbi sbi cbi dci ag oig crt cid irs cjis fincen sar ero eoir bia vsc ocr fepa jfs ddss dshs ocs pd police
  sheriff sheriff's ncis afosi eousa dps msp isp tabc abc lapd nypd cpd jso rcmp interpol fgr fiscalía`);

/** Words allowed between such a word and its number. */
export const BETWEEN_NUMBERS =
  setOf(`inv ticket policía policia policial signal jury lab investigación penal nbr no nos nr num núm number numbers número id # : . , ( is es was the of in it its our their de la s ' y
  investigative investigation intake tip hotline child welfare case file report matter charge police pd sheriff sheriff's agency filed
  opened state federal county court juvenile municipal as under - ref reference e.g`);

/** Words for other numbers, and for public documents with numbers: awards, contracts, statutes, publications. */
export const OTHER_NUMBERS =
  setOf(`award awards grant subgrant subaward contract agreement mou moa nofo opportunity supplement listing invoice po
  statute code stat usc u.s.c cfr c.f.r rev section sec act pub h.r s.b title chapter ch fed reg circular annual audit survey research study
  gao crs fiscal fy fy24 isbn issn doi oclc pmid nij ncj bjs ein fein duns uei naics fips geoid tract zip box suite ste room rm floor
  ext extension phone tel fax call text line desk press p pp page pg table item form budget bar npi license listing volume vol issue
  draft version policy directive bulletin memo memorandum fact publication pub chapter resolution ordinance ori bates beds people
  percent dollars hours cbo ncj account vendor registration permit application solicitation membership catalog
  omb credential sam aln cfda charity nonprofit form zoom meeting webinar passcode`);

/** Words that make the number before them a count. */
export const COUNTED =
  setOf(`signals cases victims survivors clients suspects defendants calls tips texts referrals reports arrests charges convictions
  indictments complaints incidents investigations warrants pages agencies officers agents counties children adults minors women men`);

/** Bodies whose reports are public, although their cases are not. */
export const PUBLISHERS = setOf(
  'oig inspector gao audit inspectors board council commission committee agenda',
);

/** Words for the police or their documents: the number is a police report number. */
export const POLICE =
  setOf(`police pd report reports rpt incident inc oca ir dr rd go ccn cad cfs rms icr crn offense arrest booking inmate citation event complaint
   denuncia reporte sheriff so dispatch run jail log crash`);

/** Courts named next to a docket number. */
export const COURTS =
  setOf(`cir ill cal minn dist n.d s.d e.d w.d c.d circuit appeals superior supreme municipal ca1 ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 ca10 ca11 cadc bia eoir district common
  pleas juvenile probate bankr d.ct scotus court ct appellate tribunal juzgado`);

/** Number formats that identify a case without any other word. */
export const KNOWN_FORMS: readonly (readonly [string, RegExp])[] = [
  ['agency-case', /^[a-z]{2}\d{2}[a-z]{2}\d{2}[a-z]{2}\d{4}$/], // Homeland Security Investigations: CL13QR24CL0012
  ['agency-case', /^\d{1,3}[a-z]{0,2}-[a-z]{2}-[a-z]?\d{4,8}$/], // FBI: 31E-NY-3098765
  ['agency-case', /^s-?000\d{5}$/], // FBI sources: S-00012345
  ['agency-case', /^20\d\d[a-z]{2}\d{7}$/], // U.S. Customs: 2024SZ0091182
  ['police-report', /^(?:cad|inc|rpt|ir|or|dr|evt|so|[a-z]{1,3}pd)-?(?:20)?\d{2}-\d{4,7}$/],
  ['agency-case', /^2\d(?:ht|sx|tf|vc|so|pd)-?\d{4,6}$/], // Task forces and small departments: 24HT0078
  ['docket-number', /^\d{2}[a-z]{2,3}-\d{2}-\d{3,6}$/], // Franklin County: 24CVH-03-1822
  ['docket-number', /^\d{6}-u$/],
  ['agency-case', /^[0-9]{5}-0\d\d$/], // Federal prisons: 71234-019
  ['docket-number', /^\d:\d\d-\d{3,5}$/], // Federal courts, without the kind of matter: 7:23-3341
  // Appeals in Illinois
  ['agency-case', /^20\d\dr\d{4,6}$/], // U.S. Attorney's Offices: 2023R00871
  ['agency-case', /^\d{6}-\d{2}-\d{4}$/], // ATF
  ['agency-case', /^[a-z\d]{0,2}\d[a-z\d]{0,2}(?<=^.{3})-20\d{2}-\d{5}$/], // EEOC
  ['agency-case', /^\d{2}-(?:ca|cb|rc|rd)-\d{5,6}$/], // NLRB
  ['docket-number', /^(?:ba|scd|scn|sce|rif|fsb|fwv|fvi|[hj][a-z])\d{6,7}$/], // Los Angeles, San Diego, Chicago
  ['docket-number', /^\d{2}[a-z]{2,3}\d{5,6}(?:-\d{2,4}|[a-z])?$/], // Sacramento: 22FE009876
  ['docket-number', /^(?:tr[cd]|cr[abfims]?|cv[a-z]|dl|jv)\d{7,10}$/], // Municipal and juvenile courts of Ohio: TRD2401123
  ['docket-number', /^\d{2}[a-z]\d{2}-\d{4}-[a-z\d]{2}-\d{4,6}$/], // Indiana
  ['docket-number', /^\d{2}-\d-\d{5}-\d$/], // Washington
  ['docket-number', /^[fmk]a?-?\d{2}(?:\d\d)?-\d{4,6}$/],
  ['docket-number', /^20\d\d-ohio-\d+$/],
  ['docket-number', /^\d{2}(?:\d\d)?-[fmtd]-\d{3,6}$/],
  ['docket-number', /^\d{2}-\d{3,5}-?(?:mj|cr|cv|m)$/],
];
