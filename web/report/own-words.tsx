import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { can } from '../../core/powers.ts';
import { textOf } from '../../core/report/blocks.ts';
import type { Sentence } from '../../core/report/shape.ts';
import { type Change, entry, STAMPED_BY_SERVER } from '../editing/rows.ts';
import { save } from '../editing/save.ts';
import { randomId } from '../shared/random-id.ts';
import { Select } from '../shared/select.tsx';
import { useSession } from '../shared/session.ts';
import { useAction } from '../shared/use-action.ts';
import type { Report } from './page.tsx';

interface Props {
  report: Report;
  /** Is the report of today, as all is known now? By the day here: in an evening of Ohio, the server's is one later. */
  isNow: boolean;
  onSaved: () => void;
}

const statementOf = ({ sections }: Report): Sentence[] =>
  sections
    .filter(({ id }) => id === 'statement')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : [])));

interface Choice {
  readonly id: string;
  readonly text: string;
  /** Null: the record does not say it any more, and own words for it can only be removed. */
  readonly record: Sentence | null;
}

/** The sentences of the statement, and those that it no longer has and that own words stand for. */
function choicesOf(report: Report): Choice[] {
  const now = statementOf(report).map((record) => ({ id: record.id, text: textOf(record), record }));
  const gone = report.ownSentences.filter(({ sentence }) => !now.some(({ id }) => id === sentence));
  return [...now, ...gone.map(({ sentence: id, written: text }) => ({ id, text, record: null }))];
}

/** For those who edit the district, today: a sentence of the statement in their own words, kept beside that of the record. */
export function OwnWords({ report, isNow, onSaved }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!isNow || !can(viewer, 'edit facts', { districtId: report.districtId })) return null;
  return <Editor report={report} onSaved={onSaved} />;
}

function Editor({ report, onSaved }: Omit<Props, 'isNow'>): JSX.Element {
  const choices = choicesOf(report);
  const [chosen, choose] = useState('');
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const own = report.ownSentences.find(({ sentence }) => sentence === choice?.id);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? own?.text ?? '';
  const { busy, refused, run } = useAction();
  const write = (change: Change) =>
    run(async () => {
      await save(report, change);
      setTyped(undefined);
      onSaved();
    });
  const record = choice?.record;
  return (
    <details class="no-print">
      <summary>Write a sentence in your own words</summary>
      <SentenceChoice
        {...{ choices, choice }}
        onChoose={(id) => {
          choose(id);
          setTyped(undefined);
        }}
      />
      <label class="usa-label" for="own-words">
        In your own words
      </label>
      <span class="usa-hint" id="own-words-hint">
        Do not enter victim names or case numbers. It stands beside the sentence of the record, which stays.
      </span>
      <textarea
        class="usa-textarea"
        id="own-words"
        aria-describedby="own-words-hint"
        maxLength={1000}
        value={text}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {refused && (
        <p class="usa-error-message" role="alert">
          {refused}
        </p>
      )}
      <p>
        <button
          type="button"
          class="usa-button"
          disabled={busy || !record || text.trim() === ''}
          onClick={() => record && write(written(report, record, text.trim(), own?.id))}
        >
          Save sentence
        </button>
        {own && (
          <button type="button" class="link-button" onClick={() => write(removed(own.id))}>
            Remove own words
          </button>
        )}
      </p>
    </details>
  );
}

interface ChoiceProps {
  choices: readonly Choice[];
  choice: Choice | undefined;
  onChoose: (id: string) => void;
}

const SentenceChoice = ({ choices, choice, onChoose }: ChoiceProps): JSX.Element => (
  <>
    <Select id="sentence" label="Sentence of the record" value={choice?.id ?? ''} onChange={onChoose}>
      {choices.map(({ id, text, record }) => (
        <option key={id} value={id}>
          {record ? '' : 'No longer said: '}
          {text.slice(0, 80)}
        </option>
      ))}
    </Select>
    {choice && <p class="report__text">{choice.text}</p>}
    {choice && !choice.record && <p>The record no longer says this: own words for it can only be removed.</p>}
  </>
);

const written = ({ districtId }: Report, record: Sentence, text: string, id?: string): Change => ({
  action: 'write own sentence',
  entries: [
    entry('ownSentences', {
      ...{ id: id ?? `own-${randomId()}`, districtId, sentence: record.id, text, written: textOf(record) },
      ...STAMPED_BY_SERVER,
    }),
  ],
});

const removed = (id: string): Change => ({
  action: 'remove own sentence',
  entries: [{ fact: 'ownSentences', id, value: null }],
});
