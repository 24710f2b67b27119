import { Layout, startPage } from '../shared/layout.tsx';

startPage(
  <Layout current="districts">
    <h1>94 districts</h1>
  </Layout>,
);
