import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Part } from '../shared/part.tsx';
import { randomId } from '../shared/random-id.ts';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';

type Topic = ApiResponse<'/training-topics'>['items'][number];

interface Props {
  /** The number of writes so far; the list reloads after each. */
  written: number;
  onWritten: () => void;
}

const NEW: Topic = { id: '', name: '', retired: false };

/** Lets an administrator edit the list of topics, which all districts share. */
export function Topics({ written, onWritten }: Props): JSX.Element {
  const answer = useApi('/training-topics', {}, written);
  const [chosen, choose] = useState<Topic | null>(null);
  const { refused, run } = useAction();
  const save = async (topic: Topic) => {
    const { id, name, retired } = topic;
    await send('PUT /training-topics/:topicId', {
      params: { topicId: id || `topic-${randomId()}` },
      body: { name, retired },
    });
    choose(null);
    onWritten();
  };
  const add = (
    <button type="button" class="link-button" onClick={() => choose(NEW)}>
      Add a topic
    </button>
  );
  return (
    <Part id="topics" title="Topics that trainings may have" count="in all districts" more={add}>
      {chosen && <TopicForm key={chosen.id} topic={chosen} onSave={save} onCancel={() => choose(null)} />}
      <ErrorAlert sentence={refused} />
      <Loaded answer={answer} what="the topics">
        {({ items }) => (
          <ul>
            {items.map((topic) => (
              <li key={topic.id}>
                {topic.name} {topic.retired && <span class="faint">(retired)</span>}{' '}
                <button type="button" class="link-button" onClick={() => choose(topic)}>
                  Rename<span class="usa-sr-only"> {topic.name}</span>
                </button>{' '}
                <button
                  type="button"
                  class="link-button"
                  onClick={() => run(() => save({ ...topic, retired: !topic.retired }))}
                >
                  {topic.retired ? 'Offer again' : 'Retire'}
                  <span class="usa-sr-only"> {topic.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Part>
  );
}

interface TopicFormProps {
  topic: Topic;
  onSave: (topic: Topic) => Promise<void>;
  onCancel: () => void;
}

function TopicForm({ topic, onSave, onCancel }: TopicFormProps): JSX.Element {
  const form = useForm({ name: topic.name }, { name: 'Name of the topic' });
  return (
    <Form
      id="topic"
      form={form}
      button={topic.id ? 'Rename' : 'Add topic'}
      required={['name']}
      onSend={({ name }) => onSave({ ...topic, name: name.trim() })}
      beside={
        <button type="button" class="link-button" onClick={onCancel}>
          Cancel
        </button>
      }
    >
      <TextField field="name" hint="No names of victims and no case numbers" />
    </Form>
  );
}
