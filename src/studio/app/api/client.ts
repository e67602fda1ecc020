import { hc, type InferResponseType } from 'hono/client';
import type { StudioApi } from '../../server/createStudio.ts';
import { token } from './token.ts';

/** The server's routes, typed by the server itself. */
export const { api } = hc<StudioApi>('/', { headers: { 'x-mesura-token': token } });

export type Shop = InferResponseType<typeof api.shop.$get, 200>;
export type People = InferResponseType<typeof api.people.$get, 200>;
export type Row = People['rows'][number];
export type Facets = People['facets'];
export type EmailFacts = InferResponseType<(typeof api.emails)[':campaign'][':customer']['$get'], 200>;

export type PersonFacts = InferResponseType<(typeof api.facts)[':customer']['$get'], 200>;

export type Changes = NonNullable<InferResponseType<typeof api.changes.$get, 200>['changes']>;
export type ChangeGroup = Changes['groups'][number];
export type ChangeExample = InferResponseType<(typeof api.changes)[':report'][':group']['$get'], 200>;

/** Parts of a path. Hono's client puts them in as they are. */
export function paramOf<Name extends string>(parts: Readonly<Record<Name, string>>): Record<Name, string> {
  const encoded = Object.entries<string>(parts).map(([name, value]) => [name, encodeURIComponent(value)]);
  return Object.fromEntries(encoded) as Record<Name, string>;
}

/** What the server refuses, in its own words where it has some. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** Its stable code, such as `FILE_CHANGED`. */
  readonly code: string;
  readonly why: string | undefined;
  readonly fix: string | undefined;

  constructor({ message, code, why, fix }: { message?: string; code?: string; why?: string; fix?: string }) {
    super(message ?? 'refused');
    this.code = code ?? 'REFUSED';
    this.why = why;
    this.fix = fix;
  }
}

/** The answer's JSON. @throws Refused for anything but a good answer */
export async function answerOf<Answer extends { ok: boolean; json(): Promise<unknown> }>(
  asked: Promise<Answer>,
): Promise<Awaited<ReturnType<Extract<Answer, { ok: true }>['json']>>> {
  const answer = await asked;
  const body = await answer.json();
  if (answer.ok) return body as Awaited<ReturnType<Extract<Answer, { ok: true }>['json']>>;
  const { error } = body as { error?: ConstructorParameters<typeof Refused>[0] };
  throw new Refused(error ?? {});
}
