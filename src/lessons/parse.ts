import type { Root } from 'mdast';
import 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkDirective);

/** Reads Markdown with directives. Only where pages are made: no page ships a parser. */
export function parse(text: string): Root {
  return parser.parse(text);
}
