import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { EditorsOnly } from '../shared/editors-only.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { ImportProgress } from './progress.tsx';
import { STEPS, type Step, useImport } from './use-import.ts';

/** Imports a file into a district in four steps: file, columns, check and done. */
export function ImportPage({ districtId }: { districtId: string }): JSX.Element {
  return (
    <EditorsOnly {...{ districtId, who: 'Its coordinator and administrators import its lists.' }}>
      <NamedSteps districtId={districtId} />
    </EditorsOnly>
  );
}

function NamedSteps({ districtId }: { districtId: string }): JSX.Element {
  const district = useApi('/districts/:districtId', { params: { districtId } });
  return (
    <Loaded answer={district} what="the district">
      {({ name }) => <Steps districtId={districtId} name={name} />}
    </Loaded>
  );
}

function Steps({ districtId, name }: { districtId: string; name: string }): JSX.Element {
  const work = useImport(districtId);
  useEffect(() => {
    document.title = `Import, ${work.step}: ${name} – Tieline`;
  }, [name, work.step]);
  return (
    <div class="import" aria-busy={work.busy}>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId)}>{name}</a>
      </nav>
      <h1>Import a list of partners</h1>
      <StepList step={work.step} />
      <ErrorAlert sentence={work.refused} />
      <ImportProgress work={work} />
      {work.step === 'File' && <FileStep work={work} name={name} />}
      {work.step === 'Columns' && work.checked && <ColumnsStep work={work} checked={work.checked} />}
      {work.step === 'Check' && work.checked && <CheckStep work={work} checked={work.checked} />}
      {work.step === 'Done' && work.entered && <DoneStep work={work} entered={work.entered} />}
    </div>
  );
}

const StepList = ({ step }: { step: Step }): JSX.Element => (
  <ol class="import__steps" aria-label="Steps">
    {STEPS.map((one, index) => (
      <li
        key={one}
        class={index < STEPS.indexOf(step) ? 'is-done' : ''}
        aria-current={one === step ? 'step' : undefined}
      >
        {index + 1} {one}
      </li>
    ))}
  </ol>
);
