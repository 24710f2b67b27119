import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { SharePage } from './page.tsx';
import './share.scss';

startPage(
  <Layout current="districts">
    <SharePage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
