import { ApiError, type FieldError } from '../shared/api.ts';
import { randomId } from '../shared/random-id.ts';
import { send, type WriteAnswer } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import type { DistrictRecords } from './district-records.ts';
import type { Field } from './form.ts';
import type { Change } from './rows.ts';
import { bodyOf } from './use-change-preview.ts';

export type Saved = WriteAnswer<'POST /districts/:districtId/changes'>;

/** The same body on the same revision gets the same idempotency key, so that the server writes it once. */
const keys = new Map<string, string>();
const keyOf = (text: string): string => {
  const key = keys.get(text) ?? randomId();
  keys.set(text, key);
  return key;
};

/**
 * Saves a change to the records as read.
 * @throws ApiError `stale` if someone else has changed the district since.
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

/** Undoes a change. The undo is itself a change with its own reason. */
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

/** Form field names by row column, where they differ. */
const FIELD_OF: Readonly<Record<string, string>> = {
  parentId: 'parent',
  organizationId: 'organization',
  evidenceId: 'evidence',
  topicId: 'topic',
  districtIds: 'districts',
  toldToId: 'from',
};

/** Maps the server's errors, such as for `entries[2].value.name`, to the form's fields where possible. */
export function atFields(error: ApiError, fields: readonly Field[]): ApiError {
  const names = new Set(fields.map(({ name }) => name));
  const mapped = error.fields.flatMap(({ field, message }): FieldError[] => {
    const column = /\.value\.(\w+)$/.exec(field)?.[1];
    const name = column === undefined ? field : (FIELD_OF[column] ?? column);
    return names.has(name) ? [{ field: name, message }] : [];
  });
  const isComplete = mapped.length === error.fields.length;
  return new ApiError(error.code, error.message, isComplete ? mapped : []);
}
