/** What the check uses of MJML's own packages; they come without types. */

declare module 'mjml-parser-xml' {
  const parse: (xml: string, options: { components: unknown; ignoreIncludes: boolean }) => object;
  export default parse;
}

declare module 'mjml-validator' {
  interface Validator {
    readonly default: (
      root: object,
      options: { components: unknown; dependencies: unknown; initializeType: unknown },
    ) => readonly { readonly line: number; readonly tagName: string; readonly message: string }[];
    readonly dependencies: unknown;
  }
  const validator: Validator;
  export default validator;
}
