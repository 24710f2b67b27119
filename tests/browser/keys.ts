import type { Page } from 'playwright-core';

/** A keyboard that counts: each key pressed and each letter typed is one. */
export function keysOf(page: Page) {
  let pressed = 0;
  const focused = () =>
    page.evaluate(() => {
      const on = document.activeElement;
      const label = on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? on.labels?.[0] : null;
      const text = (label?.textContent ?? on?.textContent ?? '').trim();
      return text || (on?.getAttribute('aria-label') ?? '');
    });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    pressed += keys.length;
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    pressed += text.length;
  };
  /** Tab until what is focused begins with the words; fails when it is not reached. */
  const tabTo = async (words: string, most = 60) => {
    for (let tabs = 0; tabs < most; tabs++) {
      await press('Tab');
      if ((await focused()).startsWith(words)) return;
    }
    throw new Error(`Tab did not reach “${words}”`);
  };
  return {
    press,
    type,
    tabTo,
    focused,
    count: () => pressed,
    reset: () => {
      pressed = 0;
    },
  };
}
