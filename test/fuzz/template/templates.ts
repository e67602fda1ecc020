import Handlebars from 'handlebars';
import type { HelperFunction } from '../../../src/template/index.ts';
import type { Random } from './random.ts';

export interface GeneratedTemplate {
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
}

type Options = Handlebars.HelperOptions;

/** Helpers of every kind: text, markup, bodies passed on, changed, repeated, dropped. */
export const HELPERS: Readonly<Record<string, HelperFunction>> = {
  upper: (value: unknown) => String(value).toUpperCase(),
  bold: (value: unknown) => new Handlebars.SafeString(`<b>${Handlebars.escapeExpression(String(value))}</b>`),
  plus: (a: unknown, b: unknown) => Number(a) + Number(b),
  same: (a: unknown, b: unknown) => a === b,
  hash: (options: Options) => Object.values(options.hash).join('/'),
  repeat(this: unknown, options: Options) {
    return options.fn(this) + options.fn(this);
  },
  listed(this: unknown, list: unknown[], options: Options) {
    const rows = (Array.isArray(list) ? list : []).slice(0, Number(options.hash.max ?? 9));
    if (rows.length === 0) return options.inverse(this);
    return rows.map((row, index) => options.fn(row, { data: { ...options.data, index } })).join('');
  },
  loud(this: unknown, options: Options) {
    return options.fn(this).toUpperCase();
  },
  trimmed(this: unknown, options: Options) {
    return options.fn(this).trim();
  },
  turned(this: unknown, options: Options) {
    const first = options.fn(this);
    return options.inverse(this) + first;
  },
  dropped(this: unknown, options: Options) {
    options.fn(this);
    return '';
  },
};

/** Where a piece of template stands decides what may stand there. */
export function generateTemplate(random: Random): GeneratedTemplate {
  return new Generator(random).template();
}

class Generator {
  private readonly random: Random;
  /** Partials call no partials: one that reaches itself is refused. */
  private inPartial = false;

  constructor(random: Random) {
    this.random = random;
  }

  template(): GeneratedTemplate {
    this.inPartial = true;
    const partials: Record<string, string> = {
      pa: this.flow(1),
      pb: `${this.flow(0)}\n${this.random.pick(['', '  '])}${this.flow(0)}\n`,
      card: this.component(1),
      cell: `<mj-text>\n  ${this.flow(1)}\n</mj-text>\n`,
      layout: `<mj-section><mj-column>\n  {{> @partial-block}}\n</mj-column></mj-section>`,
      section: this.section(1),
    };
    const body = this.random
      .times(1 + this.random.below(2), () => this.section(2))
      .join(this.random.pick(['', '\n']));
    const root = this.random.chance(0.1)
      ? `<mjml lang="{{lang}}" dir="ltr">`.replace('{{lang}}', this.mustache())
      : '<mjml>';
    return {
      source: `${root}${this.head()}<mj-body${this.maybe(' width="600px"')}>${body}</mj-body></mjml>`,
      partials,
    };
  }

  private maybe(text: string, probability = 0.5): string {
    return this.random.chance(probability) ? text : '';
  }

  private head(): string {
    if (this.random.chance(0.4)) return '';
    const parts = [
      () => `<mj-title>${this.flow(1)}</mj-title>`,
      () => `<mj-preview>${this.flow(0)}</mj-preview>`,
      () =>
        `<mj-attributes><mj-all padding="${this.random.pick(['0', '10px'])}" /><mj-text color="${this.attributeValue()}" /><mj-class name="big" font-size="20px" css-class="c" /></mj-attributes>`,
      () =>
        `<mj-style${this.maybe(' inline="inline"', 0.4)}>.price { color: ${this.random.pick(['red', '{{color}}'])} } b { font-weight: 900 } ${this.maybe('a[href] { color: green }', 0.3)}</mj-style>`,
      () => `<mj-style>.x { color: blue }</mj-style>`,
      () => `<mj-font name="Raleway" href="https://fonts.test/r" />`,
      () => `<mj-breakpoint width="320px" />`,
      () =>
        `<mj-html-attributes><mj-selector path=".c ${this.random.pick(['div', 'a'])}"><mj-html-attribute name="data-id">${this.mustache()}</mj-html-attribute></mj-selector></mj-html-attributes>`,
      () => `<mj-raw><meta name="x" content="${this.mustache()}" /></mj-raw>`,
      () => `<!-- head ${this.mustache()} -->`,
    ];
    return `<mj-head>${this.random.times(this.random.below(4), () => this.random.pick(parts)()).join('')}</mj-head>`;
  }

