import type { HelperFunction } from '../helper.ts';
import type { ParsedFile } from '../parse/parseFile.ts';
import type { ParsedTemplate } from '../parse/parseTemplate.ts';
import { startOf, templateError } from '../parse/templateError.ts';
import { Program } from './Program.ts';
import type { SourcePlace } from './SourcePlace.ts';

/** What is known while one file is lowered. */
export interface Lowering {
  readonly file: ParsedFile;
  readonly whole: WholeLowering;
  /** Where the statement that is being lowered stands. It moves on with the source. */
  readonly place: SourcePlace;
  /** Names of block parameters, the innermost block that declares some first. */
  readonly blockParams: readonly (readonly string[])[];
}

/** What all files of one template share. */
export class WholeLowering {
  readonly template: ParsedTemplate;
  readonly helpers: ReadonlyMap<string, HelperFunction>;
  readonly programs: Program[] = [];
  /** By name; each is lowered when it is first called. */
  readonly partials = new Map<string, Program>();
  /** Whether some file defines inline partials: then a name's meaning is known at run time only. */
  readonly hasInlines: boolean;
  /** Plain Handlebars: a name that is no helper may be a function of the data, which is known at run time only. */
  readonly lenient: boolean;

  constructor(
    template: ParsedTemplate,
    helpers: ReadonlyMap<string, HelperFunction>,
    { hasInlines, lenient }: { readonly hasInlines: boolean; readonly lenient: boolean },
  ) {
    this.template = template;
    this.helpers = helpers;
    this.hasInlines = hasInlines;
    this.lenient = lenient;
  }

  newProgram(blockParams = 0): Program {
    const program = new Program(this.programs.length, blockParams);
    this.programs.push(program);
    return program;
  }
}

/** TEMPLATE_INVALID at a node. */
export function refuse(
  lowering: Lowering,
  node: hbs.AST.Node,
  message: string,
  parts: { why?: string; fix?: string } = {},
) {
  return templateError(lowering.file, startOf(node), { message, ...parts });
}
