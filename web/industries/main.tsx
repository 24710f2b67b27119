import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { IndustriesPage } from './page.tsx';
import './industries.scss';

startPage(
  <Layout current="districts">
    <IndustriesPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
