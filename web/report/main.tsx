import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { ReportPage } from './page.tsx';
import './report.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <ReportPage districtId={districtId} />
  </Layout>,
);
