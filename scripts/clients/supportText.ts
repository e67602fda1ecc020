import { z } from 'zod';

const Data = z.object({
  last_update_date: z.string(),
  nicenames: z.object({
    family: z.record(z.string(), z.string()),
    platform: z.record(z.string(), z.string()),
  }),
  data: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      last_test_date: z.string(),
      stats: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
    }),
  ),
});

/**
 * The facts of caniemail's data as the module `SUPPORT.ts`: which version of which mail program was found to support which feature,
 * and when. Its notes are left out: they are its authors' words, and each feature's page has them.
 */
export function supportText(json: string): string {
  // Versions such as 2016 would be sorted before 16.80, because JavaScript puts whole numbers first: their order is the data's.
  const kept = json.replace(/"(\d[^"]*)":(\s*)"([ynau][^"]*)"/g, '"v$1":$2"$3"');
  const { data, nicenames, last_update_date } = Data.parse(JSON.parse(kept));
  const clients = [
    ...new Set(
      data.flatMap(({ stats }) =>
        Object.entries(stats).flatMap(([family, platforms]) =>
          Object.keys(platforms).map((platform) => `${family}.${platform}`),
        ),
      ),
    ),
  ].sort();
  const nameOf = (client: string) => {
    const [family = '', platform = ''] = client.split('.');
    return `${nicenames.family[family] ?? family} (${nicenames.platform[platform] ?? platform})`;
  };
  const rows = data.map(({ slug, title, last_test_date, stats }) => {
    const tested = clients.flatMap((client, index) => {
      const [family = '', platform = ''] = client.split('.');
      const versions = Object.entries(stats[family]?.[platform] ?? {}).map(
        ([version, status]) => version.slice(1) + status.slice(0, 1),
      );
      return versions.length === 0 ? [] : [`${index.toString(36)}=${versions.join(',')}`];
    });
    return [slug, title.trim(), dated(last_test_date), tested.join(' ')].join('\t');
  });
  return `/**
 * Which mail program supports what: facts of the data of caniemail.com (MIT licence, Rémi Parmentier and contributors), written by
 * \`npm run clients\` from the npm package \`caniemail\`. Not to be edited by hand.
 */
export const SUPPORT_OF = '${last_update_date.slice(0, 10)}';

/** Mail programs by their names there, and as people call them. */
export const CLIENTS: Readonly<Record<string, string>> = {
${clients.map((client) => `  '${client}': ${JSON.stringify(nameOf(client)).replace(/^"|"$/g, "'")},`).join('\n')}
};

/**
 * A line a feature: its name, its title, when it was last tested, and for each mail program (by its place in \`CLIENTS\`, base 36) the tested
 * versions, oldest first, each with y (has it), n (has it not), a (has a part of it) or u (unknown).
 */
export const SUPPORT = \`${rows.join('\n')}\`;
`;
}

/** Some dates there have a day of one digit. */
const dated = (date: string) => date.replace(/-(\d)$/, '-0$1');
