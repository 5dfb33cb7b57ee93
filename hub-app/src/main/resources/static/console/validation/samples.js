// The standard's own samples, as its index names them.
import { get } from '../api.js';
import { say, words } from '../say.js';
import { html, onMounted, ref, shallowRef } from '../ui.js';

/** The versions of the standard that a document may keep to. */
export const VERSIONS = ['1.2', '1.1', '1.0'];
const known = new Map();

/** What a version of the standard has: its kinds of documents, each with samples. */
export function documents(version) {
  if (!known.has(version)) {
    known.set(version, get(`/standard/${version}/index.json`).then((index) => index.documents).catch((failure) => {
      known.delete(version);
      throw failure;
    }));
  }
  return known.get(version);
}

/** Emits `take` with a sample's address. */
export const Samples = {
  emits: ['take'],
  setup(_, { emit }) {
    const version = ref(VERSIONS[0]);
    const kinds = shallowRef([]);
    const load = async () => { kinds.value = await documents(version.value).catch(() => []); };
    onMounted(load);
    const turn = (event) => { version.value = event.target.value; load(); };
    const take = (event) => { if (event.target.value) emit('take', `/standard/${version.value}/${event.target.value}`); };
    return () => html`
      <label for="sample-version">${say('样例版本', 'Samples of')}<select id="sample-version" onChange=${turn}>${VERSIONS.map((each) => html`<option value=${each} selected=${each === version.value}>${each}</option>`)}</select></label>
      <label for="sample">${say('试用样例', 'Try a sample')}<select id="sample" onChange=${take}><option value="">${say('请选择', 'choose')}</option>
        ${kinds.value.map((kind) => html`<optgroup label=${words(kind)}>${kind.samples.map((file) => html`<option value=${file}>${file.replace('samples/', '')}</option>`)}</optgroup>`)}</select></label>`;
  },
};
