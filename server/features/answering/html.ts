import { readFileSync } from 'node:fs';

/** A part of a page in which every text is escaped. */
export interface Html {
  readonly html: string;
}
type Part = Html | string | number | null | false | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(part: Part | undefined): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part !== 'object') return String(part).replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** Makes a part of a page; what is put into it is text, unless it is such a part itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, at) => text + textOf(parts[at])).join(''),
});

const TEMPLATE = new URL('../../../dist/web/answer/index.html', import.meta.url);
let template: string | undefined;

/** A whole page in the document that is built with the others, whose style sheets it has. */
export function documentOf(title: string, content: Html, isSample = false): string {
  template ??= readFileSync(TEMPLATE, 'utf8');
  return template
    .replace(isSample ? '' : /<span class="answer__sample">.*?<\/span>/, '')
    .replace(/<title>.*?<\/title>/, () => html`<title>${title} – Tieline</title>`.html)
    .replace(/(<main class="answer">)(<\/main>)/, (_, open, close) => `${open}${content.html}${close}`);
}
