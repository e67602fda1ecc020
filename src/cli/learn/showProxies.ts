import type { LearnedProxy, LearnReport } from '../../run/index.ts';
import { plain, type Terminal } from '../Terminal.ts';
import { wrap } from '../within.ts';

/**
 * What gives topics away, as an officer may paste it into the policy: products and shelves, each with its evidence and with what
 * leaving it out costs in suggestions.
 */
export function showProxies(
  { proxies: { proxies, sure }, learned }: LearnReport,
  all: boolean,
  { columns, style }: Terminal,
): string {
  const topics = Map.groupBy(proxies, ({ topic }) => topic);
  if (topics.size === 0)
    return wrap(
      `Nothing gives a topic away: no product with at least ${learned.k} buyers on either side is bought more by people who buy of a sensitive topic.`,
      columns,
    );
  const blocks = [...topics].flatMap(([topic, found]) => {
    const shown = all ? found : found.slice(0, sure[topic] ?? 0);
    const left = found.length - shown.length;
    return [
      '',
      style('bold', plain(topic)),
      ...(shown.length === 0 ? ['  # nothing that is beyond luck'] : linesOf(topic, shown)),
      ...(left > 0 ? [`  # ${left} more that may be luck: --all`] : []),
    ];
  });
  return [
    wrap(
      'People who buy these buy of the topic more often than others who buy as much. Review them, and paste what you accept into the policy: it is then never suggested, and never a reason for a suggestion.',
      columns,
    ),
    ...blocks,
  ].join('\n');
}

function linesOf(topic: string, proxies: readonly LearnedProxy[]): string[] {
  const shelves = proxies.filter(({ product }) => product === undefined);
  const products = proxies.filter(({ product }) => product !== undefined);
  return [
    'topics:',
    `  ${plain(topic)}:`,
    ...(shelves.length === 0 ? [] : ['    proxyCategories:', ...shelves.map((one) => item(one.shelf, one))]),
    ...(products.length === 0
      ? []
      : ['    proxies:', ...products.map((one) => item(one.product ?? '', one))]),
  ];
}

function item(name: string, { buyers, people, times, cost }: LearnedProxy): string {
  const part =
    cost === 0 ? 'costs no proposed pair' : `costs ${(cost * 100).toFixed(1)}% of the proposed pairs`;
  const evidence = `${people} of ${buyers} buyers, ${times} times others who buy as much; ${part}`;
  return `      - ${JSON.stringify(plain(name))} # ${evidence}`;
}
