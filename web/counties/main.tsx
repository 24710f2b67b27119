import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { CountiesPage } from './page.tsx';
import './counties.scss';

startPage(
  <Layout current="districts">
    <CountiesPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
