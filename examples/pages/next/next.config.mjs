export default {
  // Mesura runs from node_modules as it is: it starts a thread and reads files beside its own.
  serverExternalPackages: ['mesura'],
};
