import { useApi } from '../shared/use-api.ts';

/** What the name of a file says of invented data; nothing where the data are real. */
export function useSampleMark(): string {
  const health = useApi('/health', {});
  return health.status === 'ready' && health.data.sample ? '-sample' : '';
}
