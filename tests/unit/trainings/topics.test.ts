import { expect, it } from 'vitest';
import { topicsWith } from '../../../core/trainings/topics.ts';

const namesOf = (topics: ReturnType<typeof topicsWith>) => topics.map(({ name }) => name);

it('a topic that an administrator adds is listed by its name among those that are there from the start', () => {
  const before = topicsWith([]);
  const added = { id: 'forced-begging', name: 'Forced begging', retired: false };
  const after = topicsWith([added]);
  expect(after).toHaveLength(before.length + 1);
  expect(after).toContainEqual(added);
  expect(namesOf(after)).toEqual(namesOf(after).sort());
});

it('one that is renamed or retired keeps its id, and is listed once', () => {
  const [topic] = topicsWith([]);
  if (!topic) throw new Error('There is no topic at the start');
  expect(topic.retired).toBe(false);
  const changed = { ...topic, name: 'Zebra crossings', retired: true };
  const after = topicsWith([changed]);
  expect(after).toHaveLength(topicsWith([]).length);
  expect(after.filter(({ id }) => id === topic.id)).toEqual([changed]);
  expect(after.at(-1)).toEqual(changed);
});

it('there are topics about labor and about sex trafficking before anyone enters one', () => {
  const byId = new Map(topicsWith([]).map(({ id, name }) => [id, name]));
  expect([byId.get('labor-trafficking'), byId.get('sex-trafficking')]).toEqual([
    ...['Labor trafficking', 'Sex trafficking'],
  ]);
});
