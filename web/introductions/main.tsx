import { Layout, startPage } from '../shared/layout.tsx';
import { IntroductionsPage } from './page.tsx';
import './introductions.scss';

startPage(
  <Layout current="districts">
    <IntroductionsPage />
  </Layout>,
);
