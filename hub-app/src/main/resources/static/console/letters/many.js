// Replays many dead letters: first shows which, then does just those, then tells what came of each.
import { Confirm } from '../part/confirm.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { number, say, time, words } from '../say.js';
import { html, onMounted, shallowRef } from '../ui.js';
import { text as masked } from '/app/mask.js';
import { letters, replayMany } from './api.js';
import { what } from './list.js';
import { effect, kind, outcome } from './words.js';

const MOST = 500;

/** The oldest of the open ones that fit. */
async function oldest(wish) {
  const open = { ...wish, state: 'open' };
  const first = await letters(open, 0, MOST);
  return first.total <= MOST ? first : letters(open, first.total - MOST, MOST);
}

function groups(rows) {
  const found = new Map();
  rows.forEach((row) => {
    const key = `${row.kind} ${row.from}`;
    found.set(key, { row, count: (found.get(key)?.count ?? 0) + 1 });
  });
  return [...found.values()].sort((one, other) => other.count - one.count);
}

const preview = ({ total, items }) => html`
  <p><strong>${say(`将重放 ${number(items.length)} 封死信`, `${number(items.length)} dead letter(s) will be replayed`)}</strong>
    ${total > items.length ? say(`（共 ${number(total)} 封，一次至多 ${MOST} 封，先重放最早的）`, ` (of ${number(total)}; at most ${MOST} in one go, the oldest first)`) : ''}</p>
  <ul>${groups(items).map(({ row, count }) => html`<li>${number(count)} × ${kind(row.kind)} <code>${row.from}</code> <span class="faint">${effect(row.kind)}</span></li>`)}</ul>
  <div class="wide preview"><table><thead><tr><th>${say('到达', 'Arrived')}</th><th>${say('死信', 'Dead letter')}</th><th>${say('部门', 'Department')}</th><th>${say('办件', 'Case')}</th><th class="why">${say('原因', 'Reason')}</th><th>${say('版本', 'Version')}</th></tr></thead>
    <tbody>${items.map((row) => html`<tr><td class="when">${time(row.arrivedAt)}</td><td>${what(row)}</td><td><code>${row.department || 'hub'}</code></td><td class="when">${row.caseNumber || '–'}</td><td class="why">${masked(words(row.reason))}</td>
      <td>${row.version > 0 ? say(`更正第 ${row.version} 版`, `mended, version ${row.version}`) : say('原始报文', 'original')}</td></tr>`)}</tbody></table></div>`;

const results = (lines) => html`<div class="wide preview"><table id="replay-results"><thead><tr><th>${say('死信', 'Dead letter')}</th><th>${say('结果', 'What came of it')}</th><th>${say('说明', 'Why')}</th></tr></thead>
  <tbody>${lines.map((line) => html`<tr><td><code>${line.id}</code></td><td>${outcome(line.outcome)}</td><td>${line.problem}</td></tr>`)}</tbody></table></div>`;

/** `rows` chosen, or none: then all that fit `wish`. Emits `done` once something was done, and `close`. */
export const Many = {
  props: ['rows', 'wish'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const found = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const lines = shallowRef(undefined);
    onMounted(async () => {
      if (props.rows) {
        found.value = { total: props.rows.length, items: props.rows };
        return;
      }
      try {
        found.value = await oldest(props.wish);
      } catch (failed) {
        failure.value = failed;
      }
    });
    const deed = (reason) => replayMany(found.value.items.map((row) => row.id), reason);
    const done = (came) => { lines.value = came; emit('done'); };
    const close = () => emit('close');
    const title = () => say('批量重放', 'Replay many');
    return () => {
      if (lines.value) {
        const good = lines.value.filter((line) => line.outcome !== 'refused').length;
        return html`<${Dialog} title=${title()} broad=${true} onClose=${close}>
          <p role="status"><strong>${say(`已处理 ${number(good)} 封，未执行 ${number(lines.value.length - good)} 封`, `${number(good)} dealt with, ${number(lines.value.length - good)} refused`)}</strong></p>${results(lines.value)}<//>`;
      }
      return html`<${Confirm} title=${title()} act=${say('重放', 'Replay')} broad=${true} deed=${deed} ready=${(found.value?.items.length ?? 0) > 0} onDone=${done} onClose=${close}>
        ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
        ${found.value ? preview(found.value) : failure.value ? '' : html`<p class="loading">${say('正在查看哪些会被重放……', 'Seeing which would be replayed…')}</p>`}
      <//>`;
    };
  },
};
