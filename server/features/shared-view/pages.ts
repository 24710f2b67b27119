import { kindOfCell, shownCell, textOf } from '../../../core/report/blocks.ts';
import { PHONE, phoneKey } from '../../../core/report/picture-key.ts';
import type { Block, PictureBlock, ReportCell, Section, Table } from '../../../core/report/shape.ts';
import { markOf } from '../../../core/sharing/make-view.ts';
import type { SharedView } from '../../../core/sharing/shared-view.ts';
import { count, formatDay } from '../../../core/words/format.ts';
import { documentIn, type Html, html } from '../../http/html.ts';

/** A view with the names of its files, and its path. */
interface Shown {
  readonly view: SharedView;
  readonly files: readonly string[];
  readonly path: string;
}

/** A page with one sentence, for when there is nothing to see. */
export const sentencePage = (title: string, text: string): string =>
  documentIn(
    'shared-view',
    title,
    html`<div class="shared-view__alone"><h1>${title}</h1><p>${text}</p></div>`,
  );

/** The same page whether the view does not exist or this browser may not see it. */
export const unknownPage = (): string =>
  sentencePage(
    'This link does not work',
    'Check that you copied all of it, open it again from the original message, or ask the office that sent it.',
  );

export const endedPage = (lastDay: string, isRevoked: boolean): string =>
  sentencePage(
    'This view ended',
    isRevoked
      ? 'The office that shared this view has revoked its link: ask that office.'
      : `This view ended on ${formatDay(lastDay)}: ask the office that shared it.`,
  );

/** Asks for the passphrase, which was sent separately from the link. */
export const passphrasePage = (path: string, fault = ''): string =>
  documentIn(
    'shared-view',
    'Passphrase',
    html`<div class="shared-view__alone"><h1>Enter the passphrase</h1>${fault !== '' && html`<p role="alert"><strong>${fault}</strong></p>`}
<p>The office that shared this view sent you a passphrase apart from the link.</p>
<form method="post" action="${path}"><label class="usa-label" for="passphrase">Passphrase</label><input class="usa-input" id="passphrase" name="passphrase" type="password" autocomplete="off" maxlength="128" required><p><button class="usa-button">Open the view</button></p></form></div>`,
  );

/**
 * Asks for an address on the list, then for the code that is mailed to it. Does not reveal whether an address is on the
 * list.
 */
export function addressPage(path: string, { email = '', fault = '' } = {}): string {
  const title = email === '' ? 'Enter your email address' : 'Enter the code';
  const field =
    email === ''
      ? html`<label class="usa-label" for="email">Email address</label><input class="usa-input" id="email" name="email" type="email" autocomplete="email" maxlength="254" required>`
      : html`<input type="hidden" name="email" value="${email}"><label class="usa-label" for="code">Six-digit code</label><input class="usa-input" id="code" name="code" inputmode="numeric" maxlength="6" autocomplete="one-time-code" required>`;
  const why =
    email === ''
      ? 'The office that shared this view chose who may open it. A code to your email address lets you in.'
      : 'If this address may open the view, a code is on its way. It works for 15 minutes.';
  return documentIn(
    'shared-view',
    title,
    html`<div class="shared-view__alone"><h1>${title}</h1>${fault !== '' && html`<p role="alert"><strong>${fault}</strong></p>`}
<p>${why}</p>
<form method="post" action="${path}">${field}<p><button class="usa-button">${email === '' ? 'Send a code' : 'Open the view'}</button></p></form>${email !== '' && html`<p><a href="${path}">Use another address, or ask for another code</a></p>`}</div>`,
  );
}

