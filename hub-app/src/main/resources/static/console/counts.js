// What waits for somebody, beside the pages' names in the menu.
import { get } from './api.js';
import { isAny, me } from './session.js';
import { reactive } from './ui.js';

const EVERY = 60_000;
const counts = reactive({ letters: 0 });
const FINDERS = ['department-operator', 'integrator', 'monitor', 'supervisor', 'administrator'];

/** How many wait on a page; 0 if none do, or nobody may know. */
export const waiting = (page) => counts[page.count] ?? 0;

/** Counts again, by what the flow tells anyway: of the whole hub, or of the own department. */
export async function recount() {
  if (document.hidden || !me().known || !isAny(...FINDERS)) return;
  const flow = await get('/api/v1/flow').catch(() => undefined);
  const isTold = flow?.departments.every((each) => each.letters !== null);
  if (isTold) counts.letters = flow.figures?.letters ?? flow.departments.reduce((all, each) => all + each.letters, 0);
}

setInterval(recount, EVERY);
document.addEventListener('visibilitychange', recount);
