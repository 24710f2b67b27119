import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import type { Topology } from 'topojson-specification';
import { countyShapesIn } from '../../core/drawing/build-county-shapes.ts';
import { countyPicture } from '../../core/drawing/county-picture.ts';
import type { CountyShapes } from '../../core/drawing/county-shapes.ts';
import type { ReportedReach } from '../../core/report/input.ts';
import { formatDay } from '../../core/words/format.ts';
import { SAMPLE_NOTICE } from '../documents/sample-notice.ts';
import type { ReferenceFiles } from '../reference/files.ts';

const ATLAS = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
let shapesIn: ((districtId: string) => CountyShapes) | undefined;
/** The latest outlines: a report needs them twice, and people who view a report often download it next. */
const drawn = new LRUCache<string, CountyShapes>({ max: 16 });

/** Returns the outlines of a district's counties; null if they are not in the atlas, which is read on first use. */
function shapesOf({ counties }: ReferenceFiles, districtId: string): CountyShapes | null {
  shapesIn ??= countyShapesIn({
    lonLat: JSON.parse(readFileSync(ATLAS, 'utf8')) as Topology, // a file of the package
    counties: counties.map((row) => ({ ...row, district_id: row.districtId ?? '' })),
  });
  const shapes = drawn.get(districtId) ?? shapesIn(districtId);
  drawn.set(districtId, shapes);
  return shapes.counties.length > 0 ? shapes : null;
}

interface About {
  readonly districtId: string;
  readonly name: string;
  readonly asOf: string;
  readonly sample: boolean;
  /** Who may see the picture, if not only people who may see the record. */
  readonly mark?: string;
}

/** Draws a map of a district's counties by which service providers reach them; null if there is none. */
export function countyMap(files: ReferenceFiles, reach: ReportedReach, about: About): string | null {
  const shapes = reach.counties.length > 0 ? shapesOf(files, about.districtId) : null;
  return (
    shapes &&
    countyPicture(shapes, reach.counties, {
      title: `Counties and service providers, ${about.name}`,
      notes: [
        `As of ${formatDay(about.asOf)}. What was not asked is not counted as out of reach.`,
        ...(about.mark ? [about.mark] : []),
        ...(about.sample ? [`${SAMPLE_NOTICE}.`] : []),
      ],
    })
  );
}

/** Returns true if there is such a map. */
export const hasCountyMap = (files: ReferenceFiles, districtId: string): boolean =>
  shapesOf(files, districtId) !== null;
