import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { FundingPage } from './page.tsx';
import './funding-plan.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <FundingPage districtId={districtId} />
  </Layout>,
);
