/** Imported for its effect, and first: an older Node would end in the middle of something that it does not know. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 19))
  throw new Error(`mesura needs Node 24.19 or newer; this is ${process.versions.node}`);
