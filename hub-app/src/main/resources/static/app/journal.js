// The journal: every hop and change of state, as it happens.
import { both, el } from './dom.js';
import { look } from './states.js';
import { timeOfDay } from './times.js';

const DIRECTIONS = {
  RECEIVED: ['in', { zh: '⇒ 平台', en: 'to the hub' }],
  TO_DEPARTMENT: ['out', { zh: '→ 部门', en: 'to the department' }],
  FROM_DEPARTMENT: ['in', { zh: '← 部门', en: 'from the department' }],
  STEP_STATE: ['', { zh: '步骤', en: 'step' }],
  CASE_STATE: ['', { zh: '办件', en: 'case' }],
};

const cell = (attributes, ...content) => el('td', { role: 'cell', ...attributes }, ...content);

export class Journal {
  constructor(rows, words) {
    this.rows = rows;
    this.words = words;
    this.seen = new Set();
    this.parts = [];
  }

  /** The case's parts, from which the journal has its names. */
  know(parts) {
    this.parts = parts;
  }

  /** Adds an event; one that came before is left out. */
  add(event) {
    if (this.seen.has(event.id)) return false;
    this.seen.add(event.id);
    this.rows.append(this.#row(event));
    return true;
  }

  /** What the event says, in a few words. */
  news(event) {
    return `${this.#part(event)?.name.zh ?? '办件'} ${this.#state(event).zh}`;
  }

  #row(event) {
    const [way, direction] = DIRECTIONS[event.kind];
    const kind = event.kind === 'CASE_STATE' ? 'case-row' : event.kind === 'STEP_STATE' ? 'state-row' : 'hop-row';
    const part = this.#part(event);
    return el('tr', { role: 'row', class: kind },
      cell({}, el('time', { datetime: event.at }, timeOfDay(event.at))),
      cell({ class: `arrow ${way}` }, both(direction)),
      cell({}, part ? both(part.department.name) : event.party ?? ''),
      cell({}, part ? both(part.name) : ''),
      cell({}, this.#protocolOrState(event)),
      cell({ class: 'number' }, event.bytes === undefined ? '' : `${event.bytes.toLocaleString('en')} B`),
      cell({ class: 'number' }, event.tookMillis === undefined ? '' : `${event.tookMillis.toLocaleString('en')} ms`),
      cell({}, event.sha256 ? el('code', { title: `SHA-256 ${event.sha256}` }, event.sha256.slice(0, 10)) : ''));
  }

  #protocolOrState(event) {
    if (!event.state) return [event.protocol ?? ''];
    return [el('span', { class: `word ${look(event.state)}` }, both(this.#state(event)))];
  }

  #state(event) {
    return this.words.state(event.kind === 'CASE_STATE' ? 'CaseState' : 'PartState', event.state ?? '');
  }

  #part(event) {
    return this.parts.find((part) => part.stepId === event.stepId);
  }
}
