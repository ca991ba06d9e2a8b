import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n.js';
import './page/page.css';
import { StandingsPage } from './standings/standings-page.js';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
createRoot(page).render(
  <StrictMode>
    <StandingsPage />
  </StrictMode>,
);
