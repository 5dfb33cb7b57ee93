// Vue's elements written as templates. They are read by htm and not compiled by Vue: compiling takes
// eval, which the pages' content security policy forbids.
import { h } from '/lib/vue/vue.runtime.esm-browser.prod.js';
import htm from '/lib/htm/htm.module.js';

export * from '/lib/vue/vue.runtime.esm-browser.prod.js';

function element(type, props, ...children) {
  this[0] = 3; // no element is used twice: Vue keeps state in them
  if (typeof type === 'string') return h(type, props, children);
  return h(type, props, children.length === 0 ? undefined : { default: () => children });
}

/** A template: html`<p class=${name} onClick=${act}>${text}<${Part} of=${it} /></p>`. */
export const html = htm.bind(element);
