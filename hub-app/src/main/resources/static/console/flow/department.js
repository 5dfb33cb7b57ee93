// One department of the map, in a dialogue: what goes to each of its services, and its own curve.
import { standing } from '../part/badge.js';
import { Dialog } from '../part/dialog.js';
import { number, say, time, took, words } from '../say.js';
import { html } from '../ui.js';
import { Day } from './day.js';
import { waitingFor, wayName } from './words.js';

export const Department = {
  props: ['picture', 'code'],
  emits: ['close'],
  setup: (props, { emit }) => () => {
    const department = props.picture.departments.find((each) => each.code === props.code);
    if (!department) return '';
    return html`
      <${Dialog} title=${words(department.name)} broad=${true} onClose=${() => emit('close')}>
        <dl class="pairs">
          <dt>${say('状态', 'State')}</dt><dd>${standing(department.state)}
            ${department.until ? say(`至 ${time(department.until)}`, `until ${time(department.until)}`) : ''} ${words(department.reason)}</dd>
          <dt>${say('代码', 'Code')}</dt><dd><code>${department.code}</code></dd>
          <dt>${say('协议', 'Protocol')}</dt><dd>${department.protocol}</dd>
          <dt>${say('在办步骤', 'Open steps')}</dt><dd>${number(department.openSteps)} ${say(`（排队 ${number(waitingFor(props.picture, department.code))}）`, `(${number(waitingFor(props.picture, department.code))} queued)`)}</dd>
        </dl>
        <div class="wide"><table>
          <caption>${say('最近一分钟', 'The last minute')}</caption>
          <thead><tr><th>${say('方向', 'Way')}</th><th>${say('服务或协议', 'Service or protocol')}</th><th class="num">${say('条/秒', '/s')}</th>
            <th class="num">p50</th><th class="num">p99</th><th class="num">${say('失败', 'Failed')}</th></tr></thead>
          <tbody>${department.lines.length === 0 ? html`<tr><td colspan="6" class="faint">${say('没有报文。', 'No messages.')}</td></tr>` : ''}
            ${department.lines.map((line) => html`<tr><td>${wayName(line.way)}</td><td><code>${line.of}</code></td>
              <td class="num">${number(line.rate, 2)}</td><td class="num">${took(line.p50 || undefined)}</td><td class="num">${took(line.p99 || undefined)}</td>
              <td class=${['num', line.errors > 0 ? 'bad' : '']}>${number(line.errors)} / ${number(line.count)}</td></tr>`)}
          </tbody></table></div>
        <div><${Day} party=${department.code} /></div>
        <div class="dialog-foot"><a class="button" href=${`/departments?department=${department.code}`} data-in="1">${say('暂停、恢复、维护', 'Pause, resume, maintain')}</a>
          <a class="button" href=${`/dead-letters?department=${department.code}`} data-in="1">${say('该部门的死信', 'Its dead letters')}</a></div>
      <//>`;
  },
};
