import { byCodePoint, distinct, sorted } from '../../../core/order.ts';
import { formatDay } from '../../../core/words/format.ts';
import { documentIn, html } from '../../http/html.ts';
import type { ReferenceFiles } from '../../reference/files.ts';
import type { Services } from '../../services.ts';

interface Agreed {
  readonly name: string;
  readonly day: string;
}

/**
 * Returns the organizations that public record lists in a district, by name. Entries made here have no effect on it.
 */
export function ofPublicRecord({ fills, organizations }: ReferenceFiles, districtId: string) {
  const ids = distinct(
    fills.filter((fill) => fill.districtId === districtId).map(({ organizationId }) => organizationId),
  );
  const found = organizations.filter(({ id }) => ids.includes(id));
  return sorted(found, (x, y) => byCodePoint(x.name, y.name));
}

/**
 * The page that everyone sees: organizations by public record, and those that agreed. No roles, ties or numbers,
 * because their gaps would show where no one is watching.
 */
export function publicPage(
  { files, sample }: Pick<Services, 'files' | 'sample'>,
  district: { readonly id: string; readonly name: string },
  agreements: readonly Agreed[],
): string {
  const recorded = ofPublicRecord(files, district.id);
  const names = new Set(recorded.map(({ name }) => name));
  const agreed = agreements.filter(({ name }) => !names.has(name));
  return documentIn(
    'public-page',
    `Against human trafficking in the ${district.name}`,
    html`<h1>Against human trafficking in the ${district.name}</h1>
<p>Organizations that work here by public record, and those that agreed to be named. This list is not complete, and says nothing of who works with whom.</p>
<section aria-labelledby="record"><h2 id="record">By public record</h2><p>Edition of ${formatDay(files.edition.day)}.</p><ul>${recorded.map(
      ({ name, url, city, state }) => {
        const place = [city, state].filter(Boolean).join(', ');
        return html`<li>${url ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name}${place !== '' && html`, ${place}`}</li>`;
      },
    )}</ul></section>
${
  agreed.length > 0 &&
  html`<section aria-labelledby="agreed"><h2 id="agreed">By their own agreement</h2><ul>${agreed.map(({ name, day }) => html`<li>${name}, agreed on ${formatDay(day)}</li>`)}</ul></section>`
}`,
    sample,
  );
}

/** The same page whether the district does not exist or its page is closed. */
export const noPage = (): string =>
  documentIn(
    'public-page',
    'No public page',
    html`<h1>No public page</h1><p>No page is public at this address.</p>`,
  );
