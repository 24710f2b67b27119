import { readFileSync } from 'node:fs';

/** A fragment of a page in which all text is escaped. */
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

/** Creates a fragment; values are escaped unless they are fragments themselves. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, at) => text + textOf(parts[at])).join(''),
});

const templates = new Map<string, string>();

/** The document of a page without an app, as it was built with the others: its style sheets, and nothing in it. */
function templateOf(folder: string): string {
  const kept = templates.get(folder);
  if (kept !== undefined) return kept;
  const read = readFileSync(new URL(`../../dist/web/${folder}/index.html`, import.meta.url), 'utf8');
  templates.set(folder, read);
  return read;
}

/** A whole page that the server makes, in the document `web/<folder>/index.html`, which is built with the others. */
export const documentIn = (folder: string, title: string, content: Html, isSample = false): string =>
  templateOf(folder)
    .replace(isSample ? '' : /<(span|div) class="[\w-]+__sample">.*?<\/\1>/, '')
    .replace(/<title>.*?<\/title>/, () => html`<title>${title} – Tieline</title>`.html)
    .replace(/(<main class="[\w-]+">)(<\/main>)/, (_, open, close) => `${open}${content.html}${close}`);
