import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n.js';
import './page/page.css';
import { App } from './app.js';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
