// Names for what is shown, from the data dictionary that the standard publishes.

const camel = (code) => code.slice(code.indexOf('.') + 1).replace(/-([a-z])/g, (all, first) => first.toUpperCase());

export class Words {
  constructor(dictionary) {
    this.types = dictionary.types;
  }

  /** The fields of a type, by name. */
  fields(type) {
    return this.types[type]?.fields ?? {};
  }

  /** The type of a request or result, which may have another name than the element. */
  #type(element) {
    return this.fields('Part')[element]?.type ?? element;
  }

  /** The fields of a part's result. */
  result(element) {
    return this.fields(this.#type(element));
  }

  /** What a code of a code list means. */
  code(type, value) {
    return this.types[type]?.codes?.[value];
  }

  /** The meaning of a state. */
  state(type, value) {
    return this.code(type, value) ?? { zh: value, en: value };
  }

  /** What the place in a service's request is called. */
  inRequest(serviceCode, pointer) {
    return this.#at(`${camel(serviceCode)}Request`, pointer);
  }

  /** What the place in a service's result is called. */
  inResult(serviceCode, pointer) {
    return this.#at(`${camel(serviceCode)}Result`, pointer);
  }

  /** What the place in the submission is called. */
  inSubmission(pointer) {
    return this.#at('submission', pointer);
  }

  #at(root, pointer) {
    let steps = pointer.split('/').slice(1);
    if (steps[0] === root) steps = steps.slice(1);
    const found = { zh: [], en: [] };
    let type = this.#type(root);
    for (const step of steps) {
      if (/^[0-9]+$/.test(step)) {
        this.#number(found, Number(step) + 1);
        continue;
      }
      const field = this.fields(type)[step];
      found.zh.push(field?.zh ?? step);
      found.en.push(field?.en ?? step);
      type = field?.type;
    }
    return { zh: found.zh.join(' › ') || '全部', en: found.en.join(' › ') || 'all of it' };
  }

  #number(found, number) {
    for (const names of [found.zh, found.en]) {
      if (names.length > 0) names[names.length - 1] += ` ${number}`;
    }
  }
}
