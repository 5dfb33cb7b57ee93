// What is looked for: all of it stands in the page's address except somebody's number, which is kept
// here while the page is open and told to the hub in the body of a request.
import { reactive } from '../ui.js';
import { way } from '../way.js';

/** What the address says of a search. */
export const WISHES = ['caseNumber', 'messageId', 'conversation', 'department', 'asker', 'service', 'kind', 'state', 'error', 'node', 'from', 'to'];

/** Those that are shown only on demand. */
export const RARE = ['asker', 'service', 'error', 'node', 'conversation', 'from', 'to'];

/** The number of whom the messages are about; `round` changes when the same is asked anew. */
export const secret = reactive({ subject: '', round: 0 });

/** What is looked for now. */
export function wished() {
  const { query } = way();
  return Object.fromEntries(WISHES.filter((name) => query[name]).map((name) => [name, query[name]]));
}

/** True if anything narrows the list. */
export const isNarrowed = () => secret.subject !== '' || Object.keys(wished()).length > 0;

/** The same without any wish, for `withQuery`. */
export const none = () => ({ ...Object.fromEntries(WISHES.map((name) => [name, ''])), after: '' });

/** A moment as the field of a form has it, in the time zone of the person. */
export function toField(moment) {
  const at = new Date(moment ?? '');
  if (Number.isNaN(at.getTime())) return '';
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** A moment as the hub has it. */
export const fromField = (text) => (text ? new Date(text).toISOString() : '');
