// Both forms of a message side by side, and in a table what the mapping did with each datum. Choosing
// a line of the table, or a value in either form, shows it in all three.
import { number, say } from '../say.js';
import { computed, html, nextTick, ref } from '../ui.js';
import { Copy } from './copy.js';
import { linesOf } from './leaves.js';
import { CHANGES, wordOf } from './words.js';

const LONG = 200_000;
const SIDES = [
  ['nativeText', 'nativeField', () => say('原始报文', 'Native form'), () => say('对方说的就是标准报文，没有另外的原始报文。', 'The other side speaks the standard’s form; there is no other.')],
  ['canonicalText', 'canonicalField', () => say('标准报文', 'Canonical form'), () => say('没有标准报文：这一段无须转换，或未能读懂。', 'None: nothing was to be mapped, or it was not understood.')],
];

/** The changes by the place of their datum on one side: `{kind, at}`. */
function byPath(changes, field) {
  const all = new Map();
  changes.forEach((each, at) => { if (each[field] && !all.has(each[field].path)) all.set(each[field].path, { kind: each.kind, at }); });
  return all;
}

const value = (datum) => (datum ? html`<code class="path">${datum.path}</code><span class="datum">${datum.value}</span>` : html`<span class="faint">–</span>`);

/** Brings what is chosen into sight within its own frame, and moves nothing else. */
function reveal(root, at) {
  for (const each of root.querySelectorAll(`[data-at="${at}"]`)) {
    const frame = each.closest('.pane, .changes');
    if (!frame) continue;
    const [outer, inner] = [frame.getBoundingClientRect(), each.getBoundingClientRect()];
    if (inner.top < outer.top + 40 || inner.bottom > outer.bottom) frame.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

/** `of`: what the hub shows of a hop. */
export const Compared = {
  props: ['of'],
  setup(props) {
    const root = ref(undefined);
    const chosen = ref(-1);
    const kind = ref('');
    const sides = computed(() => SIDES.map(([text, field]) => ({
      lines: props.of[text].length > LONG ? undefined : linesOf(props.of[text]),
      known: byPath(props.of.changes, field),
    })));
    const choose = (at) => {
      chosen.value = chosen.value === at ? -1 : at;
      if (kind.value && at >= 0 && props.of.changes[at].kind !== kind.value) kind.value = '';
      nextTick(() => { if (root.value && chosen.value >= 0) reveal(root.value, chosen.value); });
    };
    const part = (each, known) => {
      const change = each.path === undefined ? undefined : known.get(each.path);
      if (!change) return html`<span class=${each.path === undefined ? 'sign' : ''}>${each.text}</span>`;
      return html`<mark class=${[change.kind, chosen.value === change.at ? 'chosen' : '']} data-at=${change.at} title=${wordOf(CHANGES, change.kind)} onClick=${() => choose(change.at)}>${each.text}</mark>`;
    };
    const pane = ([text, , name, none], { lines, known }) => html`
      <section class="form"><h3>${name()} ${props.of[text] ? html`<${Copy} text=${props.of[text]} what=${name()} />` : ''}</h3>
        ${props.of[text] === '' ? html`<p class="empty">${none()}</p>` : html`
          <div class="pane" tabindex="0" role="region" aria-label=${name()}>${lines
    ? lines.map((line) => html`<div class=${['l', `d${Math.min(line.depth, 12)}`]}>${line.parts.map((each) => part(each, known))}</div>`)
    : html`<pre>${props.of[text]}</pre>`}</div>`}</section>`;
    const kinds = () => Object.keys(CHANGES).map((each) => [each, props.of.changes.filter((change) => change.kind === each).length]).filter(([, count]) => count > 0);
    const filter = () => html`
      <div class="legend" role="group" aria-label=${say('按变化筛选', 'Filter by change')}>
        ${kinds().map(([each, count]) => html`<button type="button" key=${each} aria-pressed=${String(kind.value === each)} onClick=${() => { kind.value = kind.value === each ? '' : each; }}>
          <mark class=${each}>${wordOf(CHANGES, each)}</mark> ${number(count)}</button>`)}</div>`;
    const table = () => html`
      <div class="changes" tabindex="0" role="region" aria-label=${say('字段对照', 'Field by field')}><table>
        <thead><tr><th>${say('变化', 'Change')}</th><th>${say('原始报文', 'Native')}</th><th>${say('标准报文', 'Canonical')}</th></tr></thead>
        <tbody>${props.of.changes.map((each, at) => (kind.value && each.kind !== kind.value ? '' : html`
          <tr key=${at} data-at=${at} aria-selected=${String(chosen.value === at)} onClick=${(event) => { if (!event.target.closest('button') && !String(getSelection())) choose(at); }}>
            <td><button type="button" class="pick" aria-pressed=${String(chosen.value === at)} onClick=${() => choose(at)}><mark class=${each.kind}>${wordOf(CHANGES, each.kind)}</mark></button></td>
            <td>${value(each.nativeField)}</td><td>${value(each.canonicalField)}</td></tr>`))}</tbody>
      </table></div>`;
    return () => html`
      <div ref=${root} class="compared">
        ${props.of.changes.length > 0 ? filter() : ''}
        <div class="forms">${SIDES.map((side, i) => pane(side, sides.value[i]))}</div>
        ${props.of.changes.length > 0
    ? html`<h3>${say('字段对照', 'Field by field')} <small class="faint">${say('选一行，三处同时标出', 'Choose a line to see it in all three')}</small></h3>${table()}`
    : html`<p class="faint">${say('只有一种形式，没有字段对照。', 'There is but one form, and nothing to compare.')}</p>`}
      </div>`;
  },
};
