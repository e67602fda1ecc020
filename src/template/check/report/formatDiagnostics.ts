import type { Diagnostic } from './Diagnostic.ts';

/**
 * Findings as text for a terminal (place, code, message, what to do, and the source around it), as annotations of GitHub Actions,
 * or as JSON for editors. Pure; without a line break at the end.
 */
export function formatDiagnostics(list: readonly Diagnostic[], format: 'text' | 'github' | 'json'): string {
  switch (format) {
    case 'text':
      return list.map(asText).join('\n\n');
    case 'github':
      return list.map(asAnnotation).join('\n');
    case 'json':
      return JSON.stringify(list, null, 2);
  }
}

function asText({ code, severity, message, fix, place, frame }: Diagnostic): string {
  const lines = [`${place.file}:${place.line}:${place.column} ${severity} ${code}`, `  ${message}`];
  if (fix !== undefined) lines.push(`  -> ${fix}`);
  return [...lines, ...frame.split('\n').map((line) => `  ${line}`)].join('\n');
}

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asAnnotation({ code, severity, message, fix, place, endPlace }: Diagnostic): string {
  const properties = {
    file: place.file,
    line: place.line,
    col: place.column,
    ...(endPlace && endPlace.line === place.line
      ? { endLine: endPlace.line, endColumn: endPlace.column }
      : {}),
    title: code,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${severity} ${list.join(',')}::${escapeData(fix === undefined ? message : `${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
