// What the page of dead letters asks of the hub, as whoever is logged in.
import { HubAway, NotAllowed, NotFound, Refused } from './api.js';
import { token } from './login.js';

const LETTERS = '/api/v1/dead-letters';
const place = (id) => `${LETTERS}/${encodeURIComponent(id)}`;

async function ask(path, options = {}) {
  let answer;
  try {
    const headers = { Accept: 'application/json', ...options.headers };
    if (token()) headers.Authorization = `Bearer ${token()}`;
    answer = await fetch(path, { cache: 'no-store', ...options, headers });
  } catch (failure) {
    throw new HubAway(String(failure));
  }
  if (answer.status === 401 || answer.status === 403) throw new NotAllowed(path);
  if (answer.status === 404) throw new NotFound(path);
  if (answer.status >= 500) throw new HubAway(`${answer.status}`);
  if (!answer.ok) throw new Refused(await answer.json());
  return answer;
}

const post = async (path, body, type = 'application/json') =>
  (await ask(path, { method: 'POST', body, headers: { 'Content-Type': type } })).json();

/** A page of those that fit. */
export const letters = async (parameters) => (await ask(`${LETTERS}?${new URLSearchParams(parameters)}`)).json();

/** All about one but its bodies. */
export const letter = async (id) => (await ask(place(id))).json();

/** One of its bodies as text; of what is no text, only that it is none. */
export async function body(id, version) {
  const answer = await ask(`${place(id)}/body?version=${version}`, { headers: { Accept: '*/*' } });
  const isText = answer.headers.get('Content-Type')?.startsWith('text/plain');
  return { isText, text: await answer.text() };
}

/** Has it tried once more. */
export const replay = (id) => post(`${place(id)}/replay`);

/** Has these tried once more. */
export const replayMany = (ids) => post(`${LETTERS}/replays`, JSON.stringify({ ids }));

/** Gives it another body. */
export const edit = (id, text, why) =>
  post(`${place(id)}/versions?${new URLSearchParams({ why })}`, text, 'application/octet-stream');

/** Sends it to another queue. */
export const reroute = (id, queue) => post(`${place(id)}/reroute`, JSON.stringify({ queue }));

/** Nothing follows. */
export const close = (id, reason) => post(`${place(id)}/close`, JSON.stringify({ reason }));
