/** The little of React that the bench uses: its own types would change those of the tests' browser. */
declare module 'react' {
  export type ReactNode = unknown;
  export const Fragment: symbol;
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): never;
}
