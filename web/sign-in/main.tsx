import { Layout, startPage } from '../shared/layout.tsx';
import { SignInPage } from './page.tsx';

startPage(
  <Layout current="sign-in">
    <SignInPage />
  </Layout>,
);
