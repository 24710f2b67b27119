import { readFileSync } from 'node:fs';

/** A fragment of HTML in which all text is escaped. */
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

/** Tagged template for an HTML fragment. Interpolated values are escaped unless they are fragments. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, at) => text + textOf(parts[at])).join(''),
});

const templates = new Map<string, string>();

/** Returns the built document of a page without an app: its style sheets and an empty body. */
function templateOf(folder: string): string {
  const kept = templates.get(folder);
  if (kept !== undefined) return kept;
  const read = readFileSync(new URL(`../../dist/web/${folder}/index.html`, import.meta.url), 'utf8');
  templates.set(folder, read);
  return read;
}

/** Returns a complete server-rendered page in the document `web/<folder>/index.html`, which Vite builds with the other pages. */
export const documentIn = (folder: string, title: string, content: Html, isSample = false): string =>
  templateOf(folder)
    .replace(isSample ? '' : /<(span|div) class="[\w-]+__sample">.*?<\/\1>/, '')
    .replace(/<title>.*?<\/title>/, () => html`<title>${title} – Tieline</title>`.html)
    .replace(/(<main class="[\w-]+">)(<\/main>)/, (_, open, close) => `${open}${content.html}${close}`);
