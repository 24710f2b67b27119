import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { SimilarPage } from './page.tsx';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <SimilarPage districtId={districtId} />
  </Layout>,
);
