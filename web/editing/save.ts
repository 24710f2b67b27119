import { ApiError, type FieldError } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { send, type WriteAnswer } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import type { DistrictRecords } from './district-records.ts';
import type { Field } from './form.ts';
import type { Change } from './rows.ts';
import { bodyOf } from './use-change-preview.ts';

export type Saved = WriteAnswer<'POST /districts/:districtId/changes'>;

/** The same body on the same revision is the same sending: its key makes the server write it once. */
const keys = new Map<string, string>();
const keyOf = (text: string): string => {
  const key = keys.get(text) ?? randomId();
  keys.set(text, key);
  return key;
};

/**
 * Writes a change on what the book says.
 * @throws ApiError `stale` when someone else has changed the district since.
 */
export function save(
  { districtId, revision }: Pick<DistrictRecords, 'districtId' | 'revision'>,
  change: Change,
  why = '',
): Promise<Saved> {
  const body = bodyOf(change, why);
  return send('POST /districts/:districtId/changes', {
    params: { districtId },
    query: { asOf: today() },
    headers: {
      'if-match': `"${revision}"`,
      'idempotency-key': keyOf(`${districtId} ${revision} ${JSON.stringify(body)}`),
    },
    body,
  });
}

/** Undoes a change, itself a change with its own reason. */
export function undo(
  districtId: string,
  { changeId, revision }: Pick<Saved, 'changeId' | 'revision'>,
  why = '',
) {
  return send('POST /districts/:districtId/changes/:changeId/undo', {
    params: { districtId, changeId },
    query: { asOf: today() },
    headers: { 'if-match': `"${revision}"`, 'idempotency-key': keyOf(`undo ${changeId} ${revision} ${why}`) },
    body: why === '' ? {} : { why },
  });
}

/** The form's fields by the columns of rows whose names differ. */
const FIELD_OF: Readonly<Record<string, string>> = {
  parentId: 'parent',
  organizationId: 'organization',
  evidenceId: 'evidence',
  topicId: 'topic',
  districtIds: 'districts',
  toldToId: 'from',
};

/** What the server says of `entries[2].value.name`, at the field of the form that it comes from, where there is one. */
export function atFields(error: ApiError, fields: readonly Field[]): ApiError {
  const names = new Set(fields.map(({ name }) => name));
  const moved = error.fields.flatMap(({ field, message }): FieldError[] => {
    const column = /\.value\.(\w+)$/.exec(field)?.[1];
    const name = column === undefined ? field : (FIELD_OF[column] ?? column);
    return names.has(name) ? [{ field: name, message }] : [];
  });
  const all = moved.length === error.fields.length;
  return new ApiError(error.code, error.message, all ? moved : []);
}
