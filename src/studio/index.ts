export { type Studio, type StudioOptions, startStudio } from './startStudio.ts';
