// The form that somebody fills in. It is kept with the tab, so that logging in or a reload loses nothing,
// and goes when it was handed in, or when the person logs out. Nobody sees another's: a tab may be at a
// service hall.
import { reactive, watch } from '/console/ui.js';
import { at, put } from './pointer.js';

const KEPT = 'yibiao.draft.';
const NOBODY = '';
const EMPTY = { division: '', submission: {}, consent: false, reply: null, files: {}, messageId: '' };
const placeOf = (matter, owner) => `${KEPT}${matter}.${owner}`;

function kept(place) {
  try {
    return JSON.parse(sessionStorage.getItem(place));
  } catch {
    return null;
  }
}

/** What was begun before logging in becomes the person's, unless they have begun it already. */
function taken(matter, owner) {
  const own = kept(placeOf(matter, owner));
  if (own || owner === NOBODY) return own ?? {};
  const begun = kept(placeOf(matter, NOBODY));
  sessionStorage.removeItem(placeOf(matter, NOBODY));
  return begun ?? {};
}

/**
 * The draft of a matter: `{division, submission, consent, reply, files, faults}`.
 *
 * `owner` is the login; empty without one.
 */
export function draftOf(matter, owner) {
  const place = placeOf(matter, owner);
  const draft = reactive({ ...structuredClone(EMPTY), ...taken(matter, owner), faults: [] });
  const stop = watch(draft, () => {
    const { faults, ...rest } = draft;
    sessionStorage.setItem(place, JSON.stringify(rest));
  }, { deep: true });
  return Object.assign(draft, {
    forget() {
      stop();
      sessionStorage.removeItem(place);
    },
  });
}

/** Leaves nothing of anybody's drafts in this tab. */
export function forgetAll() {
  Object.keys(sessionStorage).filter((key) => key.startsWith(KEPT)).forEach((key) => sessionStorage.removeItem(key));
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
