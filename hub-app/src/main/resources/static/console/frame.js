// The frame around every page: where one can go, who one is, the language and the colours.
import { icon } from './part/icon.js';
import { Toast } from './part/toast.js';
import { Oops } from './part/oops.js';
import { recount, waiting } from './counts.js';
import { endedAt, hasEnded } from './ended.js';
import { pageAt, placesFor } from './pages.js';
import { language, number, say, time, turn } from './say.js';
import { isAny, logIn, logOut, me } from './session.js';
import { isDark, turnTheme } from './theme.js';
import { html, nextTick, shallowRef, watch } from './ui.js';
import { follow, way } from './way.js';

const ROLES = {
  department: ['部门系统', 'department'],
  'department-operator': ['部门人员', 'department operator'],
  integrator: ['接入人员', 'integrator'],
  tester: ['测试人员', 'tester'],
  monitor: ['监控人员', 'monitor'],
  supervisor: ['督办人员', 'supervisor'],
  auditor: ['审计人员', 'auditor'],
  administrator: ['管理员', 'administrator'],
  applicant: ['申请人', 'applicant'],
};

const Side = {
  setup: () => () => html`
    <header class="side">
      <a class="brand" href="/" data-in="1"><span class="seal" aria-hidden="true">一表</span>${say('一表通', 'Yibiao')}</a>
      <nav aria-label=${say('主菜单', 'Main')}>
        ${placesFor(isAny).map((place) => html`
          <a key=${place.path} href=${place.path} data-in="1" aria-current=${pageAt(way().path, isAny)?.path === place.path ? 'page' : null}>
            ${icon(place.icon)}<span>${say(...place.title)}</span>
            ${waiting(place) > 0 ? html`<span class="count" aria-label=${say(`${waiting(place)} 件待处理`, `${waiting(place)} waiting`)}>${number(waiting(place))}</span>` : ''}</a>`)}
      </nav>
      <div class="side-foot">
        ${me().known ? html`<div><div class="who">${me().name}</div>
          <div>${me().roles.map((role) => say(...(ROLES[role] ?? [role, role]))).join(say('、', ', '))}</div></div>` : ''}
        <div class="row">
          ${me().known
    ? html`<button type="button" onClick=${logOut}>${say('退出', 'Log out')}</button>`
    : html`<button type="button" onClick=${logIn}>${say('登录', 'Log in')}</button>`}
          <button type="button" lang=${language() === 'en' ? 'zh-CN' : 'en'} onClick=${turn}>${say('English', '中文')}</button>
          <button type="button" aria-pressed=${String(isDark())} onClick=${turnTheme}>${say('深色', 'Dark')}</button>
        </div>
      </div>
    </header>`,
};

/** Says that nobody is logged in any more, over what was seen until then. */
const Ended = {
  setup: () => () => html`
    <div class="notice red ended" role="alert">
      <p><strong>${say('您已退出登录，请重新登录。', 'You are logged out – log in again.')}</strong>
        ${say(`以下内容截至 ${time(endedAt())}。`, `What is shown is of ${time(endedAt())}.`)}</p>
      <p><button type="button" class="main" onClick=${logIn}>${say('重新登录', 'Log in again')}</button></p>
    </div>`,
};

/** The whole console. */
export const Frame = {
  setup() {
    const shown = shallowRef(undefined);
    const failed = shallowRef(undefined);
    recount();
    watch(() => pageAt(way().path, isAny), async (page) => {
      failed.value = undefined;
      try {
        const component = (await page.load()).default;
        if (pageAt(way().path, isAny) === page) shown.value = { page, component };
        nextTick(() => document.getElementById('main')?.focus({ preventScroll: true }));
      } catch (failure) {
        failed.value = failure;
      }
    }, { immediate: true });
    watch(() => [shown.value, language()], () => {
      const title = shown.value ? say(...shown.value.page.title) : '';
      document.title = `${title} · ${say('一表通', 'Yibiao')}`;
    });
    return () => html`
      <a class="skip" href="#main">${say('跳到正文', 'Skip to content')}</a>
      <div class="frame" onClick=${follow}>
        <${Side} />
        <main id="main" class=${['page', { past: hasEnded() }]} tabindex="-1">
          ${hasEnded() ? html`<${Ended} />` : ''}
          ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
          ${shown.value ? html`<${shown.value.component} key=${shown.value.page.path} />` : ''}
        </main>
      </div>
      <${Toast} />`;
  },
};
