import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { TrainingsPage } from './page.tsx';
import './trainings.scss';

startPage(
  <Layout current="districts">
    <TrainingsPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
