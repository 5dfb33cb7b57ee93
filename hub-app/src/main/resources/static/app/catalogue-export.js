// The whole catalogue as a file: browsers ask for HTML, so that the form is asked for here.
import { whole } from './catalogue-api.js';
import { button, el } from './dom.js';

const FORMS = [
  ['Turtle', 'text/turtle', 'catalogue.ttl'],
  ['JSON-LD', 'application/ld+json', 'catalogue.jsonld'],
  ['RDF/XML', 'application/rdf+xml', 'catalogue.rdf'],
];

async function save(mediaType, file) {
  const address = URL.createObjectURL(await whole(mediaType));
  el('a', { href: address, download: file }).click();
  URL.revokeObjectURL(address);
}

/** A button for each form; `tell` says that the hub was away. */
export const exportButtons = (tell) =>
  FORMS.map(([name, mediaType, file]) => {
    const saving = button({ zh: name, en: name }, () =>
      save(mediaType, file).catch(() => tell('平台暂时无法访问，未能导出。', 'The hub cannot be reached; nothing was exported.')));
    saving.classList.add('plain');
    return saving;
  });
