import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { HistoryPage } from './page.tsx';
import './history.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <HistoryPage districtId={districtId} />
  </Layout>,
);
