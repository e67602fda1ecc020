import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';

export type ShopFile = InferResponseType<typeof api.files.$get, 200>['files'][number];
export type OpenedFile = InferResponseType<typeof api.files.text.$get, 200>;
export type FileFindings = InferResponseType<typeof api.findings.$post, 200>;
export type Finding = FileFindings['findings'][number];
export type Completions = InferResponseType<typeof api.completions.$post, 200>;
export type DraftEmail = InferResponseType<typeof api.drafts.$post, 200>;
export type PartialUses = InferResponseType<typeof api.partials.uses.$get, 200>;
