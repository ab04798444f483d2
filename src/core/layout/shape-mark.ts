/** The mark of a generated tab's shape: the very last thing written, so that a tab without it is dressed again. */
import { fnv1a64 } from '../submission/fingerprint';

/** Key of the row whose column A holds the mark. */
export const SHAPE_KEY = '#shape';

/** `shape`: everything that looks depend on, as plain data; equal shapes have equal marks. */
export const shapeMark = (shape: unknown): string => `${SHAPE_KEY}:${fnv1a64(JSON.stringify(shape))}`;
