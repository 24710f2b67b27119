import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { DistrictPage } from './page.tsx';
import './district.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <DistrictPage districtId={districtId} />
  </Layout>,
);
