import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { MeasuresPage } from './page.tsx';
import './measures.scss';

startPage(
  <Layout current="districts">
    <MeasuresPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
