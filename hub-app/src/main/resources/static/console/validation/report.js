// A report of the conformance kit, as a person reads it.
import { badge } from '../part/badge.js';
import { number, say, time, took, words } from '../say.js';
import { html, ref } from '../ui.js';

const VERDICTS = { passed: ['green', '通过', 'passed'], failed: ['red', '未通过', 'failed'], skipped: ['', '跳过', 'skipped'] };

/** A verdict as a badge. */
export function verdict(code) {
  const [colour, zh, en] = VERDICTS[code] ?? ['', code, code];
  return badge(colour, say(zh, en));
}

/** True of what has the form of the kit's report. */
export const isReport = (read) => typeof read?.kitVersion === 'string' && typeof read?.subject?.code === 'string'
  && typeof read?.startedAt === 'string' && typeof read?.counts?.all === 'number' && ['passed', 'failed'].includes(read?.verdict);

const check = (each) => html`<li class=${each.verdict}>${verdict(each.verdict)} ${words(each.what)}
  ${each.verdict === 'failed' ? html`<dl class="pairs"><dt>${say('应为', 'expected')}</dt><dd><code>${each.expected}</code></dd><dt>${say('实为', 'came')}</dt><dd><code>${each.came}</code></dd>
    ${each.remedy ? html`<dt>${say('怎样改', 'what to do')}</dt><dd>${words(each.remedy)}</dd>` : ''}</dl>` : ''}</li>`;

const message = (each) => html`<details><summary>${words(each.from)} → ${words(each.to)} · ${words(each.form)} · ${number(each.bytes)} B <span class="faint">${time(each.at)}</span></summary>
  <pre class="command" tabindex="0">${each.content}${each.shortened ? '\n…' : ''}</pre></details>`;

const step = (each) => html`<li><p>${verdict(each.verdict)} <strong>${number(each.number)}. ${words(each.title)}</strong> ${each.cleanup ? html`<span class="tag">${say('清理', 'cleanup')}</span>` : ''} <span class="faint">${took(each.tookMillis)}</span></p>
  ${(each.checks ?? []).length > 0 ? html`<ul class="plain checks">${each.checks.map(check)}</ul>` : ''}
  ${(each.messages ?? []).map(message)}</li>`;

const scenario = (each) => html`<details class="scenario" open=${each.verdict === 'failed'}><summary>${verdict(each.verdict)} <strong>${words(each.title)}</strong>
    <code class="faint">${each.id}</code> ${each.mandatory ? html`<span class="tag">${say('发证必需', 'needed for a certificate')}</span>` : ''} <span class="faint">${took(each.tookMillis)}</span></summary>
  <p class="faint">${words(each.why)}</p>${each.reason ? html`<p class="notice">${words(each.reason)}</p>` : ''}
  <ol class="plain steps">${(each.steps ?? []).map(step)}</ol></details>`;

/** `of` the report. */
export const KitReport = {
  props: ['of'],
  setup(props) {
    const only = ref('');
    return () => {
      const { subject, counts, scenarios = [] } = props.of;
      const shown = scenarios.filter((each) => !only.value || each.verdict === only.value);
      const tab = (code, label, count) => html`<button type="button" role="tab" aria-selected=${String(only.value === code)} onClick=${() => { only.value = code; }}>${label} ${number(count)}</button>`;
      return html`<section class="card" id="kit-report"><h2>${words(subject.name)} <small><code>${subject.code}</code> · ${subject.protocol}</small> ${verdict(props.of.verdict)}</h2>
        <dl class="pairs"><dt>${say('被测', 'Tested')}</dt><dd>${props.of.plays === 'hub' ? say('部门系统', 'the department’s system') : say('平台', 'the hub')}${props.of.simulated ? say('（模拟系统）', ' (a simulator)') : ''}</dd>
          <dt>${say('地址', 'Endpoint')}</dt><dd><code>${props.of.endpoint}</code></dd>
          <dt>${say('时间', 'Time')}</dt><dd>${time(props.of.startedAt)} · ${took(new Date(props.of.endedAt) - new Date(props.of.startedAt))}</dd>
          <dt>${say('版本', 'Versions')}</dt><dd>${say('工具', 'kit')} ${props.of.kitVersion} · ${say('标准', 'standard')} ${props.of.standardVersion}</dd></dl>
        ${counts.mandatorySkipped > 0 ? html`<p class="notice yellow">${say(`${counts.mandatorySkipped} 个发证必需的场景被跳过，不能发证。`, `${counts.mandatorySkipped} scenario(s) that a certificate needs were skipped; there is no certificate.`)}</p>` : ''}
        <div class="tabs" role="tablist" aria-label=${say('场景', 'Scenarios')}>${tab('', say('全部', 'All'), counts.all)}${tab('failed', say('未通过', 'Failed'), counts.failed)}${tab('passed', say('通过', 'Passed'), counts.passed)}${tab('skipped', say('跳过', 'Skipped'), counts.skipped)}</div>
        ${shown.length === 0 ? html`<div class="empty">${say('没有这样的场景。', 'There is no such scenario.')}</div>` : shown.map(scenario)}</section>`;
    };
  },
};
