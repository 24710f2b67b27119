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
import { today } from '../shared/today.ts';
import { useAction } from '../shared/use-action.ts';
import type { Report } from './page.tsx';

interface Props {
  report: Report;
  onSaved: () => void;
}

const statementOf = ({ sections }: Report): Sentence[] =>
  sections
    .filter(({ id }) => id === 'statement')
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? block.sentences : [])));

/** For those who edit the district, today: a sentence of the statement in their own words, kept beside that of the record. */
export function OwnWords({ report, onSaved }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const { districtId, asOf, knownOn } = report;
  const isToday = asOf === today() && knownOn === today();
  if (!isToday || !can(viewer, 'edit facts', { districtId })) return null;
  return <Editor report={report} onSaved={onSaved} />;
}

function Editor({ report, onSaved }: Props): JSX.Element {
  const sentences = statementOf(report);
  const [chosen, choose] = useState(sentences[0]?.id ?? '');
  const own = report.ownSentences.find(({ sentence }) => sentence === chosen);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? own?.text ?? '';
  const { busy, refused, run } = useAction();
  const write = (change: Change) =>
    run(async () => {
      await save(report, change);
      setTyped(undefined);
      onSaved();
    });
  const record = sentences.find(({ id }) => id === chosen);
  return (
    <details class="no-print">
      <summary>Write a sentence in your own words</summary>
      <Select
        id="sentence"
        label="Sentence of the record"
        value={chosen}
        onChange={(id) => {
          choose(id);
          setTyped(undefined);
        }}
      >
        {sentences.map((one) => (
          <option key={one.id} value={one.id}>
            {textOf(one).slice(0, 80)}
          </option>
        ))}
      </Select>
      {record && <p class="report__text">{textOf(record)}</p>}
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
