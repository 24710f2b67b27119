import { Layout, startPage } from '../shared/layout.tsx';
import { DistrictPage } from './page.tsx';
import './district.scss';

const districtId = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');

startPage(
  <Layout current="districts">
    <DistrictPage districtId={districtId} />
  </Layout>,
);
