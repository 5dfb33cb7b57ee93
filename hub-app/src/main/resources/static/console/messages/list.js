// The messages that were found, the newest first, and the way from page to page.
import { number, say, time } from '../say.js';
import { html } from '../ui.js';
import { go, withQuery } from '../way.js';
import { partyName } from './parties.js';
import { isNarrowed, none, secret } from './wishes.js';
import { briefly, KINDS, stateBadge, wordOf } from './words.js';

const detail = (row) => withQuery({ id: row.id });

/** A click anywhere on a row opens it, unless text is being marked or something else was meant. */
function openRow(event, row) {
  if (event.target.closest('a, button') || String(getSelection())) return;
  go(detail(row));
}

const line = (row) => html`
  <tr key=${row.id} onClick=${(event) => openRow(event, row)}>
    <td class="when"><a href=${detail(row)} data-in="1" id=${`m-${row.id}`}>${time(row.receivedAt)}</a></td>
    <td><strong>${wordOf(KINDS, row.kind)}</strong>${row.service || row.resource ? html`<code class="sub">${row.service || row.resource}</code>` : ''}</td>
    <td>${row.department ? partyName(row.department) : partyName('hub')}<span class="sub">${say('来自', 'from')} ${partyName(row.asker)}</span></td>
    <td>${stateBadge(row.state)}${row.error ? html`<code class="sub bad">${row.error}</code>` : ''}</td>
    <td class="num">${number(row.tries)}</td>
    <td class="num">${row.endedAt ? briefly(row.tookMillis) : '–'}</td>
    <td class="about">${row.subject ? html`<code>${row.subject}</code>` : '–'}${row.caseNumber ? html`<span class="sub mono">${row.caseNumber}</span>` : ''}</td>
  </tr>`;

const nothing = (page) => html`
  <div class="empty">
    <p>${isNarrowed() ? say('没有符合条件的报文。', 'No message is like this.') : say('还没有报文。', 'There are no messages yet.')}</p>
    ${isNarrowed() && page.whole ? html`<p><button type="button" onClick=${() => { Object.assign(secret, { subject: '', round: secret.round + 1 }); go(withQuery(none())); }}>${say('清除条件', 'Clear the conditions')}</button></p>` : ''}
  </div>`;

const partial = (page) => html`
  <div class="notice yellow" role="status"><p>${page.items.length > 0
    ? say(`查找时间较长，先显示已找到的 ${page.items.length} 项；`, `The search took long; these ${page.items.length} are what it found so far. `)
    : say('查找时间较长，尚未找到；', 'The search took long and has found nothing so far. ')}
    ${say('“下一页”从更早的报文继续查找，加上时间或部门等条件会更快。', '“Older” goes on from there; a time or a department makes it faster.')}</p></div>`;

/** `page`: as the hub gives it; `before`: what leads to the page before, or undefined. */
export const List = {
  props: ['page', 'before', 'first', 'busy'],
  setup: (props) => () => {
    const { page } = props;
    const turn = (after) => go(withQuery({ after }));
    return html`
      <section class="card" aria-label=${say('报文列表', 'Messages')} aria-busy=${String(props.busy)}>
        ${page.whole ? '' : partial(page)}
        ${page.items.length === 0 ? (page.whole ? nothing(page) : '') : html`
          <div class=${['wide', props.busy ? 'stale' : '']} tabindex="0" role="region" aria-label=${say('表格，可左右滚动', 'Table, scrolls sideways')}><table class="messages">
            <thead><tr>
              <th>${say('到达时间', 'Arrived')}</th><th>${say('种类与服务', 'Kind and service')}</th><th>${say('部门', 'Department')}</th>
              <th>${say('状态', 'State')}</th><th class="num">${say('次数', 'Tries')}</th><th class="num">${say('用时', 'Took')}</th>
              <th>${say('所涉对象与办件', 'Subject and case')}</th></tr></thead>
            <tbody>${page.items.map(line)}</tbody>
          </table></div>`}
        <nav class="pager" aria-label=${say('翻页', 'Pages')}>
          <span class="faint">${say(`本页 ${page.items.length} 项，新的在前`, `${page.items.length} on this page, the newest first`)}</span>
          ${props.first ? '' : html`<button type="button" disabled=${props.busy} onClick=${() => turn('')}>${say('最新', 'Newest')}</button>`}
          <button type="button" disabled=${props.busy || props.before === undefined} onClick=${() => turn(props.before)}>${say('上一页', 'Newer')}</button>
          <button type="button" disabled=${props.busy || !page.next} onClick=${() => turn(page.next)}>${say('下一页', 'Older')}</button>
        </nav>
      </section>`;
  },
};