  /** Things that stand between components. */
  private section(depth: number): string {
    const columns = () =>
      this.random
        .times(
          1 + this.random.below(2),
          () =>
            `<mj-column${this.maybe(` width="${this.attributeValue()}"`, 0.15)}>${this.components(depth)}</mj-column>`,
        )
        .join('');
    const kinds = [
      () => `<mj-section${this.attributes('mj-section')}>${columns()}</mj-section>`,
      () => `<mj-section>${columns()}</mj-section>`,
      () => `<mj-wrapper${this.attributes('mj-wrapper')}><mj-section>${columns()}</mj-section></mj-wrapper>`,
      () => `<mj-section><mj-group>${columns()}</mj-group></mj-section>`,
      () => `<mj-hero${this.attributes('mj-hero')}>${this.components(depth)}</mj-hero>`,
      () => `<mj-raw>${this.flow(depth)}</mj-raw>`,
      () => `<!-- between ${this.mustache()} ${this.mustache()}-->`,
      () => (depth > 0 ? this.block(() => this.section(depth - 1)) : ''),
      () => (depth > 1 && !this.inPartial ? `{{#> layout}}${this.components(0)}{{/layout}}` : ''),
      () => (depth > 1 && !this.inPartial ? `\n  {{> section}}\n` : ''),
    ];
    return this.random.pick(this.random.chance(0.6) ? kinds.slice(0, 2) : kinds)();
  }

  private components(depth: number): string {
    return this.random.times(1 + this.random.below(3), () => this.component(depth)).join(this.maybe('\n'));
  }

  private component(depth: number): string {
    const kinds = [
      () => `<mj-text${this.attributes('mj-text')}>${this.flow(depth)}</mj-text>`,
      () => `<mj-text>${this.maybe('\n  ')}${this.flow(depth)}${this.maybe('\n')}</mj-text>`,
      () => `<mj-button${this.attributes('mj-button')}>${this.flow(depth)}</mj-button>`,
      () => `<mj-image${this.attributes('mj-image')} />`,
      () =>
        `<mj-table><tr><td${this.maybe(' class="price"')}>${this.flow(depth)}</td></tr>${this.block(() => `<tr><td class="price">${this.flow(0)}</td></tr>`)}</mj-table>`,
      () => `<mj-divider border-color="${this.attributeValue()}" />`,
      () => `<mj-spacer height="20px" />`,
      () =>
        `<mj-social${this.maybe(' mode="vertical"')}><mj-social-element name="${this.random.pick(['facebook', 'x', 'web-noshare', '{{name}}'])}"${this.attributes('mj-social-element')}>${this.flow(0)}</mj-social-element></mj-social>`,
      () =>
        `<mj-navbar${this.maybe(' hamburger="hamburger"', 0.3)} base-url="https://b.test/"><mj-navbar-link${this.attributes('mj-navbar-link')}>${this.flow(0)}</mj-navbar-link></mj-navbar>`,
      () =>
        `<mj-accordion><mj-accordion-element><mj-accordion-title>${this.flow(0)}</mj-accordion-title><mj-accordion-text>${this.flow(depth)}</mj-accordion-text></mj-accordion-element></mj-accordion>`,
      () =>
        `<mj-carousel><mj-carousel-image${this.attributes('mj-carousel-image')} /><mj-carousel-image src="b.png" /></mj-carousel>`,
      () => `<mj-raw>${this.flow(depth)}</mj-raw>`,
      () => `<!-- ${this.mustache()} -->`,
      () => (depth > 0 ? this.block(() => this.component(depth - 1)) : ''),
      () => (depth > 1 && !this.inPartial ? `{{> card}}` : ''),
      () => (depth > 1 && !this.inPartial ? `\n   {{> cell}}\n` : ''),
    ];
    return this.random.pick(this.random.chance(0.45) ? kinds.slice(0, 5) : kinds)();
  }

