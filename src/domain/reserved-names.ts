/** Keys that every object has a meaning for already, so that no data can have them. */
export const OBJECT_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Names that Windows keeps for devices, in any letters: no file can have them, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/iu;

/** Whether a name can be neither a key of data nor the name of a file. */
export function isReservedName(name: string): boolean {
  return OBJECT_KEYS.includes(name) || DEVICE.test(name);
}
