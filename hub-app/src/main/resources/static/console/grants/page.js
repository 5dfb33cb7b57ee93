// Grants: what a department may have of others, and what others may have of it.
import { get } from '../api.js';
import { clear } from '../catalogue/terms.js';
import { badge } from '../part/badge.js';
import { Oops } from '../part/oops.js';
import { style } from '../part/style.js';
import { tell } from '../part/toast.js';
import { day, number, say, time, words } from '../say.js';
import { me } from '../session.js';
import { html, onMounted, shallowRef } from '../ui.js';
import { way, withQuery } from '../way.js';
import { Decide } from './decide.js';

style('/console/catalogue/catalogue.css');

const STATES = { applied: ['yellow', '待审批', 'applied'], granted: ['green', '生效', 'in force'], refused: ['', '未批准', 'refused'], revoked: ['red', '已收回', 'revoked'], expired: ['', '已到期', 'over'] };
const own = () => me().department;
const isOver = (grant) => Boolean(grant.until) && new Date(grant.until) < new Date();
const PARTS = {
  waiting: { title: ['待本部门审批', 'To decide'], fits: (grant) => grant.holder === own() && grant.state === 'applied', empty: ['没有待审批的申请。', 'No application waits.'] },
  mine: { title: ['本部门的申请', 'Our applications'], fits: (grant) => grant.grantee === own() && grant.origin === 'application', empty: ['本部门还没有申请；可在目录中选择资源申请。', 'There is none yet; choose a resource in the catalogue.'] },
  force: { title: ['生效中', 'In force'], fits: (grant) => grant.state === 'granted' && !isOver(grant), empty: ['没有生效中的授权。', 'No grant is in force.'] },
  all: { title: ['全部', 'All'], fits: () => true, empty: ['没有授权。', 'There are no grants.'] },
};

const stands = (grant) => {
  const [colour, zh, en] = STATES[grant.state === 'granted' && isOver(grant) ? 'expired' : grant.state] ?? ['', grant.state, grant.state];
  return badge(colour, say(zh, en));
};

const terms = (grant) => [
  grant.fields.length > 0 ? say(`${grant.fields.length} 个数据项`, `${grant.fields.length} field(s)`) : say('全部数据项', 'all fields'),
  grant.until ? say(`至 ${day(grant.until)}`, `until ${day(grant.until)}`) : say('长期', 'no end'),
  grant.perDay ? say(`每日 ${number(grant.perDay)} 次`, `${number(grant.perDay)} a day`) : '',
  grant.verdictsOnly ? say('只答是否', 'yes or no only') : say(`明文至：${clear(grant.clearUpTo)}`, `clear up to: ${clear(grant.clearUpTo)}`),
].filter(Boolean).join(' · ');

export default {
  setup() {
    const all = shallowRef(undefined);
    const names = shallowRef(new Map());
    const failure = shallowRef(undefined);
    const deed = shallowRef(undefined);
    const show = async () => {
      try {
        all.value = await get('/api/v1/grants');
        failure.value = undefined;
      } catch (failed) {
        failure.value = failed;
      }
    };
    onMounted(async () => {
      show();
      const rows = await get('/api/v1/catalogue').catch(() => []);
      names.value = new Map(rows.map((row) => [row.resource.code, row.name]));
    });
    const name = (grant) => words(names.value.get(grant.resource)) || grant.resource;
    const act = (grant, which, label, look = '') => html`<button type="button" class=${look} onClick=${() => { deed.value = { name: which, grant }; }}>${label}</button>`;
    const acts = (grant) => {
      if (grant.holder !== own()) return '';
      if (grant.state === 'applied') return html`${act(grant, 'approve', say('批准', 'Approve'), 'main')} ${act(grant, 'refuse', say('不批准', 'Refuse'))}`;
      return grant.state === 'granted' ? act(grant, 'revoke', say('收回', 'Revoke'), 'danger') : '';
    };
    const row = (grant) => html`<tr key=${grant.id}>
      <td><a href=${`/catalogue?${new URLSearchParams({ resource: grant.resource })}`} data-in="1">${name(grant)}</a><code class="sub">${grant.resource}</code></td>
      <td><code>${grant.holder}</code> → <code>${grant.grantee}</code></td><td>${stands(grant)}<span class="sub">${grant.origin === 'descriptor' ? say('部门声明', 'by the holder’s folder') : say('申请', 'applied for')}</span></td>
      <td>${terms(grant)}${grant.purposes.length > 0 ? html`<span class="sub">${grant.purposes.join(say('、', ', '))}</span>` : ''}</td>
      <td>${grant.ground || '–'}${grant.reason ? html`<span class="sub">${say('决定：', 'Decision: ')}${grant.reason}</span>` : ''}</td>
      <td>${grant.origin === 'application' ? time(grant.appliedAt) : '–'}${grant.decidedAt && grant.origin === 'application' ? html`<span class="sub">${time(grant.decidedAt)}</span>` : ''}</td><td><span class="fields">${acts(grant)}</span></td></tr>`;
    const done = () => { deed.value = undefined; tell(say('已执行', 'Done')); show(); };
    return () => {
      const code = way().query.part in PARTS ? way().query.part : (all.value ?? []).some(PARTS.waiting.fits) ? 'waiting' : 'force';
      const part = PARTS[code];
      const rows = (all.value ?? []).filter(part.fits);
      return html`<div class="head"><h1>${say('数据授权', 'Grants')}</h1><span class="sub">${say('本部门可用的数据，和本部门给出的数据', 'What your department may have, and what it gives')}</span><span class="right"><a class="button" href="/catalogue?state=open" data-in="1">${say('去目录申请', 'Apply in the catalogue')}</a></span></div>
        ${failure.value ? html`<${Oops} failure=${failure.value} again=${show} />` : ''}
        ${!all.value && !failure.value ? html`<p class="loading">${say('正在读取……', 'Reading…')}</p>` : ''}
        ${all.value && !failure.value ? html`<nav class="tabs" aria-label=${say('授权', 'Grants')}>${Object.entries(PARTS).map(([each, { title, fits }]) => html`<a id=${`part-${each}`} href=${withQuery({ part: each })} data-in="1" aria-current=${each === code ? 'page' : null}>${say(...title)} ${number(all.value.filter(fits).length)}</a>`)}</nav>
          <section class="card">${rows.length === 0 ? html`<div class="empty">${say(...part.empty)}</div>` : html`<div class="wide"><table id="grants"><thead><tr><th>${say('资源', 'Resource')}</th><th>${say('提供 → 使用', 'Holder → grantee')}</th><th>${say('状态', 'State')}</th><th>${say('范围', 'Terms')}</th><th>${say('理由', 'Ground')}</th><th>${say('申请 / 决定', 'Applied / decided')}</th><th></th></tr></thead><tbody>${rows.map(row)}</tbody></table></div>`}</section>` : ''}
        ${deed.value ? html`<${Decide} key=${deed.value.grant.id + deed.value.name} name=${deed.value.name} of=${deed.value.grant} resource=${name(deed.value.grant)} onDone=${done} onClose=${() => { deed.value = undefined; }} />` : ''}`;
    };
  },
};
