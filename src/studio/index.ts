export type { StudioApi } from './server/createStudio.ts';
export { type Studio, type StudioOptions, startStudio } from './server/startStudio.ts';
