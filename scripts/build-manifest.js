/**
 * The custom elements manifest: what editors, frameworks' types and documentation are made of. The
 * analyzer reads the sources; TypeScript says the types, since what an editor offers are the values
 * of a union and not its name.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts as analyzerTs} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';

/** The class that all elements extend: nobody can import it, so that it is shown as part of each. */
const BASE = 'ui/interview-element';
const ELEMENTS = ['article', 'qa-accordion', 'quote-card', 'speaker-profile'];
const EVENTS = ['source/events', 'ui/action-events', 'ui/toggle-event'];
/** A default that can be read as it stands. */
const LITERAL = /^(?:'.*'|\d+|true|false)$/;
/** What Lit wants to be public, and no page has a use for. */
const OF_LIT = new Set(['styles', 'render', 'updated', 'connectedCallback']);

/**
 * @typedef {{name: string, kind?: string, static?: boolean, privacy?: string, readonly?: boolean,
 *   description?: string, type?: {text: string}, default?: string, fieldName?: string,
 *   parameters?: {name: string, type?: {text: string}}[], return?: {type?: {text: string}},
 *   inheritedFrom?: unknown, parsedType?: unknown}} Member
 * @typedef {{name: string, tagName?: string, summary?: string, description?: string,
 *   customElement?: boolean,
 *   superclass?: unknown, members?: Member[], attributes?: Member[], events?: Member[],
 *   slots?: Member[], cssParts?: Member[], cssProperties?: (Member & {syntax?: string})[]}} Class
 * @typedef {{path: string, declarations: Class[], exports: any[]}} Module
 */

/**
 * The manifest of the elements and their events, with the paths of dist/.
 *
 * @param {string} source - The sources.
 * @param {string} declarations - What TypeScript has made of them.
 * @returns {{schemaVersion: string, modules: Module[]}}
 */
export function manifestOf(source, declarations) {
  const classes = ELEMENTS.map((name) => `${name}/${name}-element`);
  const defines = ELEMENTS.map((name) => `${name}/${name}-define`);
  const text = (/** @type {string} */ path) => readFileSync(join(source, `${path}.ts`), 'utf8');
  const {schemaVersion, modules} = create({
    modules: [BASE, ...classes, ...defines, ...EVENTS].map((path) =>
      analyzerTs.createSourceFile(
        `${path}.js`,
        text(path),
        analyzerTs.ScriptTarget.ES2022,
        true,
        analyzerTs.ScriptKind.TS,
      ),
    ),
    plugins: [...litPlugin()],
    context: {dev: false, thirdPartyCEMs: []},
  });
  const types = typesIn(declarations, [...classes, ...EVENTS]);
  const events = new Map(EVENTS.flatMap((path) => eventsIn(text(path), `${path}.js`)));
  const [base, ...shown] = modules;
  const {superclass} = base.declarations.find((/** @type {Class} */ one) => one.customElement);
  for (const module of shown) {
    module.declarations = module.declarations
      .filter((/** @type {Class} */ {name}) => types.has(name))
      .map((/** @type {Class} */ found) => publicOf(found, types.get(found.name) ?? new Map()));
    for (const found of module.declarations) found.superclass = {name: 'Event', package: 'global:'};
    module.exports = module.exports.filter((/** @type {Member} */ {name}) => types.has(name));
  }
  for (const [index, path] of classes.entries()) {
    const [element] = shown[index].declarations;
    const tag = element.members.find((/** @type {Member} */ {name}) => name === 'tag').default;
    element.tagName = tag.slice(1, -1);
    element.customElement = true;
    element.superclass = superclass;
    for (const event of element.events) {
      const type = events.get(event.name);
      if (!type) throw new Error(`${path}.ts: @fires ${event.name} is no event of ours.`);
      event.type = {text: type.name, references: [type]};
    }
    shown[classes.length + index].exports = [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: {name: element.name, module: `${path}.js`},
      },
    ];
  }
  return {schemaVersion, modules: shown};
}

/**
 * The events of a module and their classes, as its part of the global event map has them.
 *
 * @returns {[string, {name: string, module: string}][]}
 */
function eventsIn(/** @type {string} */ code, /** @type {string} */ module) {
  return [...code.matchAll(/'(interview-[a-z-]+)': (\w+);/g)].map(([, event = '', name = '']) => [
    event,
    {name, module},
  ]);
}

