// The conformance kit's part of the page: its command, its reports.
import { number, say, time, words } from '../say.js';
import { html, onMounted, ref, shallowRef } from '../ui.js';
import { Command } from './command.js';
import { dropReport, keepReport, reports } from './kept.js';
import { isReport, KitReport, verdict } from './report.js';

export const Conformance = {
  setup() {
    const all = shallowRef([]);
    const shown = ref('');
    const wrong = ref('');
    const list = async () => { all.value = await reports().catch(() => []); };
    onMounted(list);
    const take = async (file) => {
      if (!file) return;
      wrong.value = '';
      try {
        const read = JSON.parse(await file.text());
        if (!isReport(read)) throw new SyntaxError('no report');
        shown.value = await keepReport(read);
        await list();
      } catch (failed) {
        wrong.value = failed instanceof SyntaxError
          ? say(`“${file.name}”不是检测工具的 report.json。`, `“${file.name}” is no report.json of the kit.`)
          : say('浏览器未能保存该报告。', 'The browser could not keep the report.');
      }
    };
    const drop = (event) => { event.preventDefault(); take(event.dataTransfer.files[0]); };
    const away = async (key) => { await dropReport(key); if (shown.value === key) shown.value = ''; await list(); };
    const row = ({ key, report }) => html`<tr aria-selected=${String(key === shown.value)}><td><button type="button" class="plain" onClick=${() => { shown.value = key; }}>${words(report.subject.name)}</button></td>
      <td>${time(report.startedAt)}</td><td><code>${report.endpoint}</code></td><td>${verdict(report.verdict)}</td><td class="num">${number(report.counts.passed)} / ${number(report.counts.all)}</td>
      <td><button type="button" class="plain" aria-label=${say(`移除 ${report.subject.code} 的报告`, `Remove the report of ${report.subject.code}`)} onClick=${() => away(key)}>${say('移除', 'Remove')}</button></td></tr>`;
    return () => {
      const found = all.value.find(({ key }) => key === shown.value);
      return html`<div class="stack"><${Command} />
        <section class="card dropping" onDragover=${(event) => event.preventDefault()} onDrop=${drop}><h2>${say('检测报告', 'Reports')} <small>${say('只保存在本浏览器，最多 20 份', 'kept in this browser only, 20 at most')}</small></h2>
          <p class="fields"><label for="kit-file">${say('拖入或选择 report.json', 'Drop or choose a report.json')}<input id="kit-file" class="file" type="file" accept=".json,application/json" onChange=${(event) => take(event.target.files[0])} /></label></p>
          ${wrong.value ? html`<p class="notice red" role="alert">${wrong.value}</p>` : ''}
          ${all.value.length === 0 ? html`<div class="empty">${say('还没有报告。', 'There is no report yet.')}</div>` : html`<div class="wide"><table id="kit-reports"><thead><tr><th>${say('被测', 'Tested')}</th><th>${say('时间', 'Time')}</th><th>${say('地址', 'Endpoint')}</th><th>${say('结论', 'Verdict')}</th><th class="num">${say('通过', 'Passed')}</th><th></th></tr></thead><tbody>${all.value.map(row)}</tbody></table></div>`}</section>
        ${found ? html`<${KitReport} key=${found.key} of=${found.report} />` : ''}</div>`;
    };
  },
};
