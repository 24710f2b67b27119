import type { ComponentChildren, JSX } from 'preact';

/** An error message, announced to screen readers. Renders nothing when the sentence is empty. */
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

/**
 * A success message, announced to screen readers. The status region is always rendered, because screen readers only
 * announce content added to a region that already exists.
 */
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
