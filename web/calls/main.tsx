import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { CallsPage } from './page.tsx';
import '../editing/editing.scss';
import './calls.scss';
import './grid.scss';
import './paper.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <CallsPage districtId={districtId} />
  </Layout>,
);
