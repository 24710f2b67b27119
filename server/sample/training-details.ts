import type { Side } from './evidence.ts';
import { type Random, randomOf } from './random.ts';

/** Topics of the sample's trainings; one in seven has none on record. */
const TOPICS = [
  ...['labor-trafficking', 'labor-trafficking', 'u-and-t-certification', 'victim-centered-interviews'],
  ...['screening-and-identification', 'working-together', null],
] as const;

/** The topic of a training. It depends only on the ID, so that drawing it does not change the rest of the sample. */
export const topicOf = (id: string): string | null => randomOf(`topic of ${id}`).pick(TOPICS);

/** The host teaches three trainings of four. Others attend with a few people, whose number is usually on record. */
export function atTraining(id: string, { host = false, organizationId }: Side) {
  const random = randomOf(`people of ${organizationId} at ${id}`);
  const counted = random.chance(0.8);
  return {
    trainer: host && taughtByHost(randomOf(`trainer of ${id}`)),
    people: host || !counted ? null : random.whole([1, 8]),
  };
}

const taughtByHost = (random: Random): boolean => random.chance(0.75);
