/**
 * The tables of what the elements have, made of the manifest. In the README each stands between
 * `<!-- api: … -->` and `<!-- /api -->`, and what is to be said besides stands outside; the site asks for
 * them in the same words.
 */

/** @typedef {import('./build-manifest.js').Class} Class */
/** @typedef {import('./build-manifest.js').Member} Member */

const TABLE = /(<!-- api: (.+) -->\n)[^]*?(<!-- \/api -->)/g;

/** The text with its tables made anew. */
export function withTables(
  /** @type {string} */ readme,
  /** @type {{modules: {declarations: Class[]}[]}} */ manifest,
) {
  return readme.replace(
    TABLE,
    (_all, opening, asked, closing) => `${opening}\n${apiTable(asked, manifest)}\n\n${closing}`,
  );
}

/** A table of what the elements have, as it is asked for between `<!-- api:` and `-->`. */
export function apiTable(
  /** @type {string} */ asked,
  /** @type {{modules: {declarations: Class[]}[]}} */ manifest,
) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const rows = rowsOf(asked.split(' '), declarations);
  if (rows.length < 3) throw new Error(`"api: ${asked}" is nothing of the manifest.`);
  return rows.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n');
}

/** @returns {string[][]} */
function rowsOf(
  /** @type {string[]} */ [kind = '', ...names],
  /** @type {Class[]} */ declarations,
) {
  const elements = declarations.filter(({tagName}) => tagName);
  const [first] = elements;
  const element = elements.find(({tagName}) => names.includes(tagName ?? ''));
  switch (kind) {
    case 'all':
      return table(
        ['attribute, property', 'meaning', 'default'],
        (first?.members ?? [])
          .filter(
            (member) => member.kind === 'field' && !member.static && isShared(member, elements),
          )
          .map((member) => [spelling(member), sentence(member), defaultOf(member)]),
      );
    case 'attributes':
      return table(
        ['attribute', 'meaning', 'default'],
        (element?.attributes ?? [])
          .filter(({fieldName = ''}) => !isShared({name: fieldName}, elements))
          .map((one) => [code(one.name), sentence(one), defaultOf(one)]),
      );
    case 'methods':
      return table(
        ['method', 'what it does'],
        (element?.members ?? [])
          .filter((member) => member.kind === 'method' && !member.static)
          .map((one) => [code(`${one.name}(${parametersOf(one)})`), sentence(one)]),
      );
    case 'parts':
      return table(
        ['part', 'what it is'],
        (element?.cssParts ?? []).map((part) => [code(part.name), sentence(part)]),
      );
    case 'properties':
      return table(
        ['custom property', 'what it sets', 'default'],
        (first?.cssProperties ?? []).map((one) => [
          code(one.name),
          sentence(one),
          one.default ?? '',
        ]),
      );
    case 'events':
      return table(
        ['event', 'when', 'fields'],
        names.map((name) => {
          const events = elements.flatMap((one) => one.events ?? []);
          const type = events.find((event) => event.name === name)?.type?.text;
          const found = declarations.find((one) => one.name === type);
          if (!found) throw new Error(`README.md: no element fires ${name}.`);
          return [code(name), sentence(found), fieldsOf(found)];
        }),
      );
    default:
      return [];
  }
}

/** @returns {string[][]} */
function table(/** @type {string[]} */ head, /** @type {string[][]} */ rows) {
  return [head, head.map(() => '---'), ...rows];
}

/** Whether all elements have it. */
function isShared(/** @type {{name: string}} */ {name}, /** @type {Class[]} */ elements) {
  return elements.every(({members}) => members?.some((member) => member.name === name));
}

/** A description as it stands in a cell: without the sentence's capital and its period. */
function sentence(/** @type {{description?: string}} */ {description = ''}) {
  const text = description.replace(/ Bubbles, composed\.$/, '').replace(/\.$/, '');
  return text
    .replace(/^[A-Z](?=[a-z]*[ ,])/, (letter) => letter.toLowerCase())
    .replaceAll('|', '\\|');
}

/** An attribute and its property, where they are not spelled alike. */
function spelling(/** @type {Member & {attribute?: string}} */ {name, attribute}) {
  if (!attribute) return `${code(name)} (property)`;
  return attribute === name ? code(name) : `${code(attribute)}, ${code(name)}`;
}

function defaultOf(/** @type {Member} */ {default: written = ''}) {
  return /^(?:''|false|)$/.test(written) ? '' : code(written.replace(/^'(.*)'$/, '$1'));
}

/** An event's fields. */
function fieldsOf(/** @type {Class} */ {members = []}) {
  const fields = members.map(field);
  return fields.join(fields.some((text) => text.includes(',')) ? '; ' : ', ');
}

/** An event's field, and which values it has where they are few. */
function field(/** @type {Member} */ {name, type}) {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) =>
    code(value),
  );
  const isListed = values.length > 0 && values.length < 6;
  return isListed ? `${code(name)}: ${values.join(', ')}` : code(name);
}

function parametersOf(/** @type {Member} */ {parameters = []}) {
  return parameters.map(({name}) => name).join(', ');
}

function code(/** @type {string} */ text) {
  return `\`${text}\``;
}
