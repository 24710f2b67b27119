import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { ExplorerPage } from './page.tsx';
import './explorer.scss';

startPage(
  <Layout current="districts">
    <ExplorerPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
