// One resource in the list, and the words and looks that the list and the dialogue share.
import { both, el } from './dom.js';

const SHARING = {
  unconditional: { zh: '无条件共享', en: 'unconditional' },
  conditional: { zh: '有条件共享', en: 'conditional' },
  'not-shared': { zh: '不予共享', en: 'not shared' },
};
const LOOKS = { open: 'good', 'on-trial': 'care', maintenance: 'care', failing: 'bad', withdrawn: 'quiet', 'not-connected': 'quiet' };

/** What a sharing type is called. */
export const sharing = (code) => SHARING[code] ?? { zh: code, en: code };

/** How the holder stands now, as a badge. */
export const standing = (row) =>
  el('span', { class: `badge ${LOOKS[row.availability.state] ?? 'quiet'}` }, both(row.availability.text));

/** A row of the list; its name opens it. */
export function card(row, open) {
  const name = el('button', { type: 'button', class: 'name', 'aria-haspopup': 'dialog' }, both(row.name));
  name.addEventListener('click', open);
  const purposes = row.resource.purposes.slice(0, 4);
  return el('li', { class: 'resource' },
    el('div', { class: 'resource-head' }, el('h3', {}, name), standing(row)),
    el('p', { class: 'summary' }, both(row.resource.summary)),
    el('p', { class: 'facts' },
      el('span', {}, both(row.departmentName)),
      el('span', {}, both(sharing(row.resource.sharing))),
      el('code', {}, row.resource.code),
      row.service ? el('code', {}, row.service) : ''),
    purposes.length ? el('p', { class: 'purposes' }, purposes.map((each) => el('span', { class: 'purpose' }, each))) : '');
}
