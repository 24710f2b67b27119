import { Layout, startPage } from '../shared/layout.tsx';
import { AnswerPage } from './page.tsx';
import '../editing/editing.scss';

const districtId = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');

startPage(
  <Layout current="districts">
    <AnswerPage districtId={districtId} />
  </Layout>,
);
