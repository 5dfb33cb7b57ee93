// What this browser keeps of what was judged: verdicts of documents, never the documents, and the
// kit's reports, which are too large for localStorage.
import { shallowRef } from '../ui.js';

const VERDICTS = 'yibiao.verdicts';
const MOST = 20;

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(VERDICTS)) ?? [];
  } catch {
    return [];
  }
};

/** The last verdicts, the newest first: `{name, at, type, version, valid, errors, warnings, sha256}`. */
export const verdicts = shallowRef(read());

function write(all) {
  verdicts.value = all.slice(0, MOST);
  localStorage.setItem(VERDICTS, JSON.stringify(verdicts.value));
}

/** Keeps one; the same document judged again takes the place of what was kept. */
export const keep = (verdict) => write([verdict, ...verdicts.value.filter((each) => each.sha256 !== verdict.sha256 || each.name !== verdict.name)]);

/** Forgets all. */
export const forget = () => write([]);

const open = () => new Promise((ready, fail) => {
  const asked = indexedDB.open('yibiao', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('conformance', { keyPath: 'key' });
  asked.onsuccess = () => ready(asked.result);
  asked.onerror = () => fail(asked.error);
});

async function store(mode, deed) {
  const database = await open();
  return new Promise((ready, fail) => {
    const transaction = database.transaction('conformance', mode);
    const asked = deed(transaction.objectStore('conformance'));
    transaction.oncomplete = () => { database.close(); ready(asked.result); };
    transaction.onerror = () => { database.close(); fail(transaction.error); };
  });
}

/** The kit's reports, the newest first. */
export const reports = async () => (await store('readonly', (all) => all.getAll()))
  .sort((one, other) => other.report.startedAt.localeCompare(one.report.startedAt));

/** Keeps one of the kit's reports; the oldest go. */
export async function keepReport(report) {
  const key = `${report.startedAt} ${report.plays} ${report.subject.code} ${report.endpoint}`;
  await store('readwrite', (all) => all.put({ key, report }));
  for (const each of (await reports()).slice(MOST)) await dropReport(each.key);
  return key;
}

/** Forgets one of the kit's reports. */
export const dropReport = (key) => store('readwrite', (all) => all.delete(key));
