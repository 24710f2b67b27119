import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, apiErrorOf, type FieldError } from './api.ts';
import { signInHref } from './local-path.ts';

type Values = Record<string, string>;

/** The values of a form by field name in the contract, and the label of each field. */
export interface FormState<V extends Values> {
  values: V;
  labels: Readonly<Record<keyof V & string, string>>;
  set: (changes: Partial<V>) => void;
  clear: () => void;
}

/** Keeps the values outside the form, so that nothing typed is lost when the server refuses. */
export function useForm<V extends Values>(start: V, labels: FormState<V>['labels']): FormState<V> {
  const [values, setValues] = useState(start);
  return {
    values,
    labels,
    set: (changes) => setValues((now) => ({ ...now, ...changes })),
    clear: () => setValues(start),
  };
}

interface Context {
  id: string;
  values: Values;
  labels: Readonly<Record<string, string>>;
  set: (changes: Values) => void;
  faults: readonly FieldError[];
}
const FormContext = createContext<Context | null>(null);

export interface FieldOfForm {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
  /** An error message that continues the label, such as “is required”. */
  fault: string | undefined;
}

/** One field of the enclosing form. */
export function useField(field: string): FieldOfForm {
  const form = useContext(FormContext);
  if (!form) throw new Error(`The field ${field} is not inside a form.`);
  return {
    id: `${form.id}-${field}`,
    label: form.labels[field] ?? field,
    value: form.values[field] ?? '',
    set: (value) => form.set({ [field]: value }),
    fault: form.faults.find((fault) => belongsTo(fault, field))?.message,
  };
}

/** For list values the server adds the index: `districts.0`. */
const belongsTo = (fault: FieldError, field: string): boolean =>
  fault.field === field || fault.field.startsWith(`${field}.`);

interface Props<V extends Values> {
  id: string;
  form: FormState<V>;
  button: string;
  /** The heading above an error that concerns no single field. */
  refused?: string;
  /** Content next to the button, such as a cancel button. */
  beside?: ComponentChildren;
  /** Fields that may not be empty. */
  required?: readonly (keyof V & string)[];
  /** Validation specific to this form, run before sending. */
  check?: () => readonly FieldError[];
  /** Sends the values; throws ApiError if the server refuses. */
  onSend: (values: V) => Promise<void>;
  children: ComponentChildren;
}

const REQUIRED = 'is required';

/** A form in the U.S. Web Design System's style: errors appear in a linked list above it and at each field. */
export function Form<V extends Values>(props: Props<V>): JSX.Element {
  const { id, form, button, beside, required = [], check = () => [], onSend, children } = props;
  const refused = props.refused ?? 'This was not saved';
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const empty = required.filter((field) => (form.values[field] ?? '').trim() === '');
    const faults = [...empty.map((field) => ({ field, message: REQUIRED })), ...check()];
    if (faults.length > 0) return setFailure(new ApiError('incomplete', '', faults));
    setBusy(true);
    try {
      await onSend(form.values);
      setFailure(null);
    } catch (error) {
      setFailure(apiErrorOf(error));
    } finally {
      setBusy(false);
    }
  };
  const { values, labels } = form;
  const set = (changes: Values) => form.set(changes as Partial<V>); // the fields inside are fields of V
  return (
    <FormContext.Provider value={{ id, values, labels, set, faults: failure?.fields ?? [] }}>
      <form class="form" id={id} onSubmit={submit} noValidate>
        {failure && <ErrorSummary form={id} failure={failure} labels={labels} refused={refused} />}
        {children}
        <p class="form__buttons">
          <button type="submit" class="usa-button" aria-disabled={busy}>
            {button}
          </button>
          {beside}
        </p>
      </form>
    </FormContext.Provider>
  );
}

interface SummaryProps {
  form: string;
  failure: ApiError;
  labels: Readonly<Record<string, string>>;
  refused: string;
}

/** The error list above the form. It takes focus, and each line links to its field. */
function ErrorSummary({ form, failure, labels, refused }: SummaryProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [failure]);
  const known = failure.fields.filter(({ field }) => labelOf(field, labels));
  return (
    <div class="usa-alert usa-alert--error form__summary" role="alert" tabIndex={-1} ref={box}>
      <div class="usa-alert__body">
        <h3 class="usa-alert__heading">{known.length > 0 ? 'Please check this form' : refused}</h3>
        {known.length > 0 ? (
          <ul class="form__faults">
            {known.map(({ field, message }) => (
              <li key={field}>
                <FieldLink id={`${form}-${field.split('.')[0]}`}>
                  {faultOf(labelOf(field, labels) ?? '', message)}
                </FieldLink>
              </li>
            ))}
          </ul>
        ) : (
          <p class="usa-alert__text">{failure.message}</p>
        )}
        {failure.code === 'sign-in-needed' && (
          <p class="usa-alert__text">
            What you typed is still here.{' '}
            <a href={signInHref()} target="_blank" rel="noreferrer">
              Sign in in a new tab
            </a>
            , come back, and send this again.
          </p>
        )}
      </div>
    </div>
  );
}

/** `Email must be an address`: an error continues the label of its field. A label that asks is quoted. */
export const faultOf = (label: string, fault: string): string =>
  `${label.endsWith('?') ? `“${label}”` : label} ${fault}`;

const labelOf = (field: string, labels: SummaryProps['labels']): string | undefined =>
  labels[field.split('.')[0] ?? ''];

/** Focuses a field without changing the hash of the address. */
function FieldLink({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** `hint-id error-id` for aria-describedby, or nothing. */
export const describedBy = (...ids: (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
