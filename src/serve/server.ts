export { createHandler, type Handler, type HandlerOptions } from './createHandler.ts';
export { type PublicServer, type ServerOptions, startServer } from './startServer.ts';
