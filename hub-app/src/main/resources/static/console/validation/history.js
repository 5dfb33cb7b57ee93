// The verdicts that this browser keeps.
import { badge } from '../part/badge.js';
import { number, say, time } from '../say.js';
import { html } from '../ui.js';
import { forget, verdicts } from './kept.js';

export const History = {
  setup: () => () => html`<section class="card"><h2>${say('最近的结论', 'Last verdicts')} <small>${say('只保存在本浏览器，最多 20 条，不含文书内容', 'kept in this browser only, 20 at most, without the documents')}</small></h2>
    ${verdicts.value.length === 0 ? html`<div class="empty">${say('还没有校验过文书。', 'No document was validated yet.')}</div>` : html`
      <div class="wide"><table id="kept"><thead><tr><th>${say('时间', 'Time')}</th><th>${say('名称', 'Name')}</th><th>${say('种类', 'Kind')}</th><th>${say('版本', 'Version')}</th><th>${say('结论', 'Verdict')}</th><th class="num">${say('错误', 'Errors')}</th><th class="num">${say('提醒', 'Warnings')}</th><th>SHA-256</th></tr></thead>
      <tbody>${verdicts.value.map((each) => html`<tr><td>${time(each.at)}</td><td class="long">${each.name}</td><td>${each.type || '–'}</td><td>${each.version}</td>
        <td>${each.valid ? badge('green', say('通过', 'Valid')) : badge('red', say('不通过', 'Invalid'))}</td><td class="num">${number(each.errors)}</td><td class="num">${number(each.warnings)}</td><td><code title=${each.sha256}>${each.sha256.slice(0, 12)}…</code></td></tr>`)}</tbody></table></div>
      <p><button type="button" id="forget" onClick=${forget}>${say('清除记录', 'Forget them')}</button></p>`}</section>`,
};
