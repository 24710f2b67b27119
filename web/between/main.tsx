import { districtsBetween } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { BetweenPage } from './page.tsx';
import './between.scss';

const districtIds = districtsBetween(location.pathname);

startPage(
  <Layout current="districts">
    <BetweenPage districtIds={districtIds} />
  </Layout>,
);
