/**
 * The first policy of a shop: the built-in one, with nobody's aisles and nobody's signature. A policy is signed by whoever answers for it,
 * so one that comes signed would be a lie.
 */
export function policyText(shop: string): string {
  // A JSON string is a YAML string too (YAML 1.2, 1.3), whatever stands in it.
  const name = JSON.stringify(`${shop}, follow-up emails`);
  return `# yaml-language-server: $schema=./node_modules/mesura/policy.schema.json
# What our emails may use, and what they keep to themselves.
#
# This file is for people: the person who answers for privacy reads it, changes it and signs it (last line).
# "mesura policy" shows what it does to every product of the shop: which fell under which topic, and by which word.
# docs/policy.md of Mesura explains each field.

version: 1
name: ${name}

# The built-in list of sensitive topics (health, pregnancy, alcohol, religion and many more). What stands below is added to it;
# nothing below can make it weaker, except exceptions, which are named one by one.
extends: mesura:default

# Our shelves, and what each is in Google's product taxonomy, which the built-in topics know. A shelf that is missing here is kept
# silent until somebody maps it: forgetting something must be safe. "mesura policy --suggest" proposes this block.
#   Clothing > Coats: 203 - Apparel & Accessories > Clothing > Outerwear
categories:
  unmapped: deny
  map: {}

# What we never speak of besides. Example:
#   hunting:
#     because: Our customers keep it to themselves.
#     categories: [Outdoor > Hunting]
topics: {}

# First-party only: what partners send us is not used.
sources: [shop, pos]

# Read and approved: ____________________  (name, office, place, date)
`;
}

/** The policy of the sample shop, for the folder of a new one: only the place of its schema is another. */
export const samplePolicyText = (sample: string): string =>
  sample.replace(/\$schema=\.\/(?=policy\.schema\.json)/, '$schema=../node_modules/mesura/');
