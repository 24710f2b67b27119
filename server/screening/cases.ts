import { findCaption } from './captions.ts';
import { findCodedPerson } from './coded-person.ts';
import type { Pattern } from './patterns.ts';

/** Case captions, and labels that stand for people in a case. */
export const CASES: readonly Pattern[] = [
  { name: 'case-caption', what: 'the title of a case', find: findCaption, inNames: true, isWeighed: true },
  { name: 'coded-person', what: 'a label for a person in a case', find: findCodedPerson },
];
