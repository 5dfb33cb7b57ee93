// What the console asks of the hub, as whoever is logged in.
import { renew, token } from '/app/login.js';
import { end } from './ended.js';

/** The hub did not do what it was asked for. `status` is 0 if it could not be reached. */
export class Failure extends Error {
  constructor(status, problem = {}) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }
}

async function problemOf(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  return type.includes('json') ? answer.json().catch(() => ({})) : {};
}

async function send(path, options, shown) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (shown) headers.Authorization = `Bearer ${shown}`;
  try {
    return await fetch(path, { cache: 'no-store', ...options, headers });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Failure(0);
  }
}

/** The token to try it again with, after one was not good any more; none if nobody is logged in now. */
async function another(shown) {
  if (token() !== shown) return token();
  const came = await renew();
  if (came === 'away') throw new Failure(0);
  if (came === 'refused') end();
  return token();
}

/** The answer to a request; a `Failure` is thrown for every answer that is none. */
export async function ask(path, options = {}) {
  const shown = token();
  let answer = await send(path, options, shown);
  if (answer.status === 401 && shown) {
    const fresh = await another(shown);
    if (fresh) answer = await send(path, options, fresh);
  }
  if (!answer.ok) throw new Failure(answer.status, await problemOf(answer));
  return answer;
}

/** What is at a place; parameters that are empty are left out. */
export async function get(path, parameters = {}, options = {}) {
  const set = Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined && value !== null);
  const query = new URLSearchParams(set).toString();
  return (await ask(query ? `${path}?${query}` : path, options)).json();
}

/** Has something done; what came of it. */
export async function post(path, body, headers = {}) {
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await ask(path, {
    method: 'POST', ...given, headers: { 'Content-Type': 'application/json', ...headers },
  });
  const text = await answer.text();
  return text ? JSON.parse(text) : {};
}

/** Saves what is at a place as a file. */
export async function save(path, name) {
  const answer = await ask(path, { headers: { Accept: '*/*' } });
  const given = /filename\*?=(?:UTF-8'')?"?([^";]+)/.exec(answer.headers.get('Content-Disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = given ? decodeURIComponent(given[1]) : name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
