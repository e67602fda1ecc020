/** Whether a JSON file is a JSON Schema rather than an example of the data. */
export function isSchema(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { $schema, type, properties } = value as Readonly<Record<string, unknown>>;
  return typeof $schema === 'string' || (type === 'object' && typeof properties === 'object');
}

/**
 * A JSON Schema of an example: what is there is required, what is null may be anything, and the entries of a list are taken together,
 * so that what only some of them have is optional.
 */
export function schemaOfSample(value: unknown): object {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value)) return { type: 'array', items: merged(value.map(schemaOfSample)) };
  if (typeof value === 'object') {
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(value).map(([name, entry]) => [name, schemaOfSample(entry)]),
      ),
      required: Object.keys(value),
      additionalProperties: false,
    };
  }
  if (typeof value === 'number') return { type: 'number' };
  return { type: typeof value === 'boolean' ? 'boolean' : 'string' };
}

interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}

function merged(schemas: readonly object[]): object {
  const [first] = schemas;
  if (first === undefined) return {};
  const objects = schemas.filter(
    (schema): schema is ObjectSchema => (schema as ObjectSchema).type === 'object',
  );
  if (objects.length !== schemas.length) {
    const same = schemas.every((schema) => JSON.stringify(schema) === JSON.stringify(first));
    return same ? first : {};
  }
  const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))];
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, merged(objects.flatMap(({ properties }) => properties[name] ?? []))]),
    ),
    required: names.filter((name) => objects.every(({ required }) => required.includes(name))),
    additionalProperties: false,
  };
}
