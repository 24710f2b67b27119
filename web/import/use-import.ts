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

interface ImportRequest {
  readonly name: string;
  readonly file: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly profile: string;
  readonly existing: 'append' | 'update';
  readonly corrections: readonly Correction[];
  readonly choices: Readonly<Record<string, string>>;
}

const MAX_BYTES = 10_000_000;

/** The file in base64, as the API expects it. */
async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** The import of a file with the default choices. @throws Error with a message for the user. */
async function requestFrom(file: File): Promise<ImportRequest> {
  if (file.size > MAX_BYTES)
    throw new Error('The file is larger than 10 MB. Import it in parts, or use the command line.');
  const read = { name: file.name, file: await base64Of(file) };
  return { ...read, mapping: {}, profile: '', existing: 'append', corrections: [], choices: {} };
}

const bodyOf = ({ profile, corrections, ...rest }: ImportRequest) => ({
  ...{ ...rest, corrections: [...corrections] },
  ...(profile && { profile }),
});

/** The state of an import, from choosing the file to saving. The server stores nothing before it is saved. */
export function useImport(districtId: string) {
  const action = useAction();
  const { progress, watched, cancel } = useProgress(districtId);
  const [step, setStep] = useState<Step>('File');
  const [request, setRequest] = useState<ImportRequest | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [entered, setEntered] = useState<Entered | null>(null);
  const [undone, setUndone] = useState(false);
  const check = async (next: ImportRequest, then: Step): Promise<void> => {
    setChecked(await watched((key) => sendCheck(districtId, next, key)));
    setRequest(next);
    setStep(then);
  };
  const change = (changesTo: (now: ImportRequest) => Partial<ImportRequest>): void =>
    action.run(async () => {
      if (request) await check({ ...request, ...changesTo(request) }, step);
    });
  const save = async (keepAs: string): Promise<void> => {
    if (!request) return;
    setEntered(await watched((key) => sendImport(districtId, request, keepAs, key)));
    setStep('Done');
  };
  return {
    ...{ step, go: setStep, checked, entered, undone, progress, cancel },
    ...{ busy: action.busy, refused: action.refused, ...choicesIn(request) },
    pick: (file: File) => action.run(async () => check(await requestFrom(file), 'Columns')),
    setField: (column: string, field: string) =>
      change(({ mapping }) => ({ mapping: { ...mapping, [column]: field } })),
    useProfile: (profile: string) => change(() => ({ profile, mapping: {} })),
    chooseExisting: (existing: ImportRequest['existing']) => change(() => ({ existing })),
    correct: (cells: readonly Correction[]) =>
      change(({ corrections }) => ({ corrections: [...corrections, ...cells] })),
    decide: (name: string, choice: string) =>
      change(({ choices }) => ({ choices: { ...choices, [name]: choice } })),
    save: (keepAs: string) => action.run(() => save(keepAs)),
    downloadRefused: () =>
      action.run(async () => {
        if (request) await downloadRefused(districtId, request);
      }),
    undo: () =>
      action.run(async () => {
        await undoAll(entered);
        setUndone(true);
      }),
  };
}
export type Import = ReturnType<typeof useImport>;

/** The choices to show in the form, with defaults until a file is chosen. */
const choicesIn = (request: ImportRequest | null) => ({
  name: request?.name ?? '',
  profile: request?.profile ?? '',
  existing: request?.existing ?? 'append',
});

const sendCheck = (districtId: string, request: ImportRequest, key: string): Promise<Checked> =>
  send('POST /districts/:districtId/imports/check', {
    params: { districtId },
    body: { ...bodyOf(request), key },
  });

const sendImport = (
  districtId: string,
  request: ImportRequest,
  keepAs: string,
  key: string,
): Promise<Entered> =>
  send('POST /districts/:districtId/imports', {
    params: { districtId },
    body: { ...bodyOf(request), key, ...(keepAs && { keepAs }) },
  });

async function downloadRefused(districtId: string, request: ImportRequest): Promise<void> {
  const options = { params: { districtId }, body: bodyOf(request) };
  const file = await sendForFile('POST /districts/:districtId/imports/refused', options);
  const ending = file.type.startsWith('text/csv') ? 'csv' : 'xlsx';
  download(`${request.name.replace(/\.\w+$/, '')}-refused.${ending}`, file);
}

/** Undoing one change of an import undoes the whole import, in all districts. */
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
