import { Layout, startPage } from '../shared/layout.tsx';
import { NationalPage } from './page.tsx';
import './national.scss';

startPage(
  <Layout current="districts">
    <NationalPage />
  </Layout>,
);
