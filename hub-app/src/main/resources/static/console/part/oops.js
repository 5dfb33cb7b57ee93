// What went wrong, in words, and what a person can do about it.
import { say, words } from '../say.js';
import { logIn, me } from '../session.js';
import { html } from '../ui.js';

function said(status) {
  if (status === 401) return say('请先登录。', 'Log in first.');
  if (status === 403) {
    return me().known
      ? say('您的角色没有这项权限。', 'Your role does not allow this.')
      : say('请先登录。', 'Log in first.');
  }
  if (status === 404) return say('没有找到。', 'There is nothing here.');
  if (status === 429) return say('请求过多，请稍后再试。', 'Too many requests; try again later.');
  if (status === 0 || status >= 500) return say('平台暂时无法访问，请稍后再试。', 'The hub cannot be reached; try again later.');
  return say('未执行。', 'Not done.');
}

/** The problem's own words in the language of the page: they come in Chinese, then in English. */
const detail = (problem) => {
  const text = problem?.detail ?? '';
  const [zh, ...en] = text.split(/(?<=[。！？；])\s(?=[A-Za-z0-9/])/);
  return en.length > 0 ? say(zh, en.join(' ')) : text;
};

/** Shows a `Failure`; `again` is what the button "try again" does. */
export const Oops = {
  props: ['failure', 'again'],
  setup: (props) => () => html`
    <div class="notice red" role="alert">
      <p><strong>${said(props.failure.status ?? 500)}</strong></p>
      ${props.failure.status >= 400 && props.failure.status < 500 ? html`<p>${detail(props.failure.problem)}</p>` : ''}
      ${(props.failure.problem?.finding ?? []).length > 0 ? html`<ul>${props.failure.problem.finding.slice(0, 20).map((each) => html`
        <li><code>${each.pointer}</code> <span class="tag">${each.rule}</span> ${words(each.message)} ${words(each.remedy)}</li>`)}</ul>` : ''}
      ${!me().known && [401, 403].includes(props.failure.status) ? html`<p><button type="button" class="main" onClick=${logIn}>${say('登录', 'Log in')}</button></p>` : ''}
      ${props.again && !(props.failure.status >= 400 && props.failure.status < 500) ? html`<p><button type="button" onClick=${props.again}>${say('重试', 'Try again')}</button></p>` : ''}
    </div>`,
};
