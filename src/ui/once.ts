/** What is rendered once and never looked at again by Lit, whose own objects for it are then not kept. */
import {html, render, type TemplateResult} from 'lit';
import {isServed} from './served.js';

/** The template's one element; for a server, which has no nodes, the template itself. */
export function once(template: TemplateResult): unknown {
  return isServed() ? template : rendered(template, document.createDocumentFragment());
}

/**
 * Elements of templates that differ by texts and attributes alone: Lit brings one element in line with
 * each template in turn, and what is given is a copy of it, which costs a fraction of rendering anew.
 */
export function copies(): (template: TemplateResult) => unknown {
  if (isServed()) return (template) => template;
  const fragment = document.createDocumentFragment();
  return (template) => rendered(template, fragment)?.cloneNode(true);
}

/** What is in a box of a class, rendered once. */
export function box(classes: string, content: readonly unknown[]): unknown {
  if (isServed()) return html`<div class=${classes}>${content}</div>`;
  const element = document.createElement('div');
  element.className = classes;
  element.append(...(content as Node[]));
  return element;
}

/**
 * What was rendered once, in its copies too, without the comments by which Lit would find its places
 * again: one for each, of thousands.
 */
export function withoutMarks(content: unknown): unknown {
  if (isServed()) return content;
  const walker = document.createTreeWalker(content as Node, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  return content;
}

function rendered(template: TemplateResult, fragment: DocumentFragment): Element | null {
  render(template, fragment);
  return fragment.firstElementChild;
}
