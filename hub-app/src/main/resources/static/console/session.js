// Who is logged in, and what they may.
import { renewInTime, token, whenLoggedOutElsewhere } from '/app/login.js';
import { get } from './api.js';
import { end, hasEnded } from './ended.js';
import { reactive, watch } from './ui.js';

/** Lead to the login page and back, and out again. */
export { logIn, logOut } from '/app/login.js';

const LOOKED_AT_EVERY = 30_000;
const state = reactive({ known: false, name: '', roles: [], department: '' });

// the roles stay: what the page shows is theirs
watch(hasEnded, () => { state.known = false; });

/** Who it is: `{known, name, roles, department}`; known is false for somebody who is not logged in. */
export const me = () => state;

/** True for somebody with at least one of the roles. */
export const isAny = (...roles) => roles.some((role) => state.roles.includes(role));

/** Asks the hub who it is. */
export async function learn() {
  if (!token()) return;
  try {
    const { name, roles, department } = await get('/api/v1/me');
    Object.assign(state, { known: true, name, roles, department: department ?? '' });
  } catch {
    // who that is will be asked again with the next page
  }
}

/** Has the login last for as long as the page is open. */
export function keepUp() {
  const renew = async () => {
    if (await renewInTime() === 'refused') end();
  };
  renew();
  setInterval(renew, LOOKED_AT_EVERY);
  document.addEventListener('visibilitychange', renew);
  whenLoggedOutElsewhere(end);
}
