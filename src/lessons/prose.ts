import type { PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Tone } from '../i18n/text';
import type { Block, Blocks, Inline, Prose } from './lesson';
import { plainProse } from './plain';

/** What prose can refer to, and where its faults go. */
export interface Context {
  /** A quantity as this language writes it; null when there is none of that name. */
  number(name: string): { readonly text: string; readonly tone: Tone | null } | null;
  hasTerm(id: string): boolean;
  hasPicture(id: string): boolean;
  /** A heading or a label: part of a button or a link, so nothing in it can be opened or stands out. */
  readonly isLabel?: boolean;
  /** Said of an answer: no picture stands there. */
  readonly isSaid?: boolean;
  /** Of a place in the file. */
  fault(node: Placed, sentence: string): void;
}

interface Placed {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Markdown in a line as a page draws it. */
export function proseOf(nodes: readonly PhrasingContent[], context: Context): Prose {
  return punctuated(closed(joined(nodes.flatMap((node) => inlineOf(node, context)))));
}

function inlineOf(node: PhrasingContent, context: Context): Inline[] {
  switch (node.type) {
    case 'text':
      return [textOf(node.value)];
    case 'strong':
      return [{ kind: 'strong', text: proseOf(node.children, context) }];
    case 'emphasis':
      return [{ kind: 'em', text: proseOf(node.children, context) }];
    case 'link':
      if (/^(https?:)?\/\//.test(node.url))
        context.fault(node, `links lead to pages of this site, and "${node.url}" does not`);
      return [{ kind: 'link', href: node.url, text: proseOf(node.children, context) }];
    case 'textDirective':
      return directive(node, context);
    default:
      context.fault(node, `there is no ${node.type} in a line of a lesson`);
      return [];
  }
}

function directive(node: TextDirective, context: Context): Inline[] {
  const label = labelOf(node);
  switch (node.name) {
    case 'n': {
      if (label === 'guess') return [{ kind: 'guess' }];
      const number = context.number(label);
      if (!number) context.fault(node, `there is no quantity "${label}"`);
      return number ? [{ kind: 'number', ...number, tone: context.isLabel ? null : number.tone }] : [];
    }
    case 'term': {
      const id = node.attributes?.['id'] ?? '';
      if (context.isLabel)
        context.fault(node, 'a term is explained in a sentence, not in a heading or an option');
      else if (!context.hasTerm(id)) context.fault(node, `the lesson explains no term "${id}"`);
      return [{ kind: 'term', id, text: label, after: '' }];
    }
    default:
      context.fault(
        node,
        `":${node.name}" is none of :n[], :term[]; where a colon is meant, put a space after it`,
      );
      return [];
  }
}

/** The words in a directive's brackets. */
export function labelOf({ children }: { readonly children: readonly unknown[] }): string {
  return (children as readonly { value?: string }[]).map(({ value = '' }) => value).join('');
}

/** In Chinese a line break in the file is no space. */
function textOf(value: string): string {
  return value.replace(/([^\x00-\u2e7f])\n\s*(?=[^\x00-\u2e7f])/g, '$1').replace(/\s*\n\s*/g, ' ');
}

function joined(prose: Prose): Prose {
  const parts: Inline[] = [];
  for (const part of prose) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/** 503万 ends in a Chinese word, and Chinese words stand close to each other. */
function closed(prose: Prose): Prose {
  return prose.map((part, i) => {
    const before = prose[i - 1];
    const isWord = typeof before === 'object' && before.kind === 'number' && /[万亿]$/.test(before.text);
    return isWord && typeof part === 'string' ? part.replace(/^ (?=\p{Script=Han})/u, '') : part;
  });
}

/** A term is a button, and a line may break after it wherever it likes: what must not begin a line goes with it. */
function punctuated(prose: Prose): Prose {
  const parts = [...prose];
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    if (typeof part === 'string' || part.kind !== 'term' || typeof next !== 'string') return;
    const [after = ''] = /^[\p{Pe}\p{Pf}，。、；：？！…,.;:?!%]*/u.exec(next) ?? [];
    parts[i] = { ...part, after };
    parts[i + 1] = next.slice(after.length);
  });
  return parts.filter((part) => part !== '');
}

/** Paragraphs, lists, asides and pictures. */
export function blocksOf(nodes: readonly RootContent[], context: Context): Blocks {
  return nodes.flatMap((node) => blockOf(node, context) ?? []);
}

function blockOf(node: RootContent, context: Context): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', text: proseOf(node.children, context) };
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => blocksOf(item.children, context)),
      };
    case 'containerDirective':
    case 'leafDirective':
      if (node.name === 'picture') return pictureOf(node, context);
      if (node.name === 'aside' && node.type === 'containerDirective') {
        const { label, rest } = labelled(node.children);
        const folded = 'folded' in (node.attributes ?? {});
        if (folded && label.length === 0) context.fault(node, 'a folded aside needs a title to open it by');
        const title = proseOf(label, folded ? { ...context, isLabel: true } : context);
        return { kind: 'aside', title, folded, body: blocksOf(rest, context) };
      }
  }
  const said = 'name' in node ? `"${node.name}"` : node.type;
  context.fault(node, `${said} has no place here`);
  return null;
}

/** `::picture[Title]{#id}`, or with three colons around a sentence for those who do not see it. */
function pictureOf(
  node: Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>,
  context: Context,
): Block {
  const id = node.attributes?.['id'] ?? '';
  if (!context.hasPicture(id)) context.fault(node, `there is no picture "${id}"`);
  if (context.isSaid)
    context.fault(node, `the picture "${id}" stands in what is said of an option; move it to what is told`);
  const { label, rest } =
    node.type === 'containerDirective' ? labelled(node.children) : { label: node.children, rest: [] };
  const sentence = blocksOf(rest, context).map((block) =>
    block.kind === 'paragraph' ? plainProse(block.text) : '',
  );
  if (label.length === 0) context.fault(node, `the picture "${id}" has no title`);
  return {
    kind: 'picture',
    id,
    title: plainProse(proseOf(label, context)),
    sentence: sentence.length > 0 ? sentence.join(' ') : null,
  };
}

/** The words in the brackets of a directive with a body stand first in it. */
export function labelled(children: readonly RootContent[]): {
  label: PhrasingContent[];
  rest: RootContent[];
} {
  const [first, ...rest] = children;
  const isLabel = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  return isLabel ? { label: first.children, rest } : { label: [], rest: [...children] };
}

/** Without the space between a directive's brackets and what is said. */
export function withoutGap([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, value: first.value.trimStart() }, ...rest];
}