/** Everything that the link shows, in one printable document. */
export function viewPage({ view, files, path }: Shown): string {
  const { district, office, recipient, frozenOn, lastDay, counties, sample, sections } = view;
  const mark = markOf(view);
  return documentIn(
    'shared-view',
    `${district}, shared view`,
    html`<p class="shared-view__for">For: ${recipient}</p>
<p class="shared-view__frozen"><strong>Frozen on ${formatDay(frozenOn)}</strong> by the ${office}. Ends on ${formatDay(lastDay)}. Names of people are left out.</p>
<div class="shared-view__mark" data-mark="${mark}" aria-hidden="true"></div>
<h1>${district}</h1><p class="shared-view__place">${count(counties, 'county', 'counties')}</p>
<nav class="shared-view__parts" aria-label="Parts of this view"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${takeAway(files, path)}
${sections.map((section) => sectionOf(section, files, path))}
<p class="shared-view__foot">${mark}</p>`,
    sample,
  );
}

const DOCUMENTS: readonly (readonly [file: string, label: string])[] = [
  ['report.docx', 'Report (Word)'],
  ['report.pdf', 'Report (PDF)'],
  ['report.xlsx', 'Report (Excel)'],
];

const PICTURE_WORDS = { ring: 'Picture of the ring', counties: 'Map of the counties' } as const;

function takeAway(files: readonly string[], path: string): Html | null {
  const documents = DOCUMENTS.filter(([file]) => files.includes(file));
  return documents.length === 0
    ? null
    : html`<ul class="shared-view__files">${documents.map(([file, label]) => html`<li>${download(path, file, label)}</li>`)}</ul>`;
}

const download = (path: string, file: string, label: string): Html =>
  html`<a href="${path}/files/${file}" download>${label}</a>`;

const sectionOf = ({ id, heading, blocks }: Section, files: readonly string[], path: string): Html =>
  html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${blocks.map((block) => blockOf(block, files, path))}</section>`;

function blockOf(block: Block, files: readonly string[], path: string): Html {
  if (block.kind === 'figures')
    return html`<dl class="shared-view__figures">${block.figures.map(({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
  if (block.kind === 'text') return html`${block.sentences.map((one) => html`<p>${textOf(one)}</p>`)}`;
  if (block.kind === 'table') return tableOf(block, files, path);
  return html`<figure><div class="scroll-x" tabindex="0" role="region" aria-label="${PICTURE_WORDS[block.name]}"><picture>${onPhone(block, files, path)}<img src="${path}/files/${block.name}.svg" alt="${block.alt}"></picture></div><figcaption>${block.caption} ${download(path, `${block.name}.svg`, 'Picture (SVG)')} ${download(path, `${block.name}.png`, 'Picture (PNG)')}</figcaption></figure>`;
}

/** The drawing for a phone, where the frozen files have one. */
function onPhone(block: PictureBlock, files: readonly string[], path: string): Html | false {
  const file = `${phoneKey(block)}.svg`;
  return files.includes(file) && html`<source media="${PHONE}" srcset="${path}/files/${file}">`;
}

function tableOf({ id, caption, columns, rows }: Table, files: readonly string[], path: string): Html {
  const file = `${id}.csv`;
  return html`<div class="scroll-x table-cards table-cards--${columns.length}" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map(({ label, decimals }) => html`<th scope="col"${isNumber(decimals)}>${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(({ label, decimals }, index) => {
        const cell = cellOf(row[index], decimals);
        return index === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td${isNumber(decimals)} data-label="${label}">${cell}</td>`;
      })}</tr>`,
  )}</tbody></table></div>
${files.includes(file) && html`<p class="shared-view__take"><a href="${path}/files/${file}" download>CSV<span class="usa-sr-only"> of ${caption}</span></a></p>`}`;
}

function cellOf(cell: ReportCell | undefined, decimals: number | null): Html | string {
  const text = shownCell(cell, decimals);
  switch (kindOfCell(cell)) {
    case 'none':
      return html`<span class="cell-none">${text}</span>`;
    case 'day':
      return html`<time datetime="${cell ?? null}">${text}</time>`;
    case 'web':
      return html`<a class="cell-address" href="${text}" rel="noreferrer">${text}</a>`;
    case 'mail':
      return html`<a class="cell-address" href="mailto:${text}">${text}</a>`;
    case 'other':
      return text;
  }
}

const isNumber = (decimals: number | null): Html => (decimals === null ? html`` : html` class="number"`);
