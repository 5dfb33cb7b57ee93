// Has a document judged by the hub, which keeps nothing of it.
import { ask } from '../api.js';

const PLACE = '/api/v1/validation';

/** The answer in the form of `report`; `type` and `standard` are found out if they are empty. */
export function judged(content, { type = '', standard = '', report = 'json', signal } = {}) {
  const query = new URLSearchParams({ report });
  if (type) query.set('type', type);
  if (standard) query.set('standard', standard);
  return ask(`${PLACE}?${query}`, {
    method: 'POST', body: content, signal, headers: { 'Content-Type': 'application/octet-stream', Accept: '*/*' },
  });
}

/** The verdict on the document: `{valid, form, type, version, sha256, finding}`. */
export async function judge(content, wish = {}) {
  const report = await (await judged(content, wish)).json();
  if (report.document.length > 0) return report.document[0];
  return { valid: false, form: '', version: '', sha256: '', finding: [], unchecked: report.unchecked[0]?.why ?? '' };
}

/** A function that does what it was last given when nothing more is given for so many milliseconds. */
export function unhurried(deed, millis = 400) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => deed(...given), millis);
  };
}
