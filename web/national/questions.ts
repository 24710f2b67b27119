/** A question about all districts, as a filter of their list. */
export interface NationalQuestion {
  readonly title: string;
  readonly where: string;
}

/** What trainers ask most about all districts, with the same words wherever they are offered. */
export const NATIONAL_QUESTIONS = {
  policeAndServices: {
    title: 'No tie between police and victim service providers on record',
    where: 'lacks:lead-police--victim-services',
  },
  laborInspectors: {
    title: 'No labor inspector on record: Wage and Hour, Inspector General, state or OSHA',
    where: 'lacks:dol-whd,lacks:dol-oig,lacks:state-labor,lacks:osha',
  },
  stateLabor: { title: 'No state labor inspection on record', where: 'lacks:state-labor' },
  stateLaborUntied: {
    title: 'State labor inspection on record, but no tie to the coordinator',
    where: 'has:state-labor,lacks:usao-coordinator--state-labor',
  },
  untrained: { title: 'No training on record within two years', where: 'untrained:any' },
} as const satisfies Readonly<Record<string, NationalQuestion>>;
