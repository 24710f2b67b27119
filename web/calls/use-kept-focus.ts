import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The last element that had the focus, and where it was. */
interface Left {
  readonly element: Element;
  readonly lead: string | undefined;
  readonly question: string | undefined;
  /** The place of the question among those of the sheet. */
  readonly at: number;
}

const rowsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-question]')];

function leftAt(box: Element, element: Element): Left {
  const line = element.closest('tr');
  const row = line?.matches('[data-question]') ? line : line?.previousElementSibling;
  const question = row instanceof HTMLElement ? row.dataset.question : undefined;
  const at = rowsIn(box).findIndex((one) => one.dataset.question === question);
  return { element, lead: element.closest<HTMLElement>('[data-lead]')?.dataset.lead, question, at };
}

/** The lead if it is still shown, or else its question, the one that took its place, or the heading. */
function nextTo(box: Element, { lead, question, at }: Left): HTMLElement | null {
  const shown = [...box.querySelectorAll<HTMLElement>('[data-lead]')].find(
    (one) => one.dataset.lead === lead && !one.closest('details:not([open])'),
  );
  if (shown) return shown;
  const rows = rowsIn(box);
  const row =
    rows.find((one) => one.dataset.question === question) ?? rows[Math.min(at, rows.length - 1)] ?? null;
  return row?.querySelector('input') ?? box.querySelector<HTMLElement>('h2');
}

/** Moves the focus to something near when the element that had it was removed, such as the button of a lead that is now decided. */
export function useKeptFocus(section: RefObject<HTMLElement>): void {
  useEffect(() => {
    const box = section.current;
    if (!box) return;
    let left: Left | null = null;
    const remember = ({ target }: FocusEvent) => {
      left = target instanceof Element ? leftAt(box, target) : null;
    };
    const changes = new MutationObserver(() => {
      if (left && !left.element.isConnected && document.activeElement === document.body)
        nextTo(box, left)?.focus();
    });
    box.addEventListener('focusin', remember);
    changes.observe(box, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      box.removeEventListener('focusin', remember);
    };
  }, [section]);
}
