import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import type { Topology } from 'topojson-specification';
import { countyShapesIn } from '../../core/drawing/build-county-shapes.ts';
import { countyPicture } from '../../core/drawing/county-picture.ts';
import type { CountyShapes } from '../../core/drawing/county-shapes.ts';
import type { ReportedReach } from '../../core/report/input.ts';
import { formatDay } from '../../core/words/format.ts';
import type { ReferenceFiles } from '../reference/files.ts';

const ATLAS = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
let shapesIn: ((districtId: string) => CountyShapes) | undefined;
/** A report asks twice, and whoever looks at one takes it away next. */
const drawn = new LRUCache<string, CountyShapes>({ max: 16 });

/** The outlines of the counties of a district; null for one that the atlas does not have. The atlas is read once, when one is asked for. */
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
  /** For whom the picture is, where it is not for those who may see the record. */
  readonly mark?: string;
}

/** The map of a district's counties by which service providers reach them, as a picture; null where there is none. */
export function countyMap(files: ReferenceFiles, reach: ReportedReach, about: About): string | null {
  const shapes = reach.counties.length > 0 ? shapesOf(files, about.districtId) : null;
  return (
    shapes &&
    countyPicture(shapes, reach.counties, {
      title: `Counties and service providers, ${about.name}`,
      notes: [
        `As of ${formatDay(about.asOf)}. What was not asked is not counted as out of reach.`,
        ...(about.mark ? [about.mark] : []),
        ...(about.sample ? ['SAMPLE DATA: confirmations, ties, people and dates are invented.'] : []),
      ],
    })
  );
}

/** Returns true if there is such a map. */
export const hasCountyMap = (files: ReferenceFiles, districtId: string): boolean =>
  shapesOf(files, districtId) !== null;
