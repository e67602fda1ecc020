export {
  type Expanded,
  expandIncludes,
  INCLUDED,
  type IncludedFile,
  type IncludeReader,
} from './expandIncludes.ts';
export { findPartials, type PartialCall, partialName } from './findPartials.ts';
export { type ParsedFile, parseFile } from './parseFile.ts';
export { type ParsedTemplate, type ParseOptions, parseTemplate } from './parseTemplate.ts';
export { startOf, templateError } from './templateError.ts';
