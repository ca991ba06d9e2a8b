import { lazy, Suspense } from 'react';
import { useRoute } from './route/use-route.js';
import { StandingsPage } from './standings/standings-page.js';

/** Who only looks at the standings need not load what those who work here use. */
const Desk = lazy(async () => ({ default: (await import('./desk/desk.js')).Desk }));

/** The public page without an address behind `#`, the desk for those who work here with one. */
export function App() {
  const route = useRoute();
  if (route.page === 'standings') return <StandingsPage />;
  return (
    <Suspense fallback={null}>
      <Desk route={route} />
    </Suspense>
  );
}
