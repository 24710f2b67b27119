import { listInWords } from '../../core/words/format.ts';

let names: ReadonlyMap<string, string> = new Map();

/** Notes what the districts are called, once their file was read: it is the same for the whole process. */
export function noteDistrictNames(
  districts: readonly { readonly id: string; readonly name: string }[],
): void {
  names = new Map(districts.map(({ id, name }) => [id, `the ${name}`]));
}

/** Districts in a sentence for people: "the Northern District of Ohio and the Southern District of Ohio", never by their ids. */
export const districtsInWords = (ids: readonly string[]): string =>
  listInWords(ids.map((id) => names.get(id) ?? id));
