// The standard's own description of a document, as a form needs it: what each field is called, in both
// languages, what it may hold, and what it must.
import { get } from '/console/api.js';

/** The version of the standard that forms are handed in by. */
export const VERSION = '1.2';
const read = new Map();

/** The JSON Schema of a document of the standard. */
export function schemaOf(document) {
  if (!read.has(document)) {
    read.set(document, get(`/standard/${VERSION}/json-schema/${document}.schema.json`)
      .catch((failure) => { read.delete(document); throw failure; }));
  }
  return read.get(document);
}

/** The codes of a list that are in force: `[{code, zh, en, parent}]`. */
export async function codesOf(list) {
  const key = `codes/${list}`;
  if (!read.has(key)) {
    read.set(key, get(`/standard/${VERSION}/codes/${list}.json`).then((found) => found.codes.filter((code) => !code.to))
      .catch((failure) => { read.delete(key); throw failure; }));
  }
  return read.get(key);
}

/** A field's schema with what it refers to; the field's own name goes before its type's. */
export function resolved(schema, root) {
  if (!schema.$ref) return { ...schema, of: '' };
  const of = schema.$ref.split('/').pop();
  const { $ref, ...own } = schema;
  return { ...root.$defs[of], ...own, of };
}

/** What a field is called. */
export const titleOf = (schema) => ({ zh: schema.title ?? '', en: schema.description ?? schema.title ?? '' });

/** Of an object of which one of several parts is given, the names of these; else none. */
export const alternatives = (schema) =>
  ((schema.oneOf ?? []).every((each) => each.required?.length === 1)
    ? (schema.oneOf ?? []).map((each) => each.required[0]) : []);

/** How a field is filled in. */
export function kindOf(schema) {
  if (schema.type === 'object' || schema.type === 'array' || schema.type === 'boolean') return schema.type;
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.enum) return 'choice';
  if (schema['x-code-list']) return 'code';
  if (schema.format === 'date') return 'date';
  return (schema.maxLength ?? 0) > 500 ? 'long' : 'text';
}

/** True of a natural person, who can be the applicant. */
export const isPerson = (schema) =>
  Boolean(schema.type === 'object' && schema.properties?.identityDocument && schema.properties?.name);

/** What a required field begins with; nothing for one that holds a single datum. */
export function beginning(schema, root) {
  if (schema.type === 'array') {
    const item = resolved(schema.items, root);
    return Array.from({ length: schema.minItems ?? 0 }, () => beginning(item, root) ?? '');
  }
  if (schema.type !== 'object') return undefined;
  const value = {};
  const needed = [...(schema.required ?? []), ...alternatives(schema).slice(0, 1)];
  for (const name of needed) {
    const begun = beginning(resolved(schema.properties[name], root), root);
    if (begun !== undefined) value[name] = begun;
  }
  return value;
}

/** A value with a place for all that must be given, as {@link beginning} makes it. */
export function completed(value, schema, root) {
  if (value === undefined) return beginning(schema, root);
  if (schema.type === 'array') {
    const all = value.length === 0 ? beginning(schema, root) : value;
    return all.map((each) => completed(each, resolved(schema.items, root), root));
  }
  if (schema.type !== 'object') return value;
  const either = alternatives(schema);
  const chosen = either.find((name) => value[name] !== undefined) ?? either[0];
  const whole = { ...value };
  for (const name of new Set([...Object.keys(value), ...(schema.required ?? []), ...(chosen ? [chosen] : [])])) {
    const part = schema.properties?.[name] && completed(value[name], resolved(schema.properties[name], root), root);
    if (part !== undefined) whole[name] = part;
  }
  return whole;
}
