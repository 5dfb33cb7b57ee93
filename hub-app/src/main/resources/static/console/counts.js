// What waits for somebody, beside the pages' names in the menu.
import { get } from './api.js';
import { isAny, me } from './session.js';
import { reactive } from './ui.js';

const EVERY = 60_000;
const counts = reactive({ letters: 0 });
const FINDERS = ['department-operator', 'integrator', 'monitor', 'supervisor', 'administrator'];

/** How many wait on a page; 0 if none do, or nobody may know. */
export const waiting = (page) => counts[page.count] ?? 0;

/**
 * Counts again: by the flow's figures, which the hub keeps anyway. They are of all departments, so that
 * whoever acts for one is told none.
 */
export async function recount() {
  if (document.hidden || !me().known || me().department || !isAny(...FINDERS)) return;
  const flow = await get('/api/v1/flow').catch(() => undefined);
  if (flow) counts.letters = flow.figures.letters;
}

setInterval(recount, EVERY);
document.addEventListener('visibilitychange', recount);
