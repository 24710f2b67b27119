import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { DuplicatesPage } from './page.tsx';
import './duplicates.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <DuplicatesPage districtId={districtId} />
  </Layout>,
);
