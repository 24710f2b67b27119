import { Layout, startPage } from '../shared/layout.tsx';
import { HistoryPage } from './page.tsx';
import './history.scss';

const districtId = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');

startPage(
  <Layout current="districts">
    <HistoryPage districtId={districtId} />
  </Layout>,
);
