interface Props {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** The message's headers, each in a line that breaks where it must. */
export function Headers({ headers }: Props) {
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-labelledby="tab-headers">
      <dl class="headers">
        {headers.map(({ name, value }) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
