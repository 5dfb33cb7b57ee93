// What the catalogue's page asks of the hub. The catalogue is open to everybody.
import { HubAway, NotFound, Refused } from './api.js';

const CATALOGUE = '/api/v1/catalogue';

async function ask(path, accept = 'application/json') {
  let answer;
  try {
    answer = await fetch(path, { headers: { Accept: accept }, cache: 'no-store' });
  } catch (failure) {
    throw new HubAway(String(failure));
  }
  if (answer.status === 404) throw new NotFound(path);
  if (answer.status >= 500) throw new HubAway(`${answer.status}`);
  if (!answer.ok) throw new Refused(await answer.json());
  return answer;
}

/** A part of what fits, and how much fits in all. */
export async function resources(parameters) {
  const answer = await ask(`${CATALOGUE}?${new URLSearchParams(parameters)}`);
  return { rows: await answer.json(), total: Number(answer.headers.get('X-Total-Count')) };
}

/** All that is known of one resource. */
export const resource = async (code) =>
  (await ask(`${CATALOGUE}/entry?resource=${encodeURIComponent(code)}`)).json();

/** By what the catalogue can be narrowed. */
export const facets = async () => (await ask(`${CATALOGUE}/facets`)).json();

/** The whole catalogue in one of its RDF forms. */
export const whole = async (mediaType) => (await ask(CATALOGUE, mediaType)).blob();
