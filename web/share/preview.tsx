import type { JSX } from 'preact';
import { phoneKey, pictureKey } from '../../core/report/picture-key.ts';
import { formatDay } from '../../core/words/format.ts';
import { ReportSection } from '../shared/report-section.tsx';
import type { WriteAnswer } from '../shared/send.ts';

export type SeenView = WriteAnswer<'POST /districts/:districtId/shared-view-preview'>;

const drawn = (svg: string | undefined): string | undefined =>
  svg && `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Previews what someone with the link would see: the same sections, with their pictures. */
export function Preview({ seen: { view, pictures } }: { seen: SeenView }): JSX.Element {
  const { district, recipient, frozenOn, lastDay, sections } = view;
  return (
    <section class="share__preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">What they will see</h2>
      <p>
        For: {recipient}. Frozen on {formatDay(frozenOn)}. Ends on {formatDay(lastDay)}. Names of people are
        left out, and nothing can be edited.
      </p>
      <p>
        <strong>{district}</strong>
      </p>
      {sections.map((section) => (
        <ReportSection
          key={section.id}
          section={{ ...section, id: `preview-${section.id}` }}
          pictureHref={(picture) => drawn(pictures[pictureKey(picture)]) ?? ''}
          phoneHref={(picture) => drawn(pictures[phoneKey(picture)])}
        />
      ))}
    </section>
  );
}
