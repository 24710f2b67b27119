import { newest } from '../days.ts';
import { distinct } from '../order.ts';
import { districtPageHref } from '../page-addresses.ts';
import { formatDay, listInWords } from '../words/format.ts';
import type { NewsGround, NewsItem } from './ground.ts';

/** Returns newly entered trainings. Leaves out their names, which may contain a person's name. */
export function newTrainings({
  districtId,
  names,
  evidence,
  parties,
  topic,
  written,
}: NewsGround): NewsItem[] {
  return evidence
    .filter(({ kind }) => kind === 'training')
    .flatMap(({ id, since, topicId }): NewsItem[] => {
      const at = newest(
        written.filter((one) => one.fact === 'evidence' && one.id === id && one.isNew).map((one) => one.at),
      );
      if (at === null) return [];
      const hosts = distinct(
        parties.flatMap((party) =>
          party.evidenceId === id && party.host ? names.organization(party.organizationId) : [],
        ),
      );
      const parts = [
        'Training',
        topicId && `about ${topic(topicId).toLowerCase()}`,
        since && `on ${formatDay(since)}`,
        hosts.length > 0 && `hosted by ${listInWords(hosts, 3)}`,
      ];
      return [
        {
          ...{ kind: 'training', key: `training ${id}`, at, text: parts.filter(Boolean).join(' ') },
          link: districtPageHref('trainings', districtId),
        },
      ];
    });
}
