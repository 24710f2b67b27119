import { Layout, startPage } from '../shared/layout.tsx';
import { currentQuery } from './former-address.ts';
import { NationalPage } from './page.tsx';
import './national.scss';

// The address may be a bookmark from an earlier release, so convert it before the page reads it.
const query = currentQuery(location.search);
if (query !== location.search) history.replaceState(null, '', `${location.pathname}${query}`);

startPage(
  <Layout current="districts">
    <NationalPage />
  </Layout>,
);
