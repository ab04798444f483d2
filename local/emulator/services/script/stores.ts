/** PropertiesService and CacheService: texts kept for the document, the script or one user. */

import type { Execution } from '../../execution/execution';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleCache = GoogleAppsScript.Cache.Cache;

/** https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST_PROPERTY = 9 * 1024;
const ALL_PROPERTIES = 500 * 1024;
const LONGEST_CACHED = 100 * 1024;
const LONGEST_CACHE_KEY = 250;
const CACHE_SECONDS = 600;
const MOST_CACHE_SECONDS = 21_600;

const STORE: unique symbol = Symbol('store');

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const requireKey = (key: unknown, method: string): string => {
  if (typeof key !== 'string') throw signatureMismatch(method, [key]);
  return key;
};

class EmulatedProperties
  extends ServiceObject
  implements
    Pick<
      GoogleProperties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  readonly [STORE]: Map<string, string>;

  constructor(execution: Execution, store: Map<string, string>) {
    super(execution);
    this[STORE] = store;
  }

  deleteAllProperties(): GoogleProperties {
    this[STORE].clear();
    return propertiesOf(this);
  }

  deleteProperty(key: string): GoogleProperties {
    this[STORE].delete(requireKey(key, 'PropertiesService.Properties.deleteProperty'));
    return propertiesOf(this);
  }

  getKeys(): string[] {
    return [...this[STORE].keys()];
  }

  getProperties(): { [key: string]: string } {
    return this[EXECUTION].realm.object(this[STORE]) as { [key: string]: string };
  }

  getProperty(key: string): string | null {
    return this[STORE].get(requireKey(key, 'PropertiesService.Properties.getProperty')) ?? null;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): GoogleProperties {
    if (typeof properties !== 'object' || properties === null) {
      throw signatureMismatch('PropertiesService.Properties.setProperties', [properties]);
    }
    if (deleteAllOthers) this[STORE].clear();
    for (const [key, value] of Object.entries(properties)) put(this[STORE], key, value);
    return propertiesOf(this);
  }

  setProperty(key: string, value: string): GoogleProperties {
    put(this[STORE], requireKey(key, 'PropertiesService.Properties.setProperty'), value);
    return propertiesOf(this);
  }
}

const propertiesOf = (properties: EmulatedProperties): GoogleProperties => properties as unknown as GoogleProperties;

/** Texts as quoted in https://issuetracker.google.com/issues/36756319 and its like. */
const put = (store: Map<string, string>, key: string, value: unknown): void => {
  const text = String(value);
  if (bytes(text) > LONGEST_PROPERTY) throw new ServiceException('Argument too large: value');
  const others = [...store].reduce((sum, [name, held]) => (name === key ? sum : sum + bytes(name) + bytes(held)), 0);
  if (others + bytes(key) + bytes(text) > ALL_PROPERTIES) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, text);
};

publishService(EmulatedProperties, 'Properties');

/** Before an add-on is enabled in the file it has no properties. */
const requireEnabled = (execution: Execution, method: string): void => {
  if (execution.authMode === 'NONE') {
    throw new ServiceException(`You do not have permission to call PropertiesService.${method}.`);
  }
};

class EmulatedPropertiesService
  extends ServiceObject
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
    >
{
  getDocumentProperties(): GoogleProperties {
    requireEnabled(this[EXECUTION], 'getDocumentProperties');
    return propertiesOf(new EmulatedProperties(this[EXECUTION], this[EXECUTION].file.stores.document));
  }

  getScriptProperties(): GoogleProperties {
    requireEnabled(this[EXECUTION], 'getScriptProperties');
    return propertiesOf(new EmulatedProperties(this[EXECUTION], this[EXECUTION].file.stores.script));
  }

  getUserProperties(): GoogleProperties {
    requireEnabled(this[EXECUTION], 'getUserProperties');
    const store = this[EXECUTION].file.stores.ofUser(this[EXECUTION].account);
    return propertiesOf(new EmulatedProperties(this[EXECUTION], store));
  }
}

publishService(EmulatedPropertiesService, 'PropertiesService');

/** A cached text and the instant at which it is forgotten. */
export interface CachedText {
  readonly text: string;
  readonly until: number;
}

class EmulatedCache
  extends ServiceObject
  implements Pick<GoogleCache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  readonly [STORE]: Map<string, CachedText>;

  constructor(execution: Execution, store: Map<string, CachedText>) {
    super(execution);
    this[STORE] = store;
  }

  get(key: string): string | null {
    return cached(this, requireKey(key, 'CacheService.Cache.get'));
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found = keys.flatMap((key): [string, string][] => {
      const text = cached(this, key);
      return text === null ? [] : [[key, text]];
    });
    return this[EXECUTION].realm.object(found) as { [key: string]: string };
  }

  put(key: string, value: string, expirationInSeconds: number = CACHE_SECONDS): void {
    remember(this, key, value, expirationInSeconds);
  }

  putAll(values: { [key: string]: unknown }, expirationInSeconds: number = CACHE_SECONDS): void {
    for (const [key, value] of Object.entries(values)) remember(this, key, String(value), expirationInSeconds);
  }

  remove(key: string): void {
    this[STORE].delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this[STORE].delete(key);
  }
}

const cached = (cache: EmulatedCache, key: string): string | null => {
  const held = cache[STORE].get(key);
  if (held === undefined || held.until <= cache[EXECUTION].file.clock.now()) return null;
  return held.text;
};

const remember = (cache: EmulatedCache, key: unknown, value: unknown, seconds: number): void => {
  const name = requireKey(key, 'CacheService.Cache.put');
  if (typeof value !== 'string') throw signatureMismatch('CacheService.Cache.put', [key, value]);
  if (name.length > LONGEST_CACHE_KEY) throw new ServiceException('Argument too large: key');
  if (bytes(value) > LONGEST_CACHED) throw new ServiceException('Argument too large: value');
  const kept = Math.min(Math.max(seconds, 1), MOST_CACHE_SECONDS);
  cache[STORE].set(name, { text: value, until: cache[EXECUTION].file.clock.now() + kept * 1000 });
};

publishService(EmulatedCache, 'Cache');

class EmulatedCacheService
  extends ServiceObject
  implements Pick<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  getDocumentCache(): GoogleCache | null {
    return cacheOf(this[EXECUTION], 'document');
  }

  getScriptCache(): GoogleCache {
    return cacheOf(this[EXECUTION], 'script');
  }

  getUserCache(): GoogleCache {
    return cacheOf(this[EXECUTION], `user ${this[EXECUTION].account}`);
  }
}

const cacheOf = (execution: Execution, name: string): GoogleCache =>
  new EmulatedCache(execution, execution.file.stores.cache(name)) as unknown as GoogleCache;

publishService(EmulatedCacheService, 'CacheService');

export const makePropertiesService = (execution: Execution): EmulatedPropertiesService =>
  new EmulatedPropertiesService(execution);

export const makeCacheService = (execution: Execution): EmulatedCacheService => new EmulatedCacheService(execution);
