// What the page asks of the hub. Who may see a case has its key, in the page's address, or is logged in.
import { renew, token } from './login.js';

/** The hub cannot be reached, or fails. */
export class HubAway extends Error {}

/** There is nothing of this name. */
export class NotFound extends Error {}

/** Neither the key in the page's address nor the login opens it. */
export class NotAllowed extends Error {}

/** The hub says no; `problem` is its problem document. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? '');
    this.problem = problem;
  }
}

function send(path, options) {
  const headers = { Accept: 'application/json' };
  if (token()) headers.Authorization = `Bearer ${token()}`;
  return fetch(path, { headers, cache: 'no-store', ...options });
}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await send(path, options);
    if (answer.status === 401 && token() && await renew() === 'renewed') answer = await send(path, options);
  } catch (failure) {
    throw new HubAway(String(failure));
  }
  if (answer.status === 404) throw new NotFound(path);
  if (answer.status === 401 || answer.status === 403) throw new NotAllowed(path);
  if (answer.status >= 500) throw new HubAway(`${answer.status}`);
  const document = await answer.json();
  if (!answer.ok) throw new Refused(document);
  return document;
}

const place = (caseNumber) => `/api/v1/cases/${encodeURIComponent(caseNumber)}`;

/** The case's key, from behind the address's #, which no server and no log sees. */
const key = () => new URLSearchParams(location.hash.slice(1)).get('key') ?? '';
const withKey = (path) => (key() ? `${path}?key=${encodeURIComponent(key())}` : path);

/** The data dictionary of the standard. */
export const dictionary = () => ask('/standard/1.1/json-schema/dictionary.json', { cache: 'default' });

/** The case as it is now. */
export const caseOf = (caseNumber) => ask(withKey(place(caseNumber)));

/** Has a step tried again; the case as it then is. */
export const retry = (caseNumber, stepId) =>
  ask(`${place(caseNumber)}/steps/${encodeURIComponent(stepId)}/retry`, { method: 'POST' });

/** True if the case's way can be followed live: a stream of events can only show a key, no token. */
export const isLive = () => Boolean(key());

/** What happens to the case, from its beginning. */
export const events = (caseNumber) => new EventSource(withKey(`${place(caseNumber)}/events`));
