// The tokens of whoever is logged in; they live with the tab.
const TOKEN = 'yibiao.token';
const WHO = 'yibiao.id-token';
const UNTIL = 'yibiao.token-until';
const EARLY = 120_000;

/** The access token, or nothing. */
export const token = () => sessionStorage.getItem(TOKEN);

/** The token that says who it is, or nothing. */
export const who = () => sessionStorage.getItem(WHO);

/** True if it ends soon: in two minutes, or half of its life if that is less. */
export const shouldEnd = () => {
  const { end, life } = JSON.parse(sessionStorage.getItem(UNTIL) ?? '{"end":0,"life":0}');
  return Date.now() > end - Math.min(EARLY, life / 2);
};

const subject = (idToken) => {
  const claims = idToken.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(atob(claims)).sub;
};

/** Keeps the tokens that were given; false, and nothing is kept, if they are somebody else's than before. */
export function keep(given) {
  if (token() && who() && subject(who()) !== subject(given.id_token)) return false;
  const life = given.expires_in * 1000;
  sessionStorage.setItem(TOKEN, given.access_token);
  sessionStorage.setItem(WHO, given.id_token);
  sessionStorage.setItem(UNTIL, JSON.stringify({ end: Date.now() + life, life }));
  return true;
}

/** Nobody is logged in here. */
export function forget() {
  for (const each of [TOKEN, WHO, UNTIL]) sessionStorage.removeItem(each);
}
