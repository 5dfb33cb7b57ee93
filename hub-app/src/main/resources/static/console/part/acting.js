// A person's deed on its way: whether it still runs, and why it failed.
import { ref, shallowRef } from '../ui.js';

/** `attempt` has a deed done: `busy` while it lasts, `failure` if it failed, until the next. */
export function acting() {
  const busy = ref(false);
  const failure = shallowRef(undefined);
  const attempt = async (deed) => {
    busy.value = true;
    failure.value = undefined;
    try {
      await deed();
    } catch (known) {
      failure.value = known;
    } finally {
      busy.value = false;
    }
  };
  return { busy, failure, attempt };
}
