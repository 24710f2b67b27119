import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { FilesSection } from './files-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { RolesSection } from './roles-section.tsx';
import { ScreeningSection } from './screening-section.tsx';
import { MODEL_DEFAULTS } from './state.ts';
import { StatesSection } from './states-section.tsx';
import { TiesSection } from './ties-section.tsx';

const SECTIONS = [
  ['states', 'Gap, question, unknown'],
  ['numbers', 'The three numbers'],
  ['roles', 'Roles'],
  ['ties', 'Expected ties'],
  ['evidence', 'Kinds of evidence'],
  ['screening', 'What must never be entered'],
  ['data', 'Where the data comes from'],
] as const;

interface Answers {
  model: ApiResponse<'/model'>;
  reference: ApiResponse<'/reference'>;
}

function Sections({ model, reference }: Answers): JSX.Element {
  const [state, change] = useUrlState(MODEL_DEFAULTS);
  // sections render after the page has loaded, so the browser does not scroll to the one in the address by itself
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      <StatesSection />
      <NumbersSection model={model} />
      <RolesSection roles={model.roles} state={state} change={change} />
      <TiesSection model={model} state={state} change={change} />
      <EvidenceSection kinds={model.evidence} />
      <ScreeningSection measured={model.screening} />
      <FilesSection reference={reference} />
    </>
  );
}

/** Explains what is expected of a district and why, how the numbers are computed, and the limits of the data. */
export function ModelPage(): JSX.Element {
  const model = useApi('/model', {});
  const reference = useApi('/reference', {});
  return (
    <div class="model">
      <h1>How Tieline counts, and where its data comes from</h1>
      <p class="lead">
        <strong>Nothing counts as missing until someone reports it or it ends.</strong> Tieline knows which
        partners a district needs and which of them should work together. It compares that with what is on
        record, and shows what is proven missing, what still has to be asked, and what could easily be lost.
      </p>
      <nav aria-label="On this page" class="no-print">
        <ul class="model__contents">
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded answer={model} what="the gap model">
        {(modelAnswer) => (
          <Loaded answer={reference} what="the list of data files">
            {(referenceAnswer) => <Sections model={modelAnswer} reference={referenceAnswer} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}
