import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { SurveyPage } from './page.tsx';
import './survey.scss';

const organizationId = new URLSearchParams(location.search).get('organization') ?? '';

startPage(
  <Layout current="districts">
    <SurveyPage districtId={districtInPath(location.pathname)} organizationId={organizationId} />
  </Layout>,
);
