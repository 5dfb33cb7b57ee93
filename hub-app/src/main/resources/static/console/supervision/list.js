// A list of the hub's that comes in parts, each of which says where the next begins.
import { get } from '../api.js';
import { reactive, watch } from '../ui.js';

/** `path` is read anew whenever what `parameters` gives changes. */
export function list(path, parameters) {
  const state = reactive({ items: [], next: undefined, busy: true, known: false, failure: undefined });
  let turn = 0;
  const read = async (after) => {
    const mine = (turn += 1);
    Object.assign(state, { busy: true, failure: undefined });
    try {
      const part = await get(path, { ...parameters(), after });
      if (mine !== turn) return;
      Object.assign(state, { items: after ? [...state.items, ...part.items] : part.items, next: part.next, known: true });
    } catch (failure) {
      if (mine === turn) state.failure = failure;
    } finally {
      if (mine === turn) state.busy = false;
    }
  };
  watch(() => JSON.stringify(parameters()), () => { state.known = false; read(); }, { immediate: true });
  return { state, more: () => read(state.next), again: () => read() };
}
