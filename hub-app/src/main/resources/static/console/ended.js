// Whether the login has ended while its page is open; what the page shows is then of that time.
import { forget } from '/app/token.js';
import { reactive } from './ui.js';

const state = reactive({ since: undefined });

/** True from the moment on when the hub knows nobody here any more. */
export const hasEnded = () => state.since !== undefined;

/** When that was noticed. */
export const endedAt = () => state.since;

/** Nobody is logged in any more. */
export function end() {
  forget();
  state.since ??= new Date();
}
