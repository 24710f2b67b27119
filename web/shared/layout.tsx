import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { useSearchPanel } from '../search/search.tsx';
import { AccountLinks, Welcome } from './account-links.tsx';
import { SampleBar } from './sample-bar.tsx';
import { homeOf, type Session, SessionContext } from './session.ts';
import { useApi } from './use-api.ts';
import '@fontsource-variable/public-sans';
import './styles/index.scss';
import '../search/search.scss';

/** The pages in the navigation; one with a `power` shows only to viewers who have it. */
const PAGES = [
  { id: 'home', name: 'Home', href: pageHref('home') },
  { id: 'districts', name: 'Districts', href: pageHref('districts') },
  { id: 'practices', name: 'Practices', href: pageHref('practices'), power: 'read summary' },
  { id: 'model', name: 'Model and data', href: pageHref('model') },
  { id: 'accounts', name: 'Accounts', href: pageHref('accounts'), power: 'administer' },
] as const;

/** `account` and `sign-in` are at the right of the header. */
type PageId = (typeof PAGES)[number]['id'] | 'account' | 'sign-in';

interface HeaderProps {
  current: PageId;
  session: Session | null;
  /** The button that opens the search panel. */
  search: JSX.Element | null;
}

function Header({ current, session, search }: HeaderProps): JSX.Element {
  const viewer = session?.viewer;
  const pages = PAGES.filter(
    (page) =>
      (page.id !== 'home' || (viewer && homeOf(viewer))) && (!('power' in page) || can(viewer, page.power)),
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <header class={isOpen ? 'site-header site-header--open' : 'site-header'}>
      <a class="site-header__name" href={pageHref('districts')}>
        Tieline
      </a>
      <button type="button" class="site-header__menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Menu
      </button>
      <nav aria-label="Main">
        <ul class="site-header__links">
          {pages.map(({ id, name, href }) => (
            <li key={id}>
              <a href={href} aria-current={id === current ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {search}
      {session && <AccountLinks viewer={session.viewer} current={current} />}
    </header>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="site-footer">
      <p>
        Tieline shows who works with whom against human trafficking in each federal judicial district. Nothing
        counts as missing until someone reports it or it ends.
      </p>
      <p>
        <a href={pageHref('model')}>How the numbers are made, and where the data comes from</a> ·{' '}
        <a href="/api/docs">API for programs</a>
      </p>
    </footer>
  );
}

/** The frame of every page: skip link, header, sample bar, main, footer. Each page provides its own h1. */
export function Layout({ current, children }: { current: PageId; children: ComponentChildren }): JSX.Element {
  const answer = useApi('/session', {});
  const session = answer.status === 'ready' ? answer.data : null;
  const search = useSearchPanel(session?.viewer);
  return (
    <SessionContext.Provider value={session}>
      <a class="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <Header {...{ current, session }} search={search.button} />
      {search.panel}
      {session && <Welcome session={session} />}
      <SampleBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </SessionContext.Provider>
  );
}

/** Renders a page into the element `#page`. */
export function startPage(page: JSX.Element): void {
  const container = document.getElementById('page');
  if (!container) throw new Error('The document has no element #page.');
  render(page, container);
}
