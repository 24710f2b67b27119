import { byCodePoint, sorted } from '../order.ts';

/** The topics a training may have. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** No longer offered; trainings that have it keep it. */
  readonly retired: boolean;
}

const first = (id: string, name: string): Topic => ({ id, name, retired: false });

/** The default list; the graph stores only what an administrator changed. */
const FIRST_TOPICS: readonly Topic[] = [
  first('child-trafficking', 'Child trafficking'),
  first('financial-investigation', 'Financial investigation'),
  first('labor-trafficking', 'Labor trafficking'),
  first('protocols-and-referral', 'Protocols and referral'),
  first('screening-and-identification', 'Screening and identification'),
  first('sex-trafficking', 'Sex trafficking'),
  first('tribal-communities', 'Trafficking in tribal communities'),
  first('u-and-t-certification', 'U and T certification'),
  first('victim-centered-interviews', 'Victim-centered interviews'),
  first('working-together', 'Who does what in this district'),
];

/** Returns all topics by name, including an administrator's changes and additions. */
export function topicsWith(changed: readonly Topic[]): Topic[] {
  const byId = new Map([...FIRST_TOPICS, ...changed].map((topic) => [topic.id, topic]));
  return sorted(byId.values(), (x, y) => byCodePoint(x.name, y.name));
}
