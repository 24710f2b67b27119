import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { WithoutPage } from './page.tsx';
import './without.scss';

startPage(
  <Layout current="districts">
    <WithoutPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
