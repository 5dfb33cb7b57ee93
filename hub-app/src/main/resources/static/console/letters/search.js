// By what dead letters are searched; the words stand in the address.
import { get } from '../api.js';
import { say, words } from '../say.js';
import { html, onMounted, reactive, shallowRef, watch } from '../ui.js';
import { way } from '../way.js';
import { states } from './words.js';

const NAMES = ['state', 'queue', 'department', 'caseNumber', 'from', 'to'];
const given = () => Object.fromEntries(NAMES.map((name) => [name, way().query[name] ?? (name === 'state' ? 'open' : '')]));

/** Emits `search` with the words. */
export const Search = {
  emits: ['search'],
  setup(_, { emit }) {
    const wish = reactive(given());
    const departments = shallowRef([]);
    watch(() => way().query, () => Object.assign(wish, given()));
    onMounted(async () => { departments.value = await get('/api/v1/departments').catch(() => []); });
    const set = (name) => (event) => { wish[name] = event.target.value; };
    const submit = (event) => { event?.preventDefault(); emit('search', { ...wish }); };
    const clear = () => { Object.assign(wish, { state: 'open', queue: '', department: '', caseNumber: '', from: '', to: '' }); submit(); };
    const field = (name, label, attributes) => html`<label for=${name}>${label}<input id=${name} name=${name} autocomplete="off" spellcheck="false" value=${wish[name]} onInput=${set(name)} ...${attributes} /></label>`;
    return () => html`
      <form id="search" class="card fields" role="search" aria-label=${say('查找死信', 'Find dead letters')} onSubmit=${submit}>
        <label for="state">${say('状态', 'State')}<select id="state" name="state" onChange=${(event) => { set('state')(event); submit(); }}>
          ${[...states(), ['all', say('全部', 'all')]].map(([code, label]) => html`<option value=${code} selected=${wish.state === code}>${label}</option>`)}</select></label>
        <label for="department">${say('部门', 'Department')}<select id="department" name="department" onChange=${(event) => { set('department')(event); submit(); }}>
          <option value="">${say('全部', 'all')}</option>
          ${wish.department && !departments.value.some((each) => each.code === wish.department) ? html`<option value=${wish.department} selected>${wish.department}</option>` : ''}
          ${departments.value.map((each) => html`<option value=${each.code} selected=${wish.department === each.code}>${words(each.name)}</option>`)}</select></label>
        ${field('queue', say('队列或服务', 'Queue or service'), { maxlength: 200 })}
        ${field('caseNumber', say('办件编号', 'Case number'), { maxlength: 40, inputmode: 'numeric' })}
        ${field('from', say('自', 'From'), { type: 'datetime-local' })}
        ${field('to', say('至', 'To'), { type: 'datetime-local' })}
        <button type="submit" class="main">${say('查找', 'Find')}</button>
        <button type="button" onClick=${clear}>${say('清空', 'Clear')}</button>
      </form>`;
  },
};
