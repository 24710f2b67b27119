import type { Side } from './evidence.ts';
import { type Random, randomOf } from './random.ts';

/** What the trainings of the sample are about; one in seven has no topic on record. */
const TOPICS = [
  ...['labor-trafficking', 'labor-trafficking', 'u-and-t-certification', 'victim-centered-interviews'],
  ...['screening-and-identification', 'working-together', null],
] as const;

/** What a training was about, drawn by its id alone, so that all else of the sample stays as it is. */
export const topicOf = (id: string): string | null => randomOf(`topic of ${id}`).pick(TOPICS);

/** Who holds a training teaches it, three times of four; those who attend come with a few people, mostly counted. */
export function atTraining(id: string, { host = false, organizationId }: Side) {
  const random = randomOf(`people of ${organizationId} at ${id}`);
  const counted = random.chance(0.8);
  return {
    trainer: host && taughtByHost(randomOf(`trainer of ${id}`)),
    people: host || !counted ? null : random.whole([1, 8]),
  };
}

const taughtByHost = (random: Random): boolean => random.chance(0.75);