  private attributes(tag: string): string {
    const names: Record<string, readonly string[]> = {
      'mj-text': ['align', 'color', 'css-class', 'mj-class', 'font-family', 'height'],
      'mj-button': [
        'href',
        'title',
        'name',
        'rel',
        'target',
        'width',
        'background-color',
        'css-class',
        'inner-padding',
      ],
      'mj-image': [
        'href',
        'src',
        'alt',
        'title',
        'name',
        'rel',
        'width',
        'srcset',
        'usemap',
        'css-class',
        'target',
      ],
      'mj-section': [
        'background-url',
        'background-color',
        'css-class',
        'padding',
        'full-width',
        'text-align',
      ],
      'mj-wrapper': ['background-url', 'background-color', 'css-class', 'gap'],
      'mj-hero': ['background-url', 'mode', 'height', 'background-color'],
      'mj-social-element': ['href', 'alt', 'src', 'title', 'target', 'rel', 'icon-size'],
      'mj-navbar-link': ['href', 'name', 'target', 'rel', 'css-class'],
      'mj-carousel-image': ['href', 'src', 'alt', 'title', 'thumbnails-src', 'rel'],
    };
    const chosen = new Set(this.random.times(this.random.below(4), () => this.random.pick(names[tag] ?? [])));
    return [...chosen]
      .map((name) => {
        const value = this.attributeValue();
        const quote = this.random.chance(0.9) ? '"' : this.random.pick(["'", '']);
        return ` ${name}=${quote}${value}${quote}`;
      })
      .join('');
  }

  private attributeValue(): string {
    return this.random.pick([
      () => this.mustache(),
      () => this.mustache(),
      () => `https://s.test/${this.mustache()}`,
      () => `https://s.test/?a=${this.mustache()}&amp;b=${this.mustache()}`,
      () => `x ${this.mustache()}`,
      () => `?a=1&${this.mustache()}&${this.mustache()}=${this.mustache()}`,
      () => `${this.mustache()}${this.mustache()}${this.mustache()}`,
      () => `mailto:${this.mustache()}?subject=$${this.mustache()}`,
      () => `${this.mustache()}${this.mustache()}`,
      () => `{{#if flag}}${this.mustache()}{{else}}none{{/if}}`,
      () => 'fixed',
      () => `tr${this.mustache()}`,
    ])();
  }

  /** Text of an ending tag: words, values, tags, blocks. */
  private flow(depth: number): string {
    return this.random
      .times(1 + this.random.below(3), () => this.flowPiece(depth))
      .join(this.random.pick(['', ' ', '\n']));
  }

