import type { ListItem, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Prose } from './lesson';
import { plainProse } from './plain';
import { proseOf, withoutGap, type Context } from './prose';

/** What stands in a step, sorted: its heading, its paragraphs, and what has a meaning of its own. */
export interface Parts {
  readonly title: Prose;
  readonly body: readonly RootContent[];
  /** What stands under the goal of a simulate step, or under the name of its chart. */
  readonly after: readonly RootContent[];
  /** `::chart[title]{#flow}`: what a chart of a simulate step is called, instead of its own words. */
  readonly titles: ReadonlyMap<string, LeafDirective>;
  readonly special: {
    options?: readonly ListItem[];
    says?: readonly ListItem[];
    truth?: LeafDirective;
    goal?: LeafDirective;
    reached?: LeafDirective;
  };
}

export function partsOf(node: ContainerDirective, context: Context): Parts {
  const [first, ...rest] = node.children as RootContent[];
  const isTitle = first?.type === 'heading' && first.depth === 2;
  if (!isTitle)
    context.fault(node, `the step "${node.attributes?.['id'] ?? ''}" does not begin with a "## title"`);
  const special: Parts['special'] = {};
  const titles = new Map<string, LeafDirective>();
  const body: RootContent[] = [];
  const after: RootContent[] = [];
  for (const child of isTitle ? rest : node.children) {
    const list = child.type === 'list' ? listName(child.children[0]) : null;
    if (child.type === 'leafDirective' && child.name === 'chart')
      titles.set(child.attributes?.['id'] ?? '', child);
    else if (list && child.type === 'list') special[list] = child.children;
    else if (child.type === 'leafDirective' && isLine(child.name)) special[child.name] = child;
    else (special.goal || titles.size > 0 ? after : body).push(child as RootContent);
  }
  return {
    title: isTitle ? proseOf(first.children, { ...context, isLabel: true }) : [],
    body,
    after,
    titles,
    special,
  };
}

export function titleOf(chart: string, { titles }: Parts, context: Context): string | null {
  const found = titles.get(chart);
  return found ? plainProse(proseOf(found.children, context)) : null;
}

function isLine(name: string): name is 'truth' | 'goal' | 'reached' {
  return name === 'truth' || name === 'goal' || name === 'reached';
}

/** A list whose items begin with `:option[…]` or `:when[…]` is one of choices, or of sentences for a difference. */
function listName(item: ListItem | undefined): 'options' | 'says' | null {
  const name = item && marked(item)?.mark.name;
  return name === 'option' ? 'options' : name === 'when' ? 'says' : null;
}

/** A list item that begins with a directive, such as `:option[…]{#id}`, and what it says after it. */
export function marked(item: ListItem) {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return null;
  const [mark, ...words] = first.children;
  if (mark?.type !== 'textDirective') return null;
  return { mark, words: withoutGap(words), first, rest: rest as RootContent[] };
}
