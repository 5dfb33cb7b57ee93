// What is asked of the hub about dead letters.
import { ask, get, post } from '../api.js';

const LETTERS = '/api/v1/dead-letters';
const place = (id) => `${LETTERS}/${encodeURIComponent(id)}`;
const instant = (local) => (local ? new Date(local).toISOString() : '');

/** What a search in the page's words is to the hub: times with their offset, no state for all. */
export function parameters({ state = 'open', queue, department, caseNumber, from, to }) {
  return { state: state === 'all' ? '' : state, queue, department, caseNumber, from: instant(from), to: instant(to) };
}

/** A part of those that fit: `{total, offset, items}`. */
export const letters = (wish, offset, size) => get(LETTERS, { ...parameters(wish), offset, size });

/** All about one but its bodies. */
export const letter = (id) => get(place(id));

/** One of its bodies, `{isText, text}`; 0 is the original. */
export async function body(id, version) {
  const answer = await ask(`${place(id)}/body?version=${version}`, { headers: { Accept: '*/*' } });
  const isText = (answer.headers.get('Content-Type') ?? '').startsWith('text/plain');
  return { isText, text: isText ? await answer.text() : '' };
}

/** Where a body is to be had as a file. */
export const bodyPlace = (id, version) => `${place(id)}/body?version=${version}`;

/** Has it tried once more. */
export const replay = (id, reason) => post(`${place(id)}/replay`, { reason });

/** Has these tried once more; what came of each. */
export const replayMany = (ids, reason) => post(`${LETTERS}/replays`, { ids, reason });

/** Sends it to another queue. */
export const reroute = (id, queue, reason) => post(`${place(id)}/reroute`, { queue, reason });

/** Nothing follows. */
export const close = (id, reason) => post(`${place(id)}/close`, { reason });

/** Gives it another body, as a version of its own. */
export async function mend(id, text, why) {
  const answer = await ask(`${place(id)}/versions?${new URLSearchParams({ why })}`, {
    method: 'POST', body: text, headers: { 'Content-Type': 'application/octet-stream' },
  });
  return answer.json();
}
