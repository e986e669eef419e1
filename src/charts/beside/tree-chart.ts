import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { TreePicture } from '../../series/beside/referral-tree';
import type { ToldChart } from './told-chart';
import { treeLayout, type TreeLayout } from './tree-layout';

export type TreeKind = 'first' | 'other' | 'unpaid';

/** Who brought whom, and how much each was paid for it. */
export interface TreeChart extends ToldChart, Pick<TreeLayout, 'links' | 'layers'> {
  readonly nodes: readonly (TreeLayout['nodes'][number] & { readonly kind: TreeKind })[];
  readonly names: Readonly<Record<TreeKind | 'area' | 'root' | 'rootYuan', string>>;
}

export function treeChart(picture: TreePicture, { tree: words }: LedgerWords, n: Numbers): TreeChart {
  const { buyers, first } = picture;
  const { nodes, links, layers } = treeLayout(buyers);
  const kind = (i: number): TreeKind => (buyers[i]?.total === 0 ? 'unpaid' : i < first ? 'first' : 'other');
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: buyers.map(({ buyer, broughtBy, brought, direct, indirect, ranks, total }) => [
      String(buyer),
      broughtBy === null ? '–' : String(broughtBy),
      String(brought),
      ...[direct, indirect, ranks, total].map(n.yuan),
    ]),
    nodes: nodes.map((node, i) => ({ ...node, kind: kind(i) })),
    links,
    layers,
    names: {
      first: words.first,
      other: words.others,
      unpaid: words.unpaid,
      area: words.area,
      root: words.buyer(1),
      rootYuan: n.yuan(Math.round(buyers[0]?.total ?? 0)),
    },
  };
}
