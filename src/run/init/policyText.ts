/** What in the sample shop's policy is the sample shop's own: its name, its place, its till, and who signed it. */
const OWN = {
  title: /^# What .* emails may use/m,
  schema: /\$schema=\.\/(?=policy\.schema\.json)/,
  name: /^name: .*$/m,
  till: /our till in \w+\./,
  signature: /^# Read and approved.*$/m,
} as const;

/**
 * The policy of a new folder: the sample's rules under the new shop's name, and nobody's signature. A policy is signed by
 * whoever answers for it, so one that comes signed would be a lie.
 */
export function policyText(sample: string, shop: string): string {
  // A JSON string is a YAML string too (YAML 1.2, 1.3), whatever stands in it. A function, because "$&" means something else.
  const name = JSON.stringify(`${shop}, follow-up emails`);
  return sample
    .replace(OWN.title, '# What our emails may use')
    .replace(OWN.schema, '$schema=./node_modules/mesura/')
    .replace(OWN.name, () => `name: ${name}`)
    .replace(OWN.till, 'our till.')
    .replace(OWN.signature, '# Read and approved: ____________________  (name, office, place, date)');
}
