import type { JSX, RefObject } from 'preact';
import { onPaperColors } from '../../core/drawing/palette.ts';
import { count, formatDay } from '../../core/words/format.ts';
import { SaveAs } from '../ring/save-as.tsx';
import type { DistrictSummary } from '../shared/api.ts';
import { useApi } from '../shared/use-api.ts';
import { keyRows } from './legend.tsx';
import { type MapPicture, mapFile } from './map-file.ts';
import type { Measure } from './measures.ts';

/** Returns the page's CSS rules for the map, in print colors, because a saved file does not have the page's styles. */
function styleOfMap(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && /\.map(__|\b)/.test(rule.selectorText))
    .map(({ cssText }) => onPaperColors(cssText))
    .join('');
}

/** Copies the drawing without what only the page needs: links, focus, and the highlighted district. */
function mapOn(page: SVGSVGElement): MapPicture['map'] {
  const copy = page.cloneNode(true) as SVGSVGElement; // cloneNode returns the same type
  for (const outline of copy.querySelectorAll('.map__active, .map__active-halo')) outline.remove();
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS(copy.namespaceURI, 'g');
    group.setAttribute('class', link.getAttribute('class') ?? '');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  const size = `.map-text{font-size:${page.style.fontSize}}`;
  const inner = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
  return {
    inner: `<g class="map map-text">${onPaperColors(inner)}</g>`,
    viewBox: copy.getAttribute('viewBox') ?? '',
    style: styleOfMap() + size,
  };
}

interface Props {
  /** The element that contains the map. */
  place: RefObject<HTMLElement>;
  /** The displayed districts. */
  districts: readonly DistrictSummary[];
  measure: Measure;
  /** The filter in words. */
  filter: string;
}

/** Saves the current map with title, key, dates and caveat, so that the file is clear without the page. */
export function SaveMap({ place, districts, measure, filter }: Props): JSX.Element | null {
  const health = useApi('/health', {});
  const sample = health.status === 'ready' && health.data.sample;
  const [first] = districts;
  if (!first) return null;
  const name = `tieline-map-${measure.id}-${first.asOf}${sample ? '-sample' : ''}`;
  const file = (): string => {
    const svg = place.current?.querySelector('svg');
    if (!svg) return '';
    const { width, height } = svg.viewBox.baseVal;
    return mapFile({
      title: `${count(districts.length, 'district')}: ${measure.title}`,
      map: mapOn(svg),
      ratio: height / width,
      legend: measure.legend,
      key: keyRows(measure, districts),
      notes: [
        filter,
        `As of ${formatDay(first.asOf)}; public record of ${formatDay(first.publicRecordDay)}.`,
        'What is not known is not counted as missing.',
        sample ? 'Sample data: people, phone numbers, ties and dates are invented.' : '',
      ].filter(Boolean),
    });
  };
  return <SaveAs what="map" name={name} file={file} />;
}
