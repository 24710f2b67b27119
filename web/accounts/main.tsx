import { Layout, startPage } from '../shared/layout.tsx';
import { AccountsPage } from './accounts-page.tsx';
import { OwnPage } from './own-page.tsx';
import './accounts.scss';

const own = location.pathname === '/account';
document.title = own ? 'Your account – Tieline' : 'Accounts – Tieline';

startPage(<Layout current={own ? 'account' : 'accounts'}>{own ? <OwnPage /> : <AccountsPage />}</Layout>);
