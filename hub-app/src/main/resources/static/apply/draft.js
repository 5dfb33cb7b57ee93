// The form that somebody fills in. It is kept with the tab, so that logging in or a reload loses nothing,
// and goes when it was handed in.
import { reactive, watch } from '/console/ui.js';
import { at, put } from './pointer.js';

const KEPT = 'yibiao.draft.';
const EMPTY = { division: '', submission: {}, consent: false, reply: null, files: {}, messageId: '' };

function kept(matter) {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT + matter)) ?? {};
  } catch {
    return {};
  }
}

/** The draft of a matter: `{division, submission, consent, reply, files, faults}`. */
export function draftOf(matter) {
  const draft = reactive({ ...structuredClone(EMPTY), ...kept(matter), faults: [] });
  const stop = watch(draft, () => {
    const { faults, ...rest } = draft;
    sessionStorage.setItem(KEPT + matter, JSON.stringify(rest));
  }, { deep: true });
  return Object.assign(draft, {
    forget() {
      stop();
      sessionStorage.removeItem(KEPT + matter);
    },
  });
}

/** What stands at a place of the form. */
export const valueAt = (draft, pointer) => at(draft.submission, pointer);

/** Writes to a place of the form; an empty word is none. */
export function write(draft, pointer, value) {
  put(draft.submission, pointer, value === '' ? undefined : value);
  draft.faults = draft.faults.filter((fault) => fault.pointer !== pointer);
}

/** What the departments said of a place: the nearest entry at or above it. */
export function sourceOf(draft, pointer) {
  const filled = draft.reply?.filled ?? [];
  const found = filled.filter((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))
    .sort((one, other) => other.pointer.length - one.pointer.length)[0];
  if (!found) return undefined;
  const told = at({ v: found.value }, `/v${pointer.slice(found.pointer.length)}`);
  return told === undefined ? undefined : { ...found, value: told };
}