/** A class with what is public of it. */
function publicOf(/** @type {any} */ found, /** @type {Map<string, Typed>} */ types) {
  found.members = (found.members ?? []).filter(
    (/** @type {Member} */ {name, privacy = 'public'}) => privacy === 'public' && !OF_LIT.has(name),
  );
  for (const member of found.members) withType(member, types.get(member.name));
  for (const attribute of found.attributes ?? []) {
    withType(attribute, types.get(attribute.fieldName ?? ''));
  }
  for (const property of found.cssProperties ?? []) {
    // The manifest's own word for it.
    property.syntax = property.type?.text ?? '';
    delete property.type;
  }
  for (const item of [found, ...Object.values(found).flat()]) {
    delete item.inheritedFrom;
    // A name of the module's inside says nothing to whoever reads it.
    if (item.kind === 'field' && !LITERAL.test(item.default ?? '')) delete item.default;
    for (const key of ['summary', 'description']) {
      if (item[key]) item[key] = inOneLine(item[key]);
    }
  }
  found.description ||= found.summary ?? '';
  return found;
}

/** @typedef {{text: string, parameters?: string[], returns?: string}} Typed */

function withType(/** @type {Member} */ member, /** @type {Typed | undefined} */ typed) {
  if (!typed) throw new Error(`TypeScript knows no "${member.name}": is build/ up to date?`);
  if (member.kind !== 'method') {
    member.type = {text: typed.text};
    return;
  }
  for (const [index, text] of (typed.parameters ?? []).entries()) {
    const parameter = member.parameters?.[index];
    if (!parameter) continue;
    parameter.type = {text};
    if (parameter.name.startsWith('{')) parameter.name = 'options';
  }
  member.return = {type: {text: typed.returns ?? 'void'}};
}

/**
 * The types of all members of the classes, by class and member.
 *
 * @returns {Map<string, Map<string, Typed>>}
 */
function typesIn(/** @type {string} */ root, /** @type {readonly string[]} */ paths) {
  const files = paths.map((path) => join(root, `${path}.d.ts`));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    // What a declaration says of itself needs none of what it is made of.
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    for (const node of source?.statements ?? []) {
      if (!ts.isClassDeclaration(node) || !node.name) continue;
      const symbol = checker.getSymbolAtLocation(node.name);
      if (!symbol) continue;
      const sides = [checker.getDeclaredTypeOfSymbol(symbol), checker.getTypeOfSymbol(symbol)];
      const members = sides.flatMap((side) => checker.getPropertiesOfType(side));
      found.set(
        node.name.text,
        new Map(members.map((member) => [member.name, typeOf(checker, member, node)])),
      );
    }
  }
  return found;
}

/** @returns {Typed} */
function typeOf(
  /** @type {ts.TypeChecker} */ checker,
  /** @type {ts.Symbol} */ member,
  /** @type {ts.Node} */ node,
) {
  const type = checker.getTypeOfSymbolAtLocation(member, node);
  const [signature] = type.getCallSignatures();
  if (!signature) return {text: textOf(checker, type, member)};
  return {
    text: '',
    parameters: signature
      .getParameters()
      .map((one) => textOf(checker, checker.getTypeOfSymbolAtLocation(one, node), one)),
    returns: signature.getDeclaration().type?.getText() ?? 'void',
  };
}

/** A type as it is written; a name for a union of values by these values. */
function textOf(
  /** @type {ts.TypeChecker} */ checker,
  /** @type {ts.Type} */ type,
  /** @type {ts.Symbol} */ {valueDeclaration},
) {
  const [alias] = type.aliasSymbol?.declarations ?? [];
  const isOfValues = type.isUnion() && type.types.every((one) => one.isStringLiteral());
  const named = isOfValues && alias && ts.isTypeAliasDeclaration(alias) ? alias.type : undefined;
  const declared =
    valueDeclaration && 'type' in valueDeclaration ? valueDeclaration.type : undefined;
  const written = named ?? /** @type {ts.TypeNode | undefined} */ (declared);
  const text = written?.getText() ?? checker.typeToString(type);
  return inOneLine(text).replace(/^\| /, '').replaceAll('"', "'");
}

function inOneLine(/** @type {string} */ text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
