/** What every emulated service object has in common, and how its calls are counted, stopped and refused. */

import type { Execution } from '../../execution/execution';
import { NotEmulated } from './exceptions';
import { METHODS, PROPERTIES } from './surface';

/** A symbol, so that a script which lists an object's properties sees none of the emulator's. */
export const EXECUTION: unique symbol = Symbol('execution');

export abstract class ServiceObject {
  readonly [EXECUTION]: Execution;

  constructor(execution: Execution) {
    this[EXECUTION] = execution;
  }
}

type Method = (this: ServiceObject, ...args: unknown[]) => unknown;

const implementedMethods = (prototype: object): Map<string, Method> => {
  const found = new Map<string, Method>();
  for (let at = prototype; at !== ServiceObject.prototype && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const value = Object.getOwnPropertyDescriptor(at, name)?.value;
      if (name !== 'constructor' && typeof value === 'function' && !found.has(name)) found.set(name, value);
    }
  }
  return found;
};

const define = (prototype: object, name: string, value: unknown): void => {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
};

/**
 * Completes a class to the whole declared interface: what it implements is counted and stopped by the execution; what
 * it lacks throws `not emulated: Range.setFoo`; names that Apps Script does not know stay undefined.
 * Throws at load if the class has a public method that Apps Script has not.
 */
export const publishService = (serviceClass: { readonly prototype: ServiceObject }, interfaceName: string): void => {
  const declared = (METHODS[interfaceName] ?? '').split(' ').filter((name) => name !== '');
  const prototype = serviceClass.prototype;
  const implemented = implementedMethods(prototype);
  for (const name of implemented.keys()) {
    if (!declared.includes(name)) throw new Error(`${interfaceName}.${name} is not a method of Apps Script`);
  }
  for (const name of declared) {
    const method = implemented.get(name);
    define(prototype, name, function (this: ServiceObject, ...args: unknown[]): unknown {
      return this[EXECUTION].call(interfaceName, name, () => {
        if (method === undefined) throw new NotEmulated(`${interfaceName}.${name}`);
        return method.apply(this, args);
      });
    });
  }
  const own = Object.getOwnPropertyNames(prototype);
  for (const name of (PROPERTIES[interfaceName] ?? '').split(' ')) {
    if (name === '' || own.includes(name)) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: ServiceObject): unknown {
        return this[EXECUTION].call(interfaceName, name, () => {
          throw new NotEmulated(`${interfaceName}.${name}`);
        });
      },
    });
  }
  define(prototype, 'toString', () => interfaceName);
};
