// Starts a run: the department is chosen among those that the administrator lets be tested.
import { post } from '../api.js';
import { Confirm } from '../part/confirm.js';
import { tell } from '../part/toast.js';
import { say, words } from '../say.js';
import { computed, html, ref } from '../ui.js';

const where = (target) => target.endpoint || say('该部门自带的模拟系统', 'the simulator that the department brings');

const noKit = () => html`<p class="notice yellow" id="kit-missing">${say('未安装检测工具。请在平台的源码目录运行 ', 'The conformance kit is not installed. Run ')}<code>./yibiao conformance run</code>${say('（会构建检测工具），或将 yibiao-kit.jar 的路径设为 ', ' in the hub’s checkout, which builds it, or set the path of its yibiao-kit.jar as ')}<code>yibiao.conformance.kit</code>${say('。', '.')}</p>`;

const noTargets = () => html`<div class="empty"><p>${say('没有可检测的系统。', 'There is no system that may be tested.')}</p>
  <p>${say('由管理员在 yibiao.conformance.targets 中设置。', 'An administrator sets yibiao.conformance.targets.')}</p></div>`;

/** `what` may be tested, `runs` that are known; emits `started`. */
export const Start = {
  props: ['what', 'runs'],
  emits: ['started'],
  setup(props, { emit }) {
    const code = ref('');
    const asks = ref(false);
    const chosen = computed(() => props.what.targets.find((each) => each.code === code.value) ?? props.what.targets[0]);
    const going = computed(() => props.runs.some((run) => run.state === 'running' && run.department === chosen.value?.code));
    const start = () => post('/api/v1/conformance/runs', { department: chosen.value.code });
    const started = () => {
      asks.value = false;
      tell(say('检测已开始', 'The run has begun'));
      emit('started');
    };
    const form = () => html`<div class="fields">
      <label for="run-department">${say('部门', 'Department')}<select id="run-department" onChange=${(event) => { code.value = event.target.value; }}>
        ${props.what.targets.map((each) => html`<option value=${each.code} selected=${each.code === chosen.value.code}>${words(each.name)}</option>`)}</select></label>
      <button type="button" id="run-start" class="main" disabled=${!props.what.installed || going.value} onClick=${() => { asks.value = true; }}>${going.value ? say('检测中……', 'Running…') : say('运行检测', 'Run scenarios')}</button></div>
      <p class="faint">${say('被测：', 'Tested: ')}<code>${where(chosen.value)}</code>${chosen.value.simulated ? say('（模拟系统）', ' (a simulator)') : ''}</p>
      <p class="sr" role="status">${going.value ? say('检测进行中', 'A run goes on') : ''}</p>`;
    return () => html`<section class="card"><h2>${say('运行检测', 'Run scenarios')}</h2>
      <p>${say('平台以独立进程启动检测工具，按该部门的全部场景检测管理员设定的系统，并保存报告。', 'The hub starts the conformance kit as a process of its own, has it try all the department’s scenarios on the system that an administrator set, and keeps the report.')}</p>
      ${props.what.installed ? '' : noKit()}
      ${props.what.targets.length === 0 ? noTargets() : form()}
      ${asks.value ? html`<${Confirm} title=${say(`检测 ${words(chosen.value.name)}`, `Test ${words(chosen.value.name)}`)} act=${say('开始检测', 'Start')} needsReason=${false} deed=${start} onDone=${started} onClose=${() => { asks.value = false; }}>
        <p>${say('将向被测系统发送检测用的报文：', 'Messages of the test are sent to: ')}<code>${where(chosen.value)}</code></p>
        <p>${chosen.value.simulated
    ? say('模拟系统在检测期间会变慢、停机、答复乱码，结束后恢复。', 'The simulator is slow, down and garbled during the run, and as before after it.')
    : say('这不是模拟系统：其中会留下检测用的申请，请确认它是测试环境。', 'This is no simulator: cases of the test stay in it. Make sure that it is there for tests.')}</p>
        <p class="faint">${say('启动记入审计。', 'The start is entered in the audit trail.')}</p><//>` : ''}</section>`;
  },
};
