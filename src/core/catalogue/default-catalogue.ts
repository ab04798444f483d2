/** The catalogue with the add-on's own names. The script takes the names from a data file instead. */
import { ROW_NAMES } from './row-names';
import { catalogueNamed } from './rows-in-order';
import type { Catalogue } from './types';

export const defaultCatalogue = (): Catalogue => catalogueNamed(ROW_NAMES);
