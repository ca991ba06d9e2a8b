import { useSyncExternalStore } from 'react';
import { hrefOf, routeOf, type Route } from './route.js';

/** The page that the address names now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return routeOf(hash);
}

/** Goes to a page as if its link had been followed. */
export function goTo(route: Parameters<typeof hrefOf>[0]): void {
  location.hash = hrefOf(route);
}

/** The same page narrowed otherwise: the way back leads to the page before and not through every filter. */
export function replaceRoute(route: Parameters<typeof hrefOf>[0]): void {
  location.replace(hrefOf(route));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
