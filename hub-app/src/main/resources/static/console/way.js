// Which page is shown: the address says so, and the browser's back button works.
import { reactive } from './ui.js';

const read = () => ({ path: location.pathname, query: Object.fromEntries(new URLSearchParams(location.search)) });
const state = reactive(read());
addEventListener('popstate', () => Object.assign(state, read()));

/** Where one is: `{path, query}`. */
export const way = () => state;

/** Leads to another page, or to the same one with another query; `replace` leaves no trace to go back to. */
export function go(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  Object.assign(state, read());
  if (!replace) scrollTo(0, 0);
}

/** The address of this page with other words in its query; empty ones are left out. */
export function withQuery(changes) {
  const set = Object.entries({ ...state.query, ...changes })
    .filter(([, value]) => value !== '' && value !== undefined && value !== null);
  const query = new URLSearchParams(set).toString();
  return query ? `${state.path}?${query}` : state.path;
}

/** What a link does when it is clicked: a click that wants a new tab is left to the browser. */
export function follow(event) {
  const link = event.target.closest('a');
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return;
  if (!link.dataset.in) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
