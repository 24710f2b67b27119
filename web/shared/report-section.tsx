import type { ComponentChildren, JSX } from 'preact';
import { kindOfCell, shownCell } from '../../core/report/blocks.ts';
import { PHONE } from '../../core/report/picture-key.ts';
import type { Block, PictureBlock, ReportCell, Section, Sentence, Table } from '../../core/report/shape.ts';
import { ScrollBox } from './scroll-box.tsx';
import { DataTable } from './table.tsx';

interface SectionProps {
  section: Section;
  /** The address of a picture. */
  pictureHref: (picture: PictureBlock) => string;
  /** The address of a picture for phones; undefined if there is none. */
  phoneHref: (picture: PictureBlock) => string | undefined;
  /** Content below the section's blocks. */
  children?: ComponentChildren;
}

/** A section of a report under its heading. */
export function ReportSection({ section, children, ...hrefs }: SectionProps): JSX.Element {
  const { id, heading, blocks } = section;
  return (
    <section class="part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {blocks.map((block, index) => (
        <ReportBlock key={index} block={block} {...hrefs} />
      ))}
      {children}
    </section>
  );
}

type BlockProps = Pick<SectionProps, 'pictureHref' | 'phoneHref'> & { block: Block };

function ReportBlock({ block, pictureHref, phoneHref }: BlockProps): JSX.Element {
  switch (block.kind) {
    case 'figures':
      return (
        <dl class="figure-row">
          {block.figures.map(({ id, value, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'text':
      return (
        <p class="report__text">
          {block.sentences.map((sentence) => (
            <SentenceText key={sentence.id} sentence={sentence} />
          ))}
        </p>
      );
    case 'table':
      return <ReportTable table={block} />;
    case 'picture':
      return (
        <figure class="report__picture">
          <picture>
            {phoneHref(block) && <source media={PHONE} srcset={phoneHref(block)} />}
            <img src={pictureHref(block)} alt={block.alt} />
          </picture>
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
  }
}

/** Marks values taken from the record, so that a reader can tell them from the surrounding words. */
const SentenceText = ({ sentence: { parts } }: { sentence: Sentence }): JSX.Element => (
  <>
    {parts.map(({ text, figure }, index) =>
      figure === null ? (
        text
      ) : (
        <span key={index} class="report__figure">
          {text}
        </span>
      ),
    )}{' '}
  </>
);

interface CellProps {
  cell: ReportCell | undefined;
  decimals: number | null;
}

/** A table cell: dates do not wrap, and addresses are links. */
function Shown({ cell, decimals }: CellProps): JSX.Element {
  const text = shownCell(cell, decimals);
  switch (kindOfCell(cell)) {
    case 'none':
      return <span class="cell-none">{text}</span>;
    case 'day':
      return <span class="day">{text}</span>;
    case 'web':
      return (
        <a class="cell-address" href={text} rel="noreferrer">
          {text}
        </a>
      );
    case 'mail':
      return (
        <a class="cell-address" href={`mailto:${text}`}>
          {text}
        </a>
      );
    case 'other':
      return <span>{text}</span>;
  }
}

function ReportTable({ table }: { table: Table }): JSX.Element {
  const { caption, columns, rows } = table;
  return (
    <ScrollBox label={caption} cardsOf={columns.length}>
      <DataTable
        caption={caption}
        captionShown
        columns={columns.map(({ label, decimals }, index) => ({
          key: String(index),
          label,
          numeric: decimals !== null,
          cell: ({ cells }: { cells: Table['rows'][number] }) => (
            <Shown cell={cells[index]} decimals={decimals} />
          ),
        }))}
        rows={rows.map((cells, index) => ({ key: String(index), cells }))}
        rowKey={({ key }) => key}
      />
    </ScrollBox>
  );
}
