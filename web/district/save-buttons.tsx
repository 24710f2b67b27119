import type { JSX } from 'preact';
import { keyOf } from '../../core/drawing/key-shapes.ts';
import { pictureFile } from '../../core/drawing/picture-file.ts';
import type { TieChoice } from '../../core/drawing/ring-data.ts';
import { drawnTies, drawRing } from '../../core/drawing/ring-shapes.ts';
import { formatDay } from '../../core/words/format.ts';
import { SaveAs } from '../ring/save-as.tsx';
import { coverageInWords } from '../shared/coverage-words.ts';
import type { District } from './district-data.ts';
import { useSelection } from './selection.ts';

/** A width at which the picture is readable in a document, whatever the screen. */
const WIDTH = 960;

interface Props {
  district: District;
  ties: TieChoice;
}

/** Saves the current picture with title, key, day and caveat, so that it explains itself. */
export function SaveButtons({ district, ties }: Props): JSX.Element {
  const { selection } = useSelection();
  const { summary, ring } = district;
  const name = `${summary.id}-ring-${summary.asOf}`;
  const file = () => {
    const key = keyOf(ring, drawnTies(ring, ties, selection), WIDTH);
    return pictureFile(drawRing(ring, { width: WIDTH, ties, selection, marked: [] }), {
      title: summary.name,
      notes: notesOf(district),
      key: [key.ties, key.roles],
    });
  };
  return <SaveAs what="picture" name={name} file={file} />;
}

/** Returns the lines printed under a saved picture: day, numbers and caveat. */
function notesOf({ summary, model, network }: District): string[] {
  const invented = [...network.organizations, ...network.evidence].some(
    ({ sourceKind }) => sourceKind === 'sample',
  );
  return [
    `As of ${formatDay(summary.asOf)}. ${coverageInWords(summary)}. Gap model version ${model.version}.`,
    `Public record: the edition of ${formatDay(summary.publicRecordDay)}.`,
    summary.confirmations === 0
      ? 'Public record only; nothing is confirmed by the district. What is not known is not counted as missing.'
      : 'What is not known is not counted as missing.',
    ...(invented ? ['Sample data: confirmations, ties, people and dates are invented.'] : []),
  ];
}
