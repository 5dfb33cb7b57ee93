// What the page asks of the hub.

/** The hub cannot be reached, or fails. */
export class HubAway extends Error {}

/** There is nothing of this name. */
export class NotFound extends Error {}

/** The hub says no; `problem` is its problem document. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? '');
    this.problem = problem;
  }
}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { headers: { Accept: 'application/json' }, cache: 'no-store', ...options });
  } catch (failure) {
    throw new HubAway(String(failure));
  }
  if (answer.status === 404) throw new NotFound(path);
  if (answer.status >= 500) throw new HubAway(`${answer.status}`);
  const document = await answer.json();
  if (!answer.ok) throw new Refused(document);
  return document;
}

const place = (caseNumber) => `/api/v1/cases/${encodeURIComponent(caseNumber)}`;

/** The data dictionary of the standard. */
export const dictionary = () => ask('/standard/1.1/json-schema/dictionary.json', { cache: 'default' });

/** The case as it is now. */
export const caseOf = (caseNumber) => ask(place(caseNumber));

/** Has a step tried again; the case as it then is. */
export const retry = (caseNumber, stepId) =>
  ask(`${place(caseNumber)}/steps/${encodeURIComponent(stepId)}/retry`, { method: 'POST' });

/** What happens to the case, from its beginning. */
export const events = (caseNumber) => new EventSource(`${place(caseNumber)}/events`);
