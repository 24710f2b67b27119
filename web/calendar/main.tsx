import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { CalendarPage } from './page.tsx';
import './calendar.scss';

startPage(
  <Layout current="districts">
    <CalendarPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
