// Who is logged in, and what they may.
import { token } from '/app/login.js';
import { get } from './api.js';
import { reactive } from './ui.js';

/** Lead to the login page and back, and out again. */
export { logIn, logOut } from '/app/login.js';

const state = reactive({ known: false, name: '', roles: [], department: '' });

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
  } catch (failure) {
    if (failure.status === 401) sessionStorage.removeItem('yibiao.token');
  }
}
