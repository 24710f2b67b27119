import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { DuplicatesPage } from './page.tsx';
import './duplicates.scss';

const districtId = districtInPath(location.pathname);
const organizationId = new URLSearchParams(location.search).get('organization') ?? '';

startPage(
  <Layout current="districts">
    <DuplicatesPage districtId={districtId} organizationId={organizationId} />
  </Layout>,
);
