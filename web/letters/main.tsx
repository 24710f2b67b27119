import { districtInPath } from '../../core/page-addresses.ts';
import { Layout, startPage } from '../shared/layout.tsx';
import { LettersPage } from './page.tsx';
import './letters.scss';

startPage(
  <Layout current="districts">
    <LettersPage districtId={districtInPath(location.pathname)} />
  </Layout>,
);
