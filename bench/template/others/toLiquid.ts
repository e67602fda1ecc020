import { Liquid } from 'liquidjs';
import type { Nodes } from './scoped.ts';

/** The same HTML for LiquidJS, compiled once. */
export function toLiquid(nodes: Nodes): (context: object) => string {
  const liquid = new Liquid({ jsTruthy: true });
  const template = liquid.parse(sourceOf(nodes));
  return (context) => liquid.renderSync(template, context) as string;
}

function sourceOf(nodes: Nodes): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'print') return `{{ ${node.path} | escape }}`;
      if (node.kind === 'if') {
        const word = node.not ? 'unless' : 'if';
        const no = node.no.length > 0 ? `{% else %}${sourceOf(node.no)}` : '';
        return `{% ${word} ${node.path} %}${sourceOf(node.yes)}${no}{% end${word} %}`;
      }
      const limit = node.max === undefined ? '' : ` limit: ${node.max}`;
      const none = node.none.length > 0 ? `{% else %}${sourceOf(node.none)}` : '';
      return `{% for ${node.name} in ${node.path}${limit} %}${sourceOf(node.body)}${none}{% endfor %}`;
    })
    .join('');
}
