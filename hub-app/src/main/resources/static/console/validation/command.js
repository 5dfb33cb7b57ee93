// How the conformance kit is run for a department: the kit tests from outside, so that it runs there.
import { get } from '../api.js';
import { tell } from '../part/toast.js';
import { say, words } from '../say.js';
import { me } from '../session.js';
import { html, onMounted, reactive, shallowRef } from '../ui.js';

const quoted = (word) => (/^[\w.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function command({ code, as, endpoint }) {
  const words = ['./yibiao', 'conformance', 'run', '--department', code || '<CODE>'];
  if (as === 'department') words.push('--as', 'department', '--endpoint', location.origin, '--secrets', 'data/secrets.properties');
  else if (endpoint) words.push('--endpoint', endpoint);
  return words.map((word) => (word === '<CODE>' ? word : quoted(word))).join(' ');
}

export const Command = {
  setup() {
    const wish = reactive({ code: me().department, as: 'hub', endpoint: '' });
    const departments = shallowRef([]);
    onMounted(async () => {
      if (!me().known) return;
      departments.value = await get('/api/v1/departments').catch(() => []);
      if (!wish.code && departments.value.length > 0) wish.code = departments.value[0].code;
    });
    const set = (name) => (event) => { wish[name] = event.target.value; };
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(command(wish));
        tell(say('已复制', 'Copied'));
      } catch {
        tell(say('浏览器不允许复制，请手动选择', 'The browser does not allow copying; select it by hand'));
      }
    };
    return () => html`<section class="card"><h2>${say('在别处运行检测场景', 'Run the scenarios elsewhere')}</h2>
      <p>${say('平台连不到的系统、平台自身：在能连到被测系统的机器上执行下面的命令，再把生成的 report.json 拖到下方查看。', 'For systems that the hub does not reach, and for the hub itself: run the command below on a machine that reaches what is tested, then drop its report.json below.')}</p>
      <div class="fields">
        <label for="kit-department">${say('部门', 'Department')}${departments.value.length > 0
    ? html`<select id="kit-department" onChange=${set('code')}>${departments.value.map((each) => html`<option value=${each.code} selected=${each.code === wish.code}>${words(each.name)}</option>`)}</select>`
    : html`<input id="kit-department" value=${wish.code} onInput=${set('code')} placeholder="tax" autocomplete="off" spellcheck="false" />`}</label>
        <label for="kit-as">${say('检测对象', 'What is tested')}<select id="kit-as" onChange=${set('as')}>
          <option value="hub" selected=${wish.as === 'hub'}>${say('部门系统', 'the department’s system')}</option><option value="department" selected=${wish.as === 'department'}>${say('本平台', 'this hub')}</option></select></label>
        ${wish.as === 'hub' ? html`<label for="kit-endpoint">${say('被测系统的地址', 'Where the system is')}<input id="kit-endpoint" class="address" value=${wish.endpoint} onInput=${set('endpoint')} placeholder="https://…" autocomplete="off" spellcheck="false" aria-describedby="kit-hint" /></label>` : ''}
      </div>
      <pre class="command" id="kit-command" tabindex="0">${command(wish)}</pre>
      <p class="fields"><button type="button" id="kit-copy" onClick=${copy}>${say('复制命令', 'Copy')}</button>
        <span id="kit-hint" class="faint">${wish.as === 'hub' ? say('不填地址则检测该部门自带的模拟系统。', 'Without an address, the department’s own simulator is started and tested.') : say('部门的交换口令也可由环境变量 YIBIAO_EXCHANGE_KEY 给出。', 'The department’s exchange key may be given by the environment variable YIBIAO_EXCHANGE_KEY instead.')}</span></p></section>`;
  },
};
