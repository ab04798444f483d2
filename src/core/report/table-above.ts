/** The table that a paragraph is a note of: notes are as small as the figures they explain. */
import type { Block, Table } from './document';

/** The nearest table above with no heading in between; after a heading the running text goes on. */
export function tableAbove(blocks: readonly Block[], place: number): Table | null {
  for (const block of blocks.slice(0, place).reverse()) {
    if (block.kind === 'table') return block;
    if (block.kind === 'heading') return null;
  }
  return null;
}
