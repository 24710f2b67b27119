import { Layout, startPage } from '../shared/layout.tsx';
import { currentQuery } from './former-address.ts';
import { NationalPage } from './page.tsx';
import './national.scss';

// Before the page reads its address, which may be a bookmark of an earlier release.
const query = currentQuery(location.search);
if (query !== location.search) history.replaceState(null, '', `${location.pathname}${query}`);

startPage(
  <Layout current="districts">
    <NationalPage />
  </Layout>,
);
