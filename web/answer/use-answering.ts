import { useRef, useState } from 'preact/hooks';
import {
  type AnswerSession,
  answered,
  keepSession,
  progressOf,
  readSession,
  remainingQuestions,
  skipped,
  undoLast,
} from '../editing/answer-session.ts';
import { type AnswerContext, type Question, type SaidAtOnce, sortedQuestions } from '../editing/answering.ts';
import { save, undo } from '../editing/save.ts';
import { readDistrictRecords } from '../editing/use-district-records.ts';
import { ApiError, fetchApi } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { today } from '../shared/today.ts';
import { type Loading, useLoading } from '../shared/use-api.ts';

type Answer = Pick<SaidAtOnce, 'label' | 'change'>;

export interface Answering {
  context: Loading<AnswerContext>;
  name: string;
  /** Asked now; undefined when none is left. */
  question: Question | undefined;
  progress: { at: number; of: number };
  round: AnswerSession;
  /** What the newest answer did, or why it was refused. */
  message: string;
  busy: boolean;
  /** The questions in their lists; those that are skipped or answered in this round are among them. */
  sorted: ReturnType<typeof sortedQuestions> | null;
  answer: (question: Question, choice: Answer) => void;
  /** The same once more was asked: the question stays until the answer is saved. @throws ApiError */
  answerAskedFirst: (question: Question, choice: Answer) => Promise<void>;
  say: (message: string) => void;
  skip: (question: Question) => void;
  undo: () => void;
  askSkipped: () => void;
}

async function readAnswerContext(districtId: string): Promise<AnswerContext> {
  const request = { params: { districtId }, query: { asOf: today() } };
  const [records, assessment, network] = await Promise.all([
    readDistrictRecords(districtId),
    fetchApi('/districts/:districtId/assessment', request),
    fetchApi('/districts/:districtId/network', request),
  ]);
  return { records, assessment, network };
}

const inWords = (error: unknown): string => (error instanceof ApiError ? error.message : String(error));

/**
 * Writes on the newest revision that is known, and again on a newer one: answers are statements, activity dates and reports, which
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
      on = (await readDistrictRecords(districtId)).revision;
    }
  }
}

async function saveAnswer({ records }: AnswerContext, revision: number, question: Question, choice: Answer) {
  const id = randomId();
  const change = choice.change((part) => `${id}-${part}`);
  const why = `Answer to: ${question.action}`.slice(0, 500);
  return onNewest(records.districtId, revision, (on) => save({ ...records, revision: on }, change, why));
}

/** The state of a round of answers: the next question is asked at once, while answers are saved one after another. */
export function useAnswering(districtId: string): Answering {
  const { context, newest, follow } = useAnswerContext(districtId);
  const [round, change] = useAnswerSession(districtId);
  const [pending, setPending] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const inTurn = useQueue((error) => setMessage(`Not saved. ${inWords(error)}`));
  const data = context.status === 'ready' ? context.data : null;
  const sorted = data && sortedQuestions(data);
  const open = remainingQuestions(sorted?.open ?? [], round).filter(({ id }) => !pending.includes(id));
  const answer = async (on: AnswerContext, question: Question, choice: Answer) => {
    const said = `${question.title}: ${choice.label}`;
    try {
      const { changeId, revision, effect } = await saveAnswer(on, newest(), question, choice);
      change((now) => answered(now, { question: question.id, said, did: effect.text, changeId }));
      setMessage(`${said}. ${effect.text}`);
      follow(revision);
    } finally {
      setPending((now) => now.filter((id) => id !== question.id));
    }
  };
  const takeBack = async () => {
    const last = readSession(districtId).given.at(-1);
    if (!last) return;
    const undoOn = (revision: number) => undo(districtId, { changeId: last.changeId, revision });
    const { revision } = await onNewest(districtId, newest(), undoOn);
    change(undoLast);
    setMessage(`Undone: ${last.said}`);
    follow(revision);
  };
  return {
    ...{ context, name: data?.records.name ?? '', question: open[0] },
    ...{ round, message, busy: pending.length > 0 },
    progress: progressOf(open.length + pending.length, round, pending.length),
    answer: (question, choice) => {
      if (!data) return;
      setPending((now) => [...now, question.id]);
      void inTurn(() => answer(data, question, choice)).catch(() => undefined); // the queue has said so
    },
    answerAskedFirst: async (question, choice) => {
      if (data) await inTurn(() => answer(data, question, choice));
    },
    ...{ sorted, say: setMessage },
    skip: ({ id, title }) => {
      change((now) => skipped(now, id));
      setMessage(`Skipped: ${title}`);
    },
    undo: () => void inTurn(takeBack).catch(() => undefined),
    askSkipped: () => change((now) => ({ ...now, skipped: [] })),
  };
}

/** The round, kept for the tab with every change. */
function useAnswerSession(districtId: string) {
  const [round, setSession] = useState<AnswerSession>(() => readSession(districtId));
  const change = (next: (now: AnswerSession) => AnswerSession) =>
    setSession(keepSession(districtId, next(readSession(districtId))));
  return [round, change] as const;
}

/** Work is done one after another in the order of the keys; what fails does not stop the next. */
function useQueue(onFailure: (error: unknown) => void) {
  const end = useRef<Promise<void>>(Promise.resolve());
  return (work: () => Promise<void>): Promise<void> => {
    const done = end.current.then(work);
    end.current = done.catch(onFailure);
    return done;
  };
}

/** What the questions rest on. It is read anew after each answer, while the next question is asked already. */
function useAnswerContext(districtId: string) {
  const [written, setWritten] = useState(0);
  const context = useLoading(districtId, () => readAnswerContext(districtId), written);
  const revision = useRef(0);
  if (context.status === 'ready')
    revision.current = Math.max(revision.current, context.data.records.revision);
  const follow = (to: number) => {
    revision.current = to;
    setWritten(to);
  };
  return { context, newest: () => revision.current, follow };
}
