/** Apps Script's enumerations as scripts see them: constants with a name and an order. */

import { ENUMERATIONS } from './surface';

/** `SpreadsheetApp.BorderStyle.SOLID` prints and compares as Google's constants do. */
class EnumConstant {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumConstant): number {
    return this.#ordinal - other.ordinal();
  }
}

export type Enumeration = Readonly<Record<string, EnumConstant>>;

const made = new Map<string, Enumeration>();

/** `ProtectionType` → its constants, the same objects at every call. Throws a RangeError for an unknown name. */
export const enumeration = (name: string): Enumeration => {
  const known = made.get(name);
  if (known !== undefined) return known;
  const names = ENUMERATIONS[name];
  if (names === undefined) throw new RangeError(`no enumeration ${name}`);
  const constants = Object.freeze(
    Object.fromEntries(names.split(' ').map((constant, index) => [constant, new EnumConstant(constant, index)])),
  );
  made.set(name, constants);
  return constants;
};

/** The one place where a constant takes on the type that the declarations give it (a TypeScript enum). */
export const constantOf = <T>(enumerationName: string, name: string): T => {
  const constant = enumeration(enumerationName)[name];
  if (constant === undefined) throw new RangeError(`no constant ${enumerationName}.${name}`);
  return constant as unknown as T;
};

/** `SOLID` for `SpreadsheetApp.BorderStyle.SOLID`; null for anything that is not a constant of that enumeration. */
export const constantName = (enumerationName: string, value: unknown): string | null => {
  if (!(value instanceof EnumConstant)) return null;
  return enumeration(enumerationName)[value.name()] === value ? value.name() : null;
};
