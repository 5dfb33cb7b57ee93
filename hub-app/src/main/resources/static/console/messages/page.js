// Messages: to find one among all, and to follow one hop by hop.
import { post } from '../api.js';
import { Oops } from '../part/oops.js';
import { style } from '../part/style.js';
import { say } from '../say.js';
import { html, nextTick, reactive, shallowRef, watch } from '../ui.js';
import { way } from '../way.js';
import { Detail } from './detail.js';
import { List } from './list.js';
import { learnParties } from './parties.js';
import { Search } from './search.js';
import { secret, wished } from './wishes.js';

style('/console/messages/messages.css');

const SIZE = 50;
const OFFERED = 30;

/** Values that stood in lists, so that the form can offer them. */
function remember(seen, rows) {
  for (const name of Object.keys(seen)) {
    const all = new Set([...seen[name], ...rows.map((row) => row[name]).filter(Boolean)]);
    seen[name] = [...all].sort().slice(0, OFFERED);
  }
}

/** Where each page of the list began, in their order: the hub only knows what comes after. */
function trailOf() {
  const starts = shallowRef(['']);
  return {
    before: (after) => starts.value[starts.value.indexOf(after) - 1],
    at: (after, next) => {
      const here = starts.value.indexOf(after);
      const walked = here < 0 ? [after] : starts.value.slice(0, here + 1);
      if (next && starts.value[here + 1] !== next) starts.value = [...walked, next];
      else if (here < 0) starts.value = walked;
    },
    forget: () => { starts.value = ['']; },
  };
}

function searching() {
  const state = reactive({ page: undefined, failure: undefined, busy: false, seen: { service: [], asker: [], error: [], node: [] } });
  const trail = trailOf();
  let last = 0;
  const load = async () => {
    const number = last += 1;
    const after = way().query.after ?? '';
    Object.assign(state, { busy: true, failure: undefined });
    try {
      const subject = secret.subject ? { subject: secret.subject } : {};
      const page = await post('/api/v1/messages/searches', { ...wished(), ...subject, ...(after ? { after } : {}), size: SIZE });
      if (number !== last) return;
      state.page = page;
      trail.at(after, page.next);
      remember(state.seen, page.items);
    } catch (failure) {
      if (number === last) Object.assign(state, { failure, page: undefined });
    } finally {
      if (number === last) state.busy = false;
    }
  };
  return { state, trail, load };
}

export default {
  setup() {
    learnParties();
    const { state, trail, load } = searching();
    const place = () => way().path === '/messages' && !way().query.id;
    const key = () => JSON.stringify([wished(), secret.round]);
    let loaded = '';
    let left = 0;
    watch(key, trail.forget);
    watch(() => [place(), key(), way().query.after ?? ''], ([isList, ...wishes]) => {
      if (!isList || loaded === String(wishes)) return;
      loaded = String(wishes);
      load();
    }, { immediate: true });
    watch(() => way().query.id, (id, was) => {
      if (id && !was) left = scrollY;
      if (!id && was) nextTick(() => { scrollTo(0, left); document.getElementById(`m-${was}`)?.focus({ preventScroll: true }); });
    }, { flush: 'sync' });
    return () => html`
      <div hidden=${!place()}>
        <div class="head"><h1>${say('报文', 'Messages')}</h1>
          <span class="sub">${say('每份报文走过的每一段，谁在何时、用了多久、结果如何', 'Every message’s way: who, when, how long, with what outcome')}</span>
          <span class="right"><button type="button" disabled=${state.busy} onClick=${load}>${say('刷新', 'Refresh')}</button></span></div>
        <div class="stack">
          <${Search} seen=${state.seen} busy=${state.busy} />
          ${state.failure ? html`<${Oops} failure=${state.failure} again=${load} />` : ''}
          ${!state.page && state.busy ? html`<p class="loading">${say('正在查找……', 'Searching…')}</p>` : ''}
          ${state.page ? html`<${List} page=${state.page} busy=${state.busy} first=${!way().query.after} before=${trail.before(way().query.after ?? '')} />` : ''}
        </div>
      </div>
      ${way().query.id ? html`<${Detail} key=${way().query.id} id=${way().query.id} />` : ''}`;
  },
};
