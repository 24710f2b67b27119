import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { AnswerPage } from './page.tsx';
import '../editing/editing.scss';

const districtId = districtInPath(location.pathname);

startPage(
  <Layout current="districts">
    <AnswerPage districtId={districtId} />
  </Layout>,
);
