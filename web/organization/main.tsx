import { profileInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { OrganizationPage } from './page.tsx';
import './organization.scss';

startPage(
  <Layout current="districts">
    <OrganizationPage organizationId={profileInPath('organization', location.pathname)} />
  </Layout>,
);
