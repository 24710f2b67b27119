import { profileInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { PersonPage } from './page.tsx';
import './person.scss';

startPage(
  <Layout current="districts">
    <PersonPage personId={profileInPath('person', location.pathname)} />
  </Layout>,
);
