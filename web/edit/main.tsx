import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { EditPage } from './page.tsx';
import '../editing/editing.scss';

const districtId = districtInPath(location.pathname);
const params = Object.fromEntries(new URLSearchParams(location.search));

startPage(
  <Layout current="districts">
    <EditPage districtId={districtId} params={params} />
  </Layout>,
);
