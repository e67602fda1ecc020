import Handlebars from 'handlebars';

/** A place where a partial is called. */
export interface PartialCall {
  readonly node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;
  /** The name as written, or undefined when data decides it: `{{> (lookup . 'kind')}}`. */
  readonly name: string | undefined;
  /** Whether the call brings a block of its own for the case that there is no such partial. */
  readonly hasBlock: boolean;
}

/** The partials that a program calls, in the order of the source (`@partial-block` is none), and the inline ones that it defines. */
export function findPartials(program: hbs.AST.Program): {
  readonly calls: readonly PartialCall[];
  readonly inlines: ReadonlySet<string>;
} {
  const finder = new PartialFinder();
  finder.accept(program);
  return finder;
}

class PartialFinder extends Handlebars.Visitor {
  readonly calls: PartialCall[] = [];
  readonly inlines = new Set<string>();

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.add(node, false);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.add(node, true);
    super.PartialBlockStatement(node);
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    const [name] = node.params;
    if (name?.type === 'StringLiteral' || name?.type === 'NumberLiteral')
      this.inlines.add(String((name as hbs.AST.StringLiteral).value));
    super.DecoratorBlock(node);
  }

  private add(node: PartialCall['node'], hasBlock: boolean): void {
    const name = partialName(node.name);
    if (name !== '@partial-block') this.calls.push({ node, name, hasBlock });
  }
}

/** Names may also be written as strings and numbers: `{{> "card"}}`. */
export function partialName(name: hbs.AST.Expression): string | undefined {
  return name.type === 'SubExpression' ? undefined : String((name as hbs.AST.PathExpression).original);
}
