import { AppError, type FieldError } from '../http/errors.ts';

/**
 * Throws if there are invalid fields; the error names each with its path in the request.
 * @throws AppError 400, or 422 if every field is valid in form but no one has said so.
 */
export function refuseFields(fields: readonly FieldError[]): void {
  if (fields.length === 0) return;
  const sentence = fields.map(({ field, message }) => `${field} ${message}`).join('; ');
  const status = fields.every(({ unsaid }) => unsaid) ? 422 : 400;
  throw new AppError(status, 'invalid-request', `Nothing was written: ${sentence}.`, fields);
}
