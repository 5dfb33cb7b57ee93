// Logs a person in at the hub: authorization code with PKCE (RFC 7636); the token lives with the tab.
const CLIENT = 'yibiao-browser';
const TOKEN = 'yibiao.token';
const WHO = 'yibiao.id-token';
const ON_THE_WAY = 'yibiao.login';
const back = () => `${location.origin}/signed-in.html`;

/** The access token of whoever is logged in, or nothing. */
export const token = () => sessionStorage.getItem(TOKEN);

const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Leads to the login page, and then back to this one. */
export async function logIn() {
  const verifier = text(crypto.getRandomValues(new Uint8Array(32)));
  const state = text(crypto.getRandomValues(new Uint8Array(16)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  sessionStorage.removeItem(TOKEN);
  sessionStorage.setItem(ON_THE_WAY, JSON.stringify({ verifier, state, page: location.href }));
  location.assign(`/oauth2/authorize?${new URLSearchParams({
    response_type: 'code', client_id: CLIENT, scope: 'openid', redirect_uri: back(), state,
    code_challenge: text(digest), code_challenge_method: 'S256',
  })}`);
}

/** Takes up the login where the login page left it; the address of the page that one came from. */
export async function takeUp() {
  const answer = new URLSearchParams(location.search);
  const { verifier, state, page } = JSON.parse(sessionStorage.getItem(ON_THE_WAY) ?? '{}');
  sessionStorage.removeItem(ON_THE_WAY);
  if (!state || answer.get('state') !== state || !answer.get('code')) return '/';
  const tokens = await fetch('/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', client_id: CLIENT, code: answer.get('code'),
      redirect_uri: back(), code_verifier: verifier,
    }),
  });
  if (tokens.ok) {
    const given = await tokens.json();
    sessionStorage.setItem(TOKEN, given.access_token);
    sessionStorage.setItem(WHO, given.id_token);
  }
  return page;
}

/** Forgets the login here, and has the hub forget it, too. */
export function logOut() {
  const who = sessionStorage.getItem(WHO);
  sessionStorage.removeItem(TOKEN);
  sessionStorage.removeItem(WHO);
  location.assign(who ? `/connect/logout?${new URLSearchParams({ id_token_hint: who, client_id: CLIENT })}` : '/');
}
