import { Layout, startPage } from '../shared/layout.tsx';
import { ModelPage } from './page.tsx';
import './model.scss';

startPage(
  <Layout current="model">
    <ModelPage />
  </Layout>,
);
