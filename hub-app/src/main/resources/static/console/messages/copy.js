// A button that copies a text.
import { tell } from '../part/toast.js';
import { say } from '../say.js';
import { html } from '../ui.js';

/** `text`: what is copied; `what`: what it is called. */
export const Copy = {
  props: ['text', 'what'],
  setup(props) {
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(props.text);
        tell(say(`已复制${props.what}。`, `The ${props.what} is copied.`));
      } catch {
        tell(say('浏览器不允许复制。', 'The browser does not allow copying.'));
      }
    };
    return () => html`<button type="button" class="copy" onClick=${copy} title=${say(`复制${props.what}`, `Copy the ${props.what}`)} aria-label=${say(`复制${props.what}`, `Copy the ${props.what}`)}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M9 9h11v11H9z M5 15H4V4h11v1" /></svg></button>`;
  },
};
