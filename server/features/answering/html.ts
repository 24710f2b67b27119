import { readFileSync } from 'node:fs';
import { type Html, html } from '../../http/html.ts';

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
