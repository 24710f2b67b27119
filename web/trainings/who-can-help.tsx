import type { JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { count, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Part } from '../shared/part.tsx';
import type { Plan } from './plan.tsx';

type Candidate = Plan['hosts'][number];
type Mentor = Plan['mentors'][number];

/** Who could host and teach, which districts could mentor, and which are similar. */
export function WhoCanHelp({ plan }: { plan: Plan }): JSX.Element {
  const { hosts, trainers, mentors, alike } = plan;
  return (
    <div class="who-can-help">
      <Candidates id="hosts" title="Who could host" did="hosted" rows={hosts} />
      <Candidates id="trainers" title="Best-connected local trainers" did="taught" rows={trainers} />
      <Part
        id="mentors"
        title="Which district could mentor"
        empty={mentors.length === 0 && 'No district nearby has on record what is open here.'}
      >
        <ul>
          {mentors.map((mentor) => (
            <li key={mentor.id}>
              <DistrictName districtId={mentor.id} name={mentor.name} />: {whyMentor(mentor)}
            </li>
          ))}
        </ul>
      </Part>
      <Part
        id="alike"
        title="Districts for which the same course may fit"
        empty={alike.length === 0 && 'No other district is similar enough.'}
        more={<a href={districtPageHref('similar', plan.districtId)}>See why they are similar</a>}
      >
        <ul>
          {alike.map(({ id, name, openToo, of }) => (
            <li key={id}>
              <DistrictName districtId={id} name={name} />:{' '}
              {of > 0
                ? `${openToo} of ${count(of, 'tie')} are not met on record there either`
                : 'none of the ties to make here is expected there'}
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

interface CandidatesProps {
  id: string;
  title: string;
  /** What the candidates did before, such as "hosted". */
  did: string;
  rows: readonly Candidate[];
}

const Candidates = ({ id, title, did, rows }: CandidatesProps): JSX.Element => (
  <Part
    id={id}
    title={title}
    empty={
      rows.length === 0 &&
      `No organization here is on record as having ${did} a training, or with a tie that is met.`
    }
  >
    <ul>
      {rows.map(({ id: organizationId, name, before, connected }) => (
        <li key={organizationId}>
          <a href={profileHref('organization', organizationId)}>{sentence(name)}</a>:{' '}
          {before > 0 ? `${did} ${count(before, 'training')} here` : `${did} none on record`}, works with{' '}
          {count(connected, 'organization')}
        </li>
      ))}
    </ul>
  </Part>
);

/** `Triage, which closes FBI – Lead police agency`. */
const practiceInWords = ({ name, mends }: Mentor['practices'][number]): string =>
  mends.length > 0 ? `${name}, which closes ${listInWords(mends, 2)}` : name;

/** `ACTeam; 3 of these ties met: FBI – Lead police agency, …; practice: Triage`. */
const whyMentor = ({ acteam, practices, ties }: Mentor): string =>
  [
    acteam && 'has an Anti-Trafficking Coordination Team (ACTeam)',
    ties.length > 0 &&
      `has met ${count(ties.length, 'tie')} that ${ties.length === 1 ? 'is' : 'are'} open here: ${listInWords(
        ties.map(({ title }) => title),
        4,
      )}`,
    practices.length > 0 && `began ${listInWords(practices.map(practiceInWords), 3)}`,
  ]
    .filter(Boolean)
    .join('; ');
