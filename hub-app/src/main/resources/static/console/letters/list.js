// Dead letters in a table; those that wait can be chosen.
import { say, time, words } from '../say.js';
import { html } from '../ui.js';
import { withQuery } from '../way.js';
import { text as masked } from '/app/mask.js';
import { kind, stands } from './words.js';

/** What failed and where, as every table of them says it. */
export const what = (row) => html`<span>${kind(row.kind)}</span><code class="sub">${row.from}</code>`;

const box = (row, chosen, emit) => (row.state === 'open'
  ? html`<input type="checkbox" value=${row.id} checked=${chosen.has(row.id)} aria-label=${say(`选择 ${row.id}`, `Choose ${row.id}`)} onChange=${() => emit('choose', [row])} />`
  : '');

/** `rows`, `chosen` (a map by identifier), `mayAct`; emits `choose` with rows whose choice turns. */
export const List = {
  props: ['rows', 'chosen', 'mayAct'],
  emits: ['choose'],
  setup: (props, { emit }) => () => {
    const open = props.rows.filter((row) => row.state === 'open');
    const all = open.length > 0 && open.every((row) => props.chosen.has(row.id));
    const turn = () => emit('choose', all ? open : open.filter((row) => !props.chosen.has(row.id)));
    return html`<div class="wide"><table id="letters">
      <thead><tr>
        ${props.mayAct ? html`<th><input type="checkbox" id="choose-all" disabled=${open.length === 0} checked=${all} onChange=${turn} aria-label=${say('选择本页全部待处理死信', 'Choose all open ones of this page')} /></th>` : ''}
        <th>${say('到达', 'Arrived')}</th><th>${say('死信', 'Dead letter')}</th><th>${say('部门', 'Department')}</th><th>${say('办件', 'Case')}</th>
        <th class="why">${say('原因', 'Reason')}</th><th>${say('状态', 'State')}</th></tr></thead>
      <tbody>${props.rows.map((row) => html`<tr key=${row.id} aria-selected=${String(props.chosen.has(row.id))}>
        ${props.mayAct ? html`<td>${box(row, props.chosen, emit)}</td>` : ''}
        <td class="when"><time datetime=${row.arrivedAt}>${time(row.arrivedAt)}</time></td>
        <td><a href=${withQuery({ letter: row.id })} data-in="1" aria-haspopup="dialog">${what(row)}</a></td>
        <td>${row.department ? html`<code>${row.department}</code>` : html`<span class="faint">${say('平台', 'hub')}</span>`}</td>
        <td class="when">${row.caseNumber ? html`<a href=${`/cases/${row.caseNumber}`}>${row.caseNumber}</a>` : '–'}</td>
        <td class="why">${masked(words(row.reason))}</td>
        <td>${stands(row.state)}${row.version > 0 ? html`<span class="sub">${say(`已更正 ${row.version} 次`, `mended ${row.version}×`)}</span>` : ''}</td>
      </tr>`)}</tbody></table></div>`;
  },
};
