import { z } from 'zod';
import { SendSettings } from '../../deliver/SendSettings.ts';
import {
  Brand,
  CampaignName,
  CampaignSettings,
  Currency,
  EmailAddress,
  InstantInput,
  Language,
  LanguageSettings,
  line,
  type RecordKind,
  TimeZone,
  WebUrl,
} from '../../domain/index.ts';
import { DEFAULT_CLIENTS } from '../../inspect/clients/chooseClients.ts';
import { DataSource } from '../../load/DataSource.ts';
import { OwnTexts } from '../pages/texts/index.ts';
import { Links } from './Links.ts';

const Shop = z.strictObject({
  name: line(100),
  /** Who sends by law, with legal form. */
  legalName: line(200),
  /** The postal address in one line. */
  address: line(300),
  url: WebUrl,
  logo: WebUrl.optional(),
  /** The language of names without one, and of customers without one. */
  language: Language,
  timeZone: TimeZone,
  currency: Currency,
  from: z.strictObject({ name: line(100), address: EmailAddress }),
  replyTo: EmailAddress.optional(),
  /** The sender's name in Gmail's feedback reports: 5 to 15 letters and digits, the same for ever. */
  senderId: z
    .string()
    .regex(/^[A-Za-z0-9]{5,15}$/, 'must be 5 to 15 letters and digits')
    .optional(),
});

const Data = z
  .strictObject({
    products: DataSource.optional(),
    customers: DataSource.optional(),
    consents: DataSource.optional(),
    orders: DataSource.optional(),
    complements: DataSource.optional(),
    /** Emails that another program sent before: they count for caps and pauses. */
    messages: DataSource.optional(),
  })
  .refine(
    (data) => Object.values(data).some((source) => source !== undefined),
    'must name a file',
  ) satisfies z.ZodType<Partial<Record<RecordKind, unknown>>>;

const Fields = z.strictObject({
  shop: Shop,
  links: Links,
  campaigns: z
    .record(CampaignName, CampaignSettings)
    .refine((campaigns) => Object.keys(campaigns).length > 0, 'must name a campaign'),
  /** Campaigns that are over: what the ledger has of them is known. */
  retiredCampaigns: z.array(CampaignName).default([]),
  /** How the shop speaks in a language: its form of address, and its own sentences. */
  languages: z.record(Language, LanguageSettings).default({}),
  /** How the emails and the public pages look. */
  brand: Brand.prefault({}),
  /** The public pages of `mesura serve`: words of the shop's own. */
  pages: z.strictObject({ texts: OwnTexts.default({}) }).prefault({}),
  data: Data,
  /** What `mesura learn` proposes and a person decides. */
  learned: z.string().default('data/complements.learned.csv'),
  policy: z.string().default('policy.yaml'),
  templates: z.string().default('templates'),
  partials: z.string().default('partials'),
  /** Helpers of the shop's own, in TypeScript or JavaScript: docs/helpers.md. */
  helpers: z.string().optional(),
  previews: z.string().default('previews'),
  /** The data is invented: it has a database of its own, and is sent with `--sample` only, to this machine. */
  sample: z.boolean().default(false),
  /** The SQLite file; `MESURA_DATABASE_URL` wins over it. Default: `.mesura/mesura.db`, or `.mesura/sample.db` of a sample. */
  database: z.string().optional(),
  /** Where objections are written down once more, so that restoring an older database brings nobody back: keep it out of that backup. */
  objections: z.string().optional(),
  /** What relative `url` and `image` values of products are joined to. Default: the shop's address. */
  urlBase: WebUrl.optional(),
  imageBase: WebUrl.optional(),
  preview: z
    .strictObject({
      /** Picture addresses that start so are shown from this folder, in the previews only. */
      pictures: z.record(WebUrl, z.string()).default({}),
    })
    .prefault({}),
  check: z
    .strictObject({
      /** Findings of `mesura check`, by code, that stop no run: docs/check.md. */
      waive: z
        .array(
          z.string().regex(/^[a-z][a-z-]*$/, 'must be the code of a finding, such as "missing-preferences"'),
        )
        .default([]),
    })
    .prefault({}),
  /** What `mesura inspect` looks at: docs/inspections.md. */
  inspect: z
    .strictObject({
      /** Mail programs that matter, such as "gmail", "*.ios" or "outlook.windows@2016". */
      clients: z
        .array(z.string())
        .min(1)
        .default([...DEFAULT_CLIENTS]),
      /** Findings that are never told, by code or group. */
      skip: z.array(z.string()).default([]),
      /** A spam filter that the shop runs. Nothing is sent to one that is not named here. */
      spam: z
        .strictObject({
          kind: z.enum(['spamassassin', 'rspamd']),
          host: z.string().min(1),
          port: z.int().min(1).max(65_535),
        })
        .optional(),
    })
    .prefault({}),
  /** How fast, and how often again: docs/sending.md. The server is named by `SMTP_URL`. */
  sending: SendSettings.prefault({}),
  /** A fixed time, for samples and demonstrations. Absent: the clock. */
  now: InstantInput.optional(),
});
/** The file `mesura.config.ts`. Paths are relative to it. A sample keeps its people apart from those of a shop. */
export const Config = Fields.transform((config) => {
  const name = config.sample ? 'sample' : 'mesura';
  return {
    ...config,
    database: config.database ?? `.mesura/${name}.db`,
    objections: config.objections ?? (config.sample ? '.mesura/sample.ndjson' : '.mesura/objections.ndjson'),
  };
});
export type Config = z.infer<typeof Config>;

/** What a person writes in `mesura.config.ts`: `export default { ... } satisfies MesuraConfig`. */
export type MesuraConfig = z.input<typeof Config>;
