import { Layout, startPage } from '../shared/layout.tsx';
import { HomePage } from './page.tsx';
import './home.scss';

startPage(
  <Layout current="home">
    <HomePage />
  </Layout>,
);
