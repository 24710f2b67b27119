import { Layout, startPage } from '../shared/layout.tsx';
import { PracticesPage } from './page.tsx';
import './practices.scss';

startPage(
  <Layout current="practices">
    <PracticesPage />
  </Layout>,
);
