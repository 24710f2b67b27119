import { dayTyped } from '../../core/days.ts';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { NewId } from '../editing/named.ts';
import type { Change } from '../editing/rows.ts';
import { type Saved, save, undo } from '../editing/save.ts';
import { readDistrictRecords } from '../editing/use-district-records.ts';
import { keepAnswered, readAnswered } from '../shared/answered.ts';
import { ApiError, apiErrorOf } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { type AnswerSource, type Asked, type Call, callLogged, changeFor, type Outcome } from './answers.ts';

/** An organization's answer to a question on this visit. It is kept even if it could not be saved. */
export interface Given {
  readonly key: string;
  readonly status: 'saving' | 'saved' | 'not saved';
  readonly question: string;
  /** The organization that was called. */
  readonly organizationId: string;
  /** The prefix of its facts' ids, so that sending the same answer again writes the same facts. */
  readonly id: string;
}

/** Includes the organization, because the other side of a tie may be asked the same question and answer it differently. */
const keyOf = ({ organizationId }: Pick<Call, 'organizationId'>, question: string): string =>
  `${organizationId} ${question}`;

/** One visit to a district's calls. Holds the answers and saves them one at a time, in the order in which they were given. */
export class Round {
  readonly #answers = new Map<string, Given>();
  /** The outcomes of the calls that ended on this visit, by organization. */
  readonly ended = new Map<string, Outcome>();
  /** The last action, or why it failed. */
  message = '';
  /** The change id of each saved answer, newest last. */
  readonly #changes = new Map<string, string>();
  readonly #districtId: string;
  readonly #changed: () => void;
  #revision = 0;
  #end: Promise<void> = Promise.resolve();

  /** @param changed is called whenever something visible changes. */
  constructor(districtId: string, changed: () => void) {
    this.#districtId = districtId;
    this.#changed = changed;
  }

  /** Records that the district was read at a revision. */
  sawRevision(revision: number): void {
    this.#revision = Math.max(this.#revision, revision);
  }

  say(message: string): void {
    this.message = message;
    this.#changed();
  }

  /** Returns the called organization's answer to a question on this visit. */
  given(call: Pick<Call, 'organizationId'>, question: string): Given | undefined {
    return this.#answers.get(keyOf(call, question));
  }

  /** The answers saved on this visit. */
  get saved(): readonly Given[] {
    return [...this.#answers.values()].filter(({ status }) => status === 'saved');
  }

  /** Returns how many questions of a call have a saved answer from this visit. */
  countOf(organizationId: string): number {
    return this.saved.filter((given) => given.organizationId === organizationId).length;
  }

  /** Whether a call has any answer from this visit, saved or not. */
  hasAnswers(organizationId: string): boolean {
    return [...this.#answers.values()].some((given) => given.organizationId === organizationId);
  }

  /** The number of answers that could not be saved. */
  get failed(): number {
    return [...this.#answers.values()].filter(({ status }) => status === 'not saved').length;
  }

  /** Shows an answer immediately and queues it to be saved; it replaces the organization's earlier answer to the question. */
  answer(records: DistrictRecords, call: Call, asked: Asked, key: string, answerSource: AnswerSource): void {
    const at = this.#dayOf(records, answerSource);
    if (!at) return;
    const before = this.given(call, asked.id);
    const { organizationId } = call;
    const id = before?.key === key ? before.id : randomId();
    const given: Given = { key, status: 'saving', question: asked.id, organizationId, id };
    this.#keep(given);
    void this.#inTurn(async () => {
      await this.#undoOf(keyOf(call, asked.id));
      const change = changeFor(records, call, asked, key, { ...answerSource, at }, (part) => `${id}-${part}`);
      const { changeId, effect } = await this.#put(change, `Call: ${asked.title}`);
      this.#changes.set(keyOf(call, asked.id), changeId);
      this.#keep({ ...given, status: 'saved' });
      this.#remember(call);
      this.say(`${asked.title}: saved. ${effect.text}.`);
    }).catch((error: unknown) => {
      this.#keep({ ...given, status: 'not saved' });
      this.say(`${asked.title}: not saved. ${apiErrorOf(error).message}`);
    });
  }

  /** Undoes the newest answer. */
  undoLast(): void {
    void this.#inTurn(async () => {
      const last = [...this.#changes.keys()].at(-1);
      if (last === undefined) return this.say('Nothing to undo.');
      await this.#undoOf(last);
      this.#forget(last);
      this.say('Undone.');
    }).catch((error: unknown) => this.say(`Not undone. ${apiErrorOf(error).message}`));
  }