  private flowPiece(depth: number): string {
    const kinds = [
      () => this.mustache(),
      () => `Hello ${this.mustache()}!`,
      () =>
        this.random.pick([
          'words',
          '<br>',
          '<br/>',
          '&nbsp;',
          'a &amp; b',
          '€',
          '"quoted"',
          "it's",
          '<p>par',
          '',
        ]),
      () => `<a href="${this.mustache()}" title='${this.mustache()}'>${this.mustache()}</a>`,
      () =>
        `<span${this.random.pick([' class="price"', ` style="color:${this.mustache()}"`, " style='font-family:Arial'", ` data-x=${this.mustache()}`, ''])}>${this.mustache()}</span>`,
      () => `${this.mustache()}${this.mustache()}${this.maybe(this.mustache())}`,
      () => `${this.mustache()}-${this.mustache()}: ${this.mustache()}`,
      () => (depth > 0 ? this.block(() => this.flow(depth - 1)) : this.mustache()),
      () => (depth > 0 ? this.block(() => `<b>${this.flow(depth - 1)}</b>`) : this.mustache()),
      () =>
        depth > 0
          ? this.block(
              () =>
                `<p style="font-family:${this.random.pick(['Arial', 'Lato', 'Raleway, Roboto', '{{color}}'])};color:${this.random.pick(['red', '{{color}}'])}">${this.mustache()}</p>`,
            )
          : this.mustache(),
      () => `<a href="{{#if flag}}${this.mustache()}{{else}}x{{/if}}">${this.mustache()}</a>`,
      () =>
        depth > 0 && !this.inPartial
          ? this.random.pick([
              '{{> pa}}',
              '\n  {{> pb}}\n',
              '{{> pb person}}',
              '{{> (lookup . "kind")}}',
              '{{> pa name="N"}}',
            ])
          : 'x',
      () => (depth > 0 ? `{{#*inline "note"}}note ${this.mustache()}{{/inline}}{{> note}}` : ''),
      () => `<!-- ${this.mustache()}${this.maybe(' ')}-->`,
      () => `<!--[if mso]>${this.maybe(' ')}<b>${this.mustache()}</b> ${this.mustache()} <![endif]-->`,
      () => `<![CDATA[ ${this.mustache()} ]]>`,
      () => `<style>.y { color: ${this.mustache()} }</style>`,
      () => `<h1 class="${this.mustache()}">${this.mustache()}</h1>`,
      () => `{{!-- comment --}}${this.maybe('{{~! c ~}}')}`,
      () => `\\{{escaped}} ${this.mustache()}`,
      () => `&${this.mustache()};`,
      () => `<${this.mustache()}>`,
    ];
    return this.random.pick(this.random.chance(0.75) ? kinds.slice(0, 11) : kinds)();
  }

  /** A block around something. */
  private block(inner: () => string): string {
    const strip = () => (this.random.chance(0.1) ? '~' : '');
    return this.random.pick([
      () =>
        `{{${strip()}#if ${this.random.pick(['flag', 'on', 'name', 'list', 'missing', '@first', '../flag'])}${strip()}}}${inner()}{{${strip()}else}}${inner()}{{/if}}`,
      () => `{{#if flag}}${inner()}{{/if}}`,
      () => `{{#if on}}${inner()}{{else if flag}}${inner()}{{else}}${inner()}{{/if}}`,
      () => `{{#unless on}}${inner()}{{/unless}}`,
      () => `{{#each items}}${inner()}{{else}}${inner()}{{/each}}`,
      () => `{{#each @root.items as |it i|}}${inner()}{{it.name}}{{i}}{{/each}}`,
      () => `{{#each list}}{{#if @last}}{{this}}{{/if}}{{#with @root}}${inner()}{{/with}}{{/each}}`,
      () => `\n{{#each map}}\n{{@key}}{{#with ../person}}${inner()}{{/with}}\n{{/each}}\n`,
      () => `{{#with person}}${inner()}{{/with}}`,
      () => `{{#person}}${inner()}{{/person}}{{^on}}${inner()}{{/on}}`,
      () =>
        `{{#${this.random.pick(['repeat', 'loud', 'trimmed', 'dropped'])}}}${inner()}{{/x}}`.replace(
          /\{\{#(\w+)\}\}([\s\S]*)\{\{\/x\}\}$/,
          '{{#$1}}$2{{/$1}}',
        ),
      () => `{{#turned}}${inner()}{{else}}${inner()}{{/turned}}`,
      () => `{{#listed items max=2}}${inner()}{{else}}${inner()}{{/listed}}`,
    ])();
  }

  private mustache(): string {
    const strip = this.random.chance(0.05) ? '~' : '';
    return this.random.pick([
      () => `{{${strip}name}}`,
      () => '{{name}}',
      () => '{{url}}',
      () => `{{url${strip}}}`,
      () => '{{@root.text}}',
      () => '{{@root.person.name}}',
      () => '{{{@root.html}}}',
      () => '{{{name}}}',
      () => '{{&url}}',
      () => '{{upper name}}',
      () => '{{bold name}}',
      () => '{{upper (upper @root.text)}}',
      () => '{{plus 1 2}}',
      () => '{{hash a=name b="x"}}',
      () => '{{lookup @root.map "k1"}}',
      () => '{{@root.list.length}}',
    ])();
  }
}
