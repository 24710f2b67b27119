import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { ImportPage } from './page.tsx';
import './import.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <ImportPage districtId={districtId} />
  </Layout>,
);
