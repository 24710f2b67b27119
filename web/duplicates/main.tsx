import { Layout, startPage } from '../shared/layout.tsx';
import { DuplicatesPage } from './page.tsx';
import './duplicates.scss';

const districtId = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');

startPage(
  <Layout current="districts">
    <DuplicatesPage districtId={districtId} />
  </Layout>,
);
