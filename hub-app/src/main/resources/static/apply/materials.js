// What would have to be brought; what departments gave is struck out.
import { ask } from '/console/api.js';
import { Oops } from '/console/part/oops.js';
import { number, say, words } from '/console/say.js';
import { isAny, me } from '/console/session.js';
import { html, reactive, shallowRef } from '/console/ui.js';
import { context } from './form/context.js';

const size = (bytes) => (bytes < 1024 * 1024 ? `${number(bytes / 1024, 0)} KB` : `${number(bytes / 1024 / 1024, 1)} MB`);

/** The list, with a place to bring a file for what is still needed. */
export const Materials = {
  setup() {
    const { draft, matter, departments } = context();
    const busy = reactive(new Set());
    const failed = shallowRef(undefined);
    const spared = (material) => (draft.reply?.material ?? []).find((each) => each.name.zh === material.name.zh && !each.needed);
    const mayBring = () => me().known && isAny('applicant');
    async function bring(material, file) {
      if (!file) return;
      busy.add(material.name.zh);
      failed.value = undefined;
      try {
        const answer = await ask('/api/v1/attachments', { method: 'POST', headers: { 'Content-Type': file.type || 'application/octet-stream' }, body: file });
        draft.files[material.name.zh] = { name: material.name.zh, ...await answer.json() };
      } catch (failure) {
        failed.value = failure;
      } finally {
        busy.delete(material.name.zh);
      }
    }
    const line = (material) => {
      const by = spared(material);
      if (by) {
        const holder = departments.get(by.obtainedFrom);
        return html`<del>${words(material.name)}</del> <span class="spared">${say(`免交，由${words(holder)}提供`, `Not needed: ${words(holder)} gave it`)}</span>`;
      }
      const file = draft.files[material.name.zh];
      return html`${words(material.name)} 
        ${material.holder && !draft.reply ? html`<span class="faint"> ${say('预填后可免交', 'may be spared once filled in')}</span>` : ''}
        ${file ? html`<span class="spared">${say('已上传', 'uploaded')} ${size(file.size)} <button type="button" class="plain" onClick=${() => { delete draft.files[material.name.zh]; }}>${say('删除', 'Remove')}</button></span>` : ''}
        ${!file && mayBring() ? html`<label class="bring">${busy.has(material.name.zh) ? say('正在上传…', 'Uploading…') : say('上传文件', 'Upload')}
          <input type="file" class="sr" accept="application/pdf,image/jpeg,image/png" onChange=${(event) => bring(material, event.target.files[0])} /></label>` : ''}`;
    };
    return () => (matter.materials.length === 0 ? '' : html`
      <section class="card"><h2>${say('材料', 'Materials')}</h2>
        <ul class="materials">${matter.materials.map((material) => html`<li key=${material.name.zh}>${line(material)}</li>`)}</ul>
        ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
        ${mayBring() ? '' : html`<p class="faint">${say('未登录时不能上传；可在窗口补交。', 'Without a login nothing can be uploaded; bring it to the window.')}</p>`}
      </section>`);
  },
};
