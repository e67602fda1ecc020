import { MesuraError, unguarded } from '../../domain/index.ts';
import { openTable } from '../../load/table/openTable.ts';

/** One answer of a person in the file that `mesura policy --csv` wrote. */
export interface Answer {
  readonly line: number;
  readonly kind: 'word' | 'shelf' | 'neighbours';
  readonly topic: string;
  readonly by: string;
  /** Absent: the answer is for the whole group. */
  readonly id?: string;
  readonly decision: 'harmless' | 'sensitive';
  readonly because: string;
}

const NEEDED = ['kind', 'topic', 'by', 'id', 'decision', 'because'] as const;
const KINDS = ['word', 'shelf', 'neighbours'] as const;
const DECISIONS = ['harmless', 'sensitive'] as const;

/** @throws MesuraError FILE_MISSING, DATA_INVALID with the line and what is allowed there */
export async function readDecisions(path: string, shown: string): Promise<Answer[]> {
  const table = await openTable(path, { file: shown, format: 'csv' }).catch((error: unknown) => {
    if (!(error instanceof MesuraError) || error.code !== 'FILE_MISSING') throw error;
    throw new MesuraError('FILE_MISSING', error.message, {
      fix: 'name the file that `mesura policy --csv` wrote and that you filled in',
    });
  });
  const columns = (table.columns ?? []).map((name) => name.trim().toLowerCase());
  const refuse = (line: number, message: string, fix: string) =>
    new MesuraError('DATA_INVALID', `${shown}:${line}: ${message}`, { fix, place: { file: shown, line } });
  for (const name of NEEDED)
    if (!columns.includes(name))
      throw refuse(1, `there is no column "${name}"`, 'decide in a file that `mesura policy --csv` wrote');
  const answers: Answer[] = [];
  for await (const rows of table.rows)
    for (const { line, cells, problem } of rows) {
      if (problem !== undefined) throw refuse(line, problem, 'save the file as CSV again');
      const at = (name: (typeof NEEDED)[number]) =>
        unguarded(String((cells as readonly unknown[])[columns.indexOf(name)] ?? '').trim());
      if (at('decision') === '') continue;
      const decision = DECISIONS.find((one) => one === at('decision').toLowerCase());
      const kind = KINDS.find((one) => one === at('kind'));
      if (!decision)
        throw refuse(line, 'the decision is not known', `write one of: ${DECISIONS.join(', ')}; or nothing`);
      if (!kind) throw refuse(line, 'the kind of group is not known', `allowed: ${KINDS.join(', ')}`);
      if (at('because') === '')
        throw refuse(line, 'the decision has no reason', 'write why in the column "because"');
      const id = at('id');
      const answer = { line, kind, topic: at('topic'), by: at('by'), decision, because: at('because') };
      answers.push({ ...answer, ...(id !== '' && { id }) });
    }
  return answers;
}
