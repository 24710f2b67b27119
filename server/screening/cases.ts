import { findCaption } from './captions.ts';
import { findCodedPerson } from './coded-person.ts';
import { findInformant } from './informants.ts';
import type { Pattern } from './patterns.ts';

/** How people of a case are called without their names, and how cases are called by names. */
export const CASES: readonly Pattern[] = [
  { name: 'case-caption', what: 'the title of a case', find: findCaption, inNames: true },
  { name: 'coded-person', what: 'a label for a person in a case', find: findCodedPerson },
  { name: 'informant', what: 'an informant', find: findInformant },
];
