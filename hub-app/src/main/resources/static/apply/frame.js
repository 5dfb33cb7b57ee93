// The frame around the applicant's pages: one narrow column, as on a telephone.
import { Oops } from '/console/part/oops.js';
import { Toast } from '/console/part/toast.js';
import { language, say, turn } from '/console/say.js';
import { logIn, logOut, me } from '/console/session.js';
import { html, nextTick, shallowRef, watch } from '/console/ui.js';
import { follow, way } from '/console/way.js';
import { forgetAll } from './draft.js';

const PLACES = [
  [/^\/apply\/matters\/([^/]+)$/, () => import('./matter.js')],
  [/^\/apply\/cases\/([^/]+)$/, () => import('./case/page.js')],
];

function placeAt(path) {
  for (const [pattern, load] of PLACES) {
    const found = pattern.exec(path);
    if (found) return { load, of: decodeURIComponent(found[1]) };
  }
  return { load: () => import('./home.js'), of: '' };
}

/** Whoever uses the tab next sees nothing of what was typed. */
function leave() {
  forgetAll();
  logOut();
}

const Top = {
  setup: () => () => html`
    <header class="apply-top">
      <a class="brand" href="/apply" data-in="1"><span class="seal" aria-hidden="true">一表</span>${say('一件事一次办', 'One matter, one form')}</a>
      <div class="row">
        ${me().known ? html`<span class="who">${me().name}</span>` : ''}
        ${me().known
    ? html`<button type="button" onClick=${leave}>${say('退出', 'Log out')}</button>`
    : html`<button type="button" onClick=${logIn}>${say('登录', 'Log in')}</button>`}
        <button type="button" lang=${language() === 'en' ? 'zh-CN' : 'en'} onClick=${turn}>${say('English', '中文')}</button>
      </div>
    </header>`,
};

/** The whole page. */
export const Frame = {
  setup() {
    const shown = shallowRef(undefined);
    const failed = shallowRef(undefined);
    watch(() => way().path, async (path) => {
      failed.value = undefined;
      const place = placeAt(path);
      try {
        const component = (await place.load()).default;
        if (way().path === path) shown.value = { component, of: place.of, path };
        nextTick(() => document.getElementById('main')?.focus({ preventScroll: true }));
      } catch (failure) {
        failed.value = failure;
      }
    }, { immediate: true });
    return () => html`
      <a class="skip" href="#main">${say('跳到正文', 'Skip to content')}</a>
      <div class="apply" onClick=${follow}>
        <${Top} />
        <main id="main" class="apply-main stack" tabindex="-1">
          ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
          ${shown.value ? html`<${shown.value.component} key=${shown.value.path} of=${shown.value.of} />` : ''}
        </main>
        <footer class="apply-foot faint">${say('您的信息只用于办理所申请的事项；部门取用的每一项都有记录，登录后可查。',
    'Your data serve only what you apply for. Everything that a department takes is recorded, and you can look at the record once logged in.')}</footer>
      </div>
      <${Toast} />`;
  },
};
