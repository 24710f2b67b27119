import { useState } from 'preact/hooks';
import { fetchApi } from '../shared/api.ts';
import { download } from '../shared/download.ts';
import { send, sendForFile, type WriteAnswer } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useProgress } from './use-progress.ts';

export type Checked = WriteAnswer<'POST /districts/:districtId/imports/check'>;
export type Line = Checked['lines'][number];
export type Entered = WriteAnswer<'POST /districts/:districtId/imports'>;
export const STEPS = ['File', 'Columns', 'Check', 'Done'] as const;
export type Step = (typeof STEPS)[number];

interface Correction {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

interface Chosen {
  readonly name: string;
  readonly file: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly profile: string;
  readonly existing: 'append' | 'update';
  readonly corrections: readonly Correction[];
  readonly choices: Readonly<Record<string, string>>;
}

const LARGEST = 10_000_000;

/** The bytes of a file as text, as the API takes them. */
async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** @throws Error with a sentence that can be shown. */
async function chosenFrom(file: File): Promise<Chosen> {
  if (file.size > LARGEST)
    throw new Error('The file has more than 10 MB. Bring a part of it, or use the command line.');
  const read = { name: file.name, file: await base64Of(file) };
  return { ...read, mapping: {}, profile: '', existing: 'append', corrections: [], choices: {} };
}

const bodyOf = ({ profile, corrections, ...rest }: Chosen) => ({
  ...{ ...rest, corrections: [...corrections] },
  ...(profile && { profile }),
});

/** One import from the file to what was entered; the server keeps nothing of it until it is saved. */
export function useImport(districtId: string) {
  const action = useAction();
  const { progress, watched, cancel } = useProgress(districtId);
  const [step, go] = useState<Step>('File');
  const [chosen, choose] = useState<Chosen | null>(null);
  const [checked, show] = useState<Checked | null>(null);
  const [entered, setEntered] = useState<Entered | null>(null);
  const [undone, setUndone] = useState(false);
  const check = async (next: Chosen, then: Step): Promise<void> => {
    show(await watched((key) => askWhatWouldBe(districtId, next, key)));
    choose(next);
    go(then);
  };
  const change = (what: (now: Chosen) => Partial<Chosen>): void =>
    action.run(async () => {
      if (chosen) await check({ ...chosen, ...what(chosen) }, step);
    });
  const save = async (keepAs: string): Promise<void> => {
    if (!chosen) return;
    setEntered(await watched((key) => enter(districtId, chosen, keepAs, key)));
    go('Done');
  };
  return {
    ...{ step, go, checked, entered, undone, busy: action.busy, refused: action.refused, progress, cancel },
    ...{ name: chosen?.name ?? '', profile: chosen?.profile ?? '', existing: chosen?.existing ?? 'append' },
    pick: (file: File) => action.run(async () => check(await chosenFrom(file), 'Columns')),
    setField: (column: string, field: string) =>
      change(({ mapping }) => ({ mapping: { ...mapping, [column]: field } })),
    useProfile: (profile: string) => change(() => ({ profile, mapping: {} })),
    chooseExisting: (existing: Chosen['existing']) => change(() => ({ existing })),
    correct: (cells: readonly Correction[]) =>
      change(({ corrections }) => ({ corrections: [...corrections, ...cells] })),
    decide: (name: string, is: string) => change(({ choices }) => ({ choices: { ...choices, [name]: is } })),
    save: (keepAs: string) => action.run(() => save(keepAs)),
    takeRefused: () =>
      action.run(async () => {
        if (chosen) await takeRefused(districtId, chosen);
      }),
    undo: () =>
      action.run(async () => {
        await undoAll(entered);
        setUndone(true);
      }),
  };
}
export type Import = ReturnType<typeof useImport>;

const askWhatWouldBe = (districtId: string, chosen: Chosen, key: string): Promise<Checked> =>
  send('POST /districts/:districtId/imports/check', {
    params: { districtId },
    body: { ...bodyOf(chosen), key },
  });

const enter = (districtId: string, chosen: Chosen, keepAs: string, key: string): Promise<Entered> =>
  send('POST /districts/:districtId/imports', {
    params: { districtId },
    body: { ...bodyOf(chosen), key, ...(keepAs && { keepAs }) },
  });

async function takeRefused(districtId: string, chosen: Chosen): Promise<void> {
  const asked = { params: { districtId }, body: bodyOf(chosen) };
  const file = await sendForFile('POST /districts/:districtId/imports/refused', asked);
  const ending = file.type.startsWith('text/csv') ? 'csv' : 'xlsx';
  download(`${chosen.name.replace(/\.\w+$/, '')}-refused.${ending}`, file);
}

/** The last first: what one district names may have been entered with another. */
/** Whoever undoes one of the changes of an import undoes all. */
async function undoAll(entered: Entered | null): Promise<void> {
  const [first] = entered?.changes ?? [];
  if (!first) return;
  const { districtId, changeId } = first;
  const query = { fact: 'organizations', pageSize: 1 };
  const { revision } = await fetchApi('/districts/:districtId/facts', { params: { districtId }, query });
  await send('POST /districts/:districtId/changes/:changeId/undo', {
    params: { districtId, changeId },
    headers: { 'if-match': `"${revision}"` },
    body: {},
  });
}
