import { Layout, startPage } from '../shared/layout.tsx';
import { EditPage } from './page.tsx';
import '../editing/editing.scss';

const districtId = decodeURIComponent(location.pathname.split('/').at(-2) ?? '');
const asked = Object.fromEntries(new URLSearchParams(location.search));

startPage(
  <Layout current="districts">
    <EditPage districtId={districtId} asked={asked} />
  </Layout>,
);
