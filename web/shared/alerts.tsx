import type { ComponentChildren, JSX } from 'preact';

/** A refusal in a sentence, announced; nothing when there is none. */
export function ErrorAlert({ sentence }: { sentence: string }): JSX.Element | null {
  if (sentence === '') return null;
  return (
    <div class="usa-alert usa-alert--error usa-alert--slim done" role="alert">
      <div class="usa-alert__body">
        <p class="usa-alert__text">{sentence}</p>
      </div>
    </div>
  );
}

/** What has been done, announced. The place is always there, so that screen readers hear what comes into it. */
export function SuccessAlert({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div role="status">
      {children && (
        <div class="usa-alert usa-alert--success usa-alert--slim done">
          <div class="usa-alert__body">
            <p class="usa-alert__text">{children}</p>
          </div>
        </div>
      )}
    </div>
  );
}
