import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice, Ground, Question } from '../editing/answering.ts';
import { randomId } from '../editing/draft.ts';
import {
  answered,
  type Given,
  keepRound,
  progressOf,
  type Round,
  readRound,
  skipped,
  stillOpen,
  takenBack,
} from '../editing/rounds.ts';
import { save, undo } from '../editing/save.ts';
import { readBook } from '../editing/use-book.ts';
import { ApiError, fetchApi } from '../shared/api.ts';
import type { Loading } from '../shared/use-api.ts';

export interface Answering {
  ground: Loading<Ground>;
  name: string;
  /** Asked now; undefined when none is left. */
  question: Question | undefined;
  progress: { at: number; of: number };
  round: Round;
  /** What the newest answer did, or why it was refused. */
  message: string;
  busy: boolean;
  answer: (question: Question, choice: Choice) => unknown;
  skip: (question: Question) => unknown;
  undo: () => unknown;
  askSkipped: () => void;
}

async function readGround(districtId: string): Promise<Ground> {
  const params = { districtId };
  const [book, assessment, network] = await Promise.all([
    readBook(districtId),
    fetchApi('/districts/:districtId/assessment', { params }),
    fetchApi('/districts/:districtId/network', { params }),
  ]);
  return { book, assessment, network };
}

const inWords = (error: unknown): string => (error instanceof ApiError ? error.message : String(error));

/**
 * Writes on the newest revision that is known, and again on a newer one: answers are statements, sightings and reports, which
 * add and overwrite nothing.
 */
async function onNewest<Done>(
  districtId: string,
  revision: number,
  write: (revision: number) => Promise<Done>,
) {
  for (let on = revision, attempt = 1; ; attempt++) {
    try {
      return await write(on);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'stale' || attempt === 5) throw error;
      on = (await readBook(districtId)).revision;
    }
  }
}

async function saveAnswer({ book }: Ground, revision: number, question: Question, choice: Choice) {
  const id = randomId();
  const change = choice.change((part) => `${id}-${part}`);
  const why = `Answer to: ${question.action}`.slice(0, 500);
  return onNewest(book.districtId, revision, (on) => save({ ...book, revision: on }, change, why));
}

/** The state of a round of answers. */
export function useAnswering(districtId: string): Answering {
  const { ground, newest, follow } = useGround(districtId);
  const [round, setRound] = useState<Round>(() => readRound(districtId));
  const { message, setMessage, busy, inTurn } = useOneAtATime();
  const keep = (next: Round) => setRound(keepRound(districtId, next));
  const data = ground.status === 'ready' ? ground.data : null;
  const open = stillOpen(data?.assessment.questions ?? [], round);
  const answer = async (on: Ground, question: Question, choice: Choice) => {
    const { changeId, revision, effect } = await saveAnswer(on, newest(), question, choice);
    const said = `${question.title}: ${choice.label}`;
    keep(answered(round, { question: question.id, said, did: effect.text, changeId }));
    setMessage(`${said}. ${effect.text}`);
    follow(revision);
  };
  const takeBack = async ({ changeId, said }: Given) => {
    const undoOn = (revision: number) => undo(districtId, { changeId, revision });
    const { revision } = await onNewest(districtId, newest(), undoOn);
    keep(takenBack(round));
    setMessage(`Undone: ${said}`);
    follow(revision);
  };
  const last = round.given.at(-1);
  return {
    ...{ ground, name: data?.book.name ?? '', question: open[0], progress: progressOf(open.length, round) },
    ...{ round, message, busy },
    answer: (question, choice) => data && inTurn(() => answer(data, question, choice)),
    skip: ({ id, title }) =>
      inTurn(async () => {
        keep(skipped(round, id));
        setMessage(`Skipped: ${title}`);
      }),
    undo: () => last && inTurn(() => takeBack(last)),
    askSkipped: () => keep({ ...round, skipped: [] }),
  };
}

/** One thing is done at a time, so that no key is sent twice; what is refused is said and can be tried again. */
function useOneAtATime() {
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const working = useRef(false);
  const inTurn = (work: () => Promise<void>): void => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    void work()
      .catch((error: unknown) => setMessage(`Not saved. ${inWords(error)}`))
      .finally(() => {
        working.current = false;
        setBusy(false);
      });
  };
  return { message, setMessage, busy, inTurn };
}

/** What the questions rest on. It is read anew after each answer, while the next question is asked already. */
function useGround(districtId: string) {
  const [ground, setGround] = useState<Loading<Ground>>({ status: 'loading' });
  const revision = useRef(0);
  const reading = useRef(0);
  const read = async (): Promise<void> => {
    reading.current += 1;
    const turn = reading.current;
    const isNewest = () => turn === reading.current;
    try {
      const data = await readGround(districtId);
      if (!isNewest()) return;
      revision.current = Math.max(revision.current, data.book.revision);
      setGround({ status: 'ready', data, refreshing: false });
    } catch (error) {
      const shown = error instanceof ApiError ? error : new ApiError('page', String(error));
      if (isNewest()) setGround({ status: 'failed', error: shown, retry: () => void read() });
    }
  };
  useEffect(() => void read(), [districtId]);
  const follow = (written: number) => {
    revision.current = written;
    void read();
  };
  return { ground, newest: () => revision.current, follow };
}
