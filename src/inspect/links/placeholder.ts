/**
 * What a template of some program leaves where a value is missing: `{{name}}`, `*|FNAME|*`, `%%name%%`, `[[name]]`, `${name}`,
 * `<%= name %>`, also escaped in an address.
 */
export const PLACEHOLDER =
  /\{\{[^{}]{0,80}\}\}|%7B%7B|\*\|[A-Z0-9_:]{2,40}\|\*|%%[A-Za-z_]{2,40}%%|\[\[[A-Za-z_.]{2,40}\]\]|\$\{[A-Za-z_.]{1,40}\}|<%=?|\{%[^%]{1,80}%\}/;
