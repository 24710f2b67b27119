import { Layout, startPage } from '../shared/layout.tsx';
import { SetupPage } from './page.tsx';

startPage(
  <Layout current="sign-in">
    <SetupPage secret={location.hash.slice(1)} />
  </Layout>,
);
