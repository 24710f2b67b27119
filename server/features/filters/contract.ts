import { z } from 'zod';
import { enteredText } from '../../../core/text.ts';
import { Nothing } from '../../access/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { districtFilter } from '../../nation/contract.ts';

const own = { access: 'self', tag: 'Own account' } as const;
const FilterId = z.string().min(1).max(60);
const text = z.string();

const SavedFilter = z.object({
  ...{ id: FilterId, name: text, savedAt: z.iso.datetime() },
  ...{ where: text, state: text, circuit: text, districts: text, program: text },
});

export const listOwnFilters = endpoint({
  method: 'GET',
  path: '/own/filters',
  ...own,
  summary: 'List the filters and lists of districts that you saved.',
  description: 'Each has the parameters of GET /api/districts; an empty text does not filter.',
  response: z.object({ items: z.array(SavedFilter) }),
});

const { where, state, circuit, districts, program } = districtFilter.shape;

export const saveOwnFilter = endpoint({
  method: 'POST',
  path: '/own/filters',
  ...own,
  summary: 'Create a filter or a list of districts of your own, under a name.',
  description: 'What you saved under the same name before is replaced.',
  body: z.strictObject({
    name: enteredText(80, 1),
    ...{ where: where.default(''), state: state.default(''), circuit: circuit.default('') },
    ...{ districts: districts.default(''), program: program.default('') },
  }),
  response: SavedFilter,
});

export const deleteOwnFilter = endpoint({
  method: 'DELETE',
  path: '/own/filters/:filterId',
  ...own,
  summary: 'Remove a filter or a list of districts that you saved.',
  params: z.object({ filterId: FilterId }),
  response: Nothing,
  notFound: 'You have no saved filter with this id.',
});
