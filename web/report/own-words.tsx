import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { jointSetOf } from '../../core/facts/own-sentences.ts';
import { can } from '../../core/powers.ts';
import { textOf } from '../../core/report/blocks.ts';
import { ownSentencesOf, unsettledIn } from '../../core/report/own-words.ts';
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
  /** Whether the report is as of today, with all that is known now. Uses the local day: in an Ohio evening, the server's is later. */
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
  /** Null if the record no longer yields this sentence; its custom wording can then only be removed. */
  readonly record: Sentence | null;
}

/** Returns the sentences of the statement, and the former ones for which custom wording still exists. */
function choicesOf(report: Report): Choice[] {
  const now = statementOf(report).map((record) => ({ id: record.id, text: textOf(record), record }));
  const gone = ownSentencesOf(report).filter(({ sentence }) => !now.some(({ id }) => id === sentence));
  return [...now, ...gone.map(({ sentence: id, written: text }) => ({ id, text, record: null }))];
}

/**
 * Lets people who may edit every district of the report reword a sentence of the statement. Both the record's sentence and
 * theirs are kept. Only in the report as of today.
 */
export function OwnWords({ report, isNow, onSaved }: Props): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!isNow || !report.districts.every(({ id }) => can(viewer, 'edit facts', { districtId: id })))
    return null;
  return <Editor report={report} onSaved={onSaved} />;
}

const firstChoice = (choices: readonly Choice[], ...ids: (string | undefined)[]): Choice | undefined =>
  ids.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])[0] ?? choices[0];

function Editor({ report, onSaved }: Omit<Props, 'isNow'>): JSX.Element {
  const choices = choicesOf(report);
  const [unsettled] = unsettledIn(report);
  const [chosen, choose] = useState('');
  const choice = firstChoice(choices, chosen, unsettled?.sentence);
  const own = ownSentencesOf(report).find(({ sentence }) => sentence === choice?.id);
  const [typed, setTyped] = useState<string>();
  const keeper = keeperOf(report, own?.districtId);
  const text = typed ?? own?.text ?? '';
  const { busy, refused, run } = useAction();
  const write = (change: Change) =>
    run(async () => {
      await save(keeper, change);
      setTyped(undefined);
      onSaved();
    });
  const record = choice?.record;
  return (
    <details class="no-print" id="own-sentences" open={unsettled !== undefined}>
      <summary>Write a sentence in your own words</summary>
      <SentenceSelect
        choices={choices}
        value={choice?.id ?? ''}
        onChange={(id) => {
          choose(id);
          setTyped(undefined);
        }}
      />
      <WhatTheRecordSays {...{ choice, own }} />
      <label class="usa-label" for="own-words">
        In your own words
      </label>
      <span class="usa-hint" id="own-words-hint">
        Do not enter victim names or case numbers. It stands beside the sentence of the record, which stays.
        {report.districts.length > 1 && ' It is kept for the joint report of these districts alone.'}
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
          onClick={() => record && write(written(report, keeper.districtId, record, text.trim(), own?.id))}
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

/** The sentence of the record, and whether it has changed since the own words for it were written. */
function WhatTheRecordSays({
  choice,
  own,
}: {
  choice: Choice | undefined;
  own: Report['ownSentences'][number] | undefined;
}): JSX.Element | null {
  if (!choice) return null;
  return (
    <>
      <p class="report__text">{choice.text}</p>
      {!choice.record && <p>The record no longer says this: own words for it can only be removed.</p>}
      {choice.record && own?.hasMoved && (
        <p>
          The record has changed. When this was written it said: {own.written} Save your sentence again if it
          still holds.
        </p>
      )}
    </>
  );
}

interface SentenceSelectProps {
  choices: ReturnType<typeof choicesOf>;
  value: string;
  onChange: (id: string) => void;
}

const SentenceSelect = ({ choices, value, onChange }: SentenceSelectProps): JSX.Element => (
  <Select id="sentence" label="Sentence of the record" value={value} onChange={onChange}>
    {choices.map(({ id, text, record }) => (
      <option key={id} value={id}>
        {record ? '' : 'No longer said: '}
        {text.slice(0, 80)}
      </option>
    ))}
  </Select>
);

/** Returns the district that stores the custom wording: where it already is, or else the report's first district. */
function keeperOf(report: Report, kept = report.districtId): { districtId: string; revision: number } {
  const { revision } = report.districts.find(({ id }) => id === kept) ?? report;
  return { districtId: kept, revision };
}

function written(
  { districts }: Report,
  districtId: string,
  record: Sentence,
  text: string,
  id = `own-${randomId()}`,
): Change {
  const jointWith = districts.length > 1 ? jointSetOf(districts.map((one) => one.id)) : null;
  return {
    action: 'write own sentence',
    entries: [
      entry('ownSentences', {
        ...{ id, districtId, sentence: record.id, text, written: textOf(record), jointWith },
        ...STAMPED_BY_SERVER,
      }),
    ],
  };
}

const removed = (id: string): Change => ({
  action: 'remove own sentence',
  entries: [{ fact: 'ownSentences', id, value: null }],
});