  /** Stores the answers of the last call in the browser for the district page to show. */
  #remember({ organizationId, name }: Call): void {
    const changes = [...this.#changes].flatMap(([key, changeId]) => {
      const given = this.#answers.get(key);
      return given?.organizationId === organizationId ? [[given.question, changeId]] : [];
    });
    keepAnswered(this.#districtId, { organizationId, name, changes: Object.fromEntries(changes) });
  }

  #forget(key: string): void {
    const given = this.#answers.get(key);
    this.#answers.delete(key);
    const kept = readAnswered(this.#districtId);
    if (!given || kept?.organizationId !== given.organizationId) return;
    const { [given.question]: _gone, ...changes } = kept.changes;
    keepAnswered(this.#districtId, { ...kept, changes });
  }

  /** Queues a change other than an answer and saves it. @throws ApiError */
  write(change: (newId: NewId) => Change, why: string): Promise<void> {
    const id = randomId();
    return this.#inTurn(async () => {
      const { effect } = await this.#put(
        change((part) => `${id}-${part}`),
        why,
      );
      this.say(`Saved. ${effect.text}.`);
    });
  }

  /** Saves the outcome of a call, or sets the message if that fails. */
  async log(
    records: DistrictRecords,
    call: Call,
    answerSource: AnswerSource,
    outcome: Outcome,
  ): Promise<void> {
    const at = this.#dayOf(records, answerSource);
    if (!at) return;
    try {
      await this.write(
        (newId) => callLogged(records, call, { ...answerSource, at }, outcome, newId),
        `Call: ${call.name}`,
      );
      this.ended.set(call.organizationId, outcome);
      this.#changed();
    } catch (error) {
      this.say(`${call.name}: not saved. ${apiErrorOf(error).message}`);
    }
  }

  /** Resolves once every answer so far is saved or has failed. */
  settled(): Promise<void> {
    return this.#end;
  }

  #keep(given: Given): void {
    this.#answers.set(keyOf(given, given.question), given);
    this.#changed();
  }

  /** Returns the typed day; if it is invalid or in the future, sets the message and returns undefined. */
  #dayOf({ today }: DistrictRecords, answerSource: AnswerSource): string | undefined {
    const at = dayTyped(answerSource.at, today);
    if (at && at <= today) return at;
    this.say(
      at
        ? 'The day on which it was said is in the future.'
        : 'First enter the day on which it was said, such as 3/9/2026, or today.',
    );
    return undefined;
  }

  async #undoOf(key: string): Promise<void> {
    const changeId = this.#changes.get(key);
    if (changeId === undefined) return;
    const done = await this.#onNewest((revision) => undo(this.#districtId, { changeId, revision }));
    this.sawRevision(done.revision);
    this.#changes.delete(key);
  }

  async #put(change: Change, why: string): Promise<Saved> {
    const saved = await this.#onNewest((revision) =>
      save({ districtId: this.#districtId, revision }, change, why.slice(0, 500)),
    );
    this.sawRevision(saved.revision);
    return saved;
  }

  /**
   * Writes on the newest known revision and retries if it is stale. That is safe because answers are statements, notes and
   * reports, which overwrite nothing.
   */
  async #onNewest<Done>(write: (revision: number) => Promise<Done>): Promise<Done> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await write(this.#revision);
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'stale' || attempt === 5) throw error;
        this.sawRevision((await readDistrictRecords(this.#districtId)).revision);
      }
    }
  }

  /** Queues work to run one at a time; a failure does not stop the next. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#end.then(work);
    this.#end = done.catch(() => undefined);
    return done;
  }
}
