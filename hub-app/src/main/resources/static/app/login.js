// Logs a person in at the hub: authorization code with PKCE (RFC 7636); the token lives with the tab.
import { forget, keep, shouldEnd, token, who } from './token.js';

export { token };

const CLIENT = 'yibiao-browser';
const ON_THE_WAY = 'yibiao.login';
const LOGGED_OUT = 'yibiao.logged-out';
const back = () => `${location.origin}/signed-in.html`;

const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** What a login is asked for with: where, and what only this page knows of it. */
async function wish(more = {}) {
  const verifier = text(crypto.getRandomValues(new Uint8Array(32)));
  const state = text(crypto.getRandomValues(new Uint8Array(16)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const place = `/oauth2/authorize?${new URLSearchParams({
    response_type: 'code', client_id: CLIENT, scope: 'openid', redirect_uri: back(), state,
    code_challenge: text(digest), code_challenge_method: 'S256', ...more,
  })}`;
  return { place, verifier, state };
}

const redeem = (code, verifier) => fetch('/oauth2/token', {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'authorization_code', client_id: CLIENT, code, redirect_uri: back(), code_verifier: verifier,
  }),
});

/** Leads to the login page, and then back to this one. */
export async function logIn() {
  const { place, verifier, state } = await wish();
  forget();
  sessionStorage.setItem(ON_THE_WAY, JSON.stringify({ verifier, state, page: location.href }));
  location.assign(place);
}

/** Takes up the login where the login page left it; the address of the page that one came from. */
export async function takeUp() {
  const answer = new URLSearchParams(location.search);
  const { verifier, state, page } = JSON.parse(sessionStorage.getItem(ON_THE_WAY) ?? '{}');
  sessionStorage.removeItem(ON_THE_WAY);
  if (!state || answer.get('state') !== state || !answer.get('code')) return '/';
  const tokens = await redeem(answer.get('code'), verifier);
  if (tokens.ok) keep(await tokens.json());
  return page;
}

/** Asks for another token as the one who has logged in already, without leaving the page. */
async function askAnew() {
  const { place, verifier, state } = await wish({ prompt: 'none' });
  const led = await fetch(place, { cache: 'no-store' });
  if (led.status >= 500 || led.status === 429) return 'away';
  const answer = new URL(led.url).searchParams;
  if (!answer.get('code') || answer.get('state') !== state) return 'refused';
  const tokens = await redeem(answer.get('code'), verifier);
  if (tokens.status >= 500) return 'away';
  // somebody else may have logged in at another tab since
  return tokens.ok && keep(await tokens.json()) ? 'renewed' : 'refused';
}

let onTheWay;

/**
 * Has the token renewed, once for all who ask meanwhile: `renewed`, `refused` if nobody is logged in any
 * more, `away` if the hub does not answer.
 */
export function renew() {
  onTheWay ??= askAnew().catch(() => 'away').finally(() => { onTheWay = undefined; });
  return onTheWay;
}

/** Renews the token, if it soon ends. */
export const renewInTime = () => (token() && shouldEnd() ? renew() : Promise.resolve('still good'));

/** Forgets the login here, and has the hub forget it, too. */
export function logOut() {
  const hint = who();
  forget();
  localStorage.setItem(LOGGED_OUT, String(Date.now()));
  location.assign(hint ? `/connect/logout?${new URLSearchParams({ id_token_hint: hint, client_id: CLIENT })}` : '/');
}

/** Calls `hear` when the person logs out in another tab: a session is the browser's, not the tab's. */
export function whenLoggedOutElsewhere(hear) {
  addEventListener('storage', (change) => {
    if (change.key !== LOGGED_OUT) return;
    forget();
    hear();
  });
}
