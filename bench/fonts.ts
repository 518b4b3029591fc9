import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from './content.ts';

const require = createRequire(import.meta.url);

export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies readonly Face[];

/** Tinos, whole, as packages are given a font: widths of Times New Roman, with all Vietnamese letters. */
export const FONT_PATHS: Readonly<Record<Face, string>> = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

export function fontFile(face: Face): Uint8Array {
  return new Uint8Array(readFileSync(FONT_PATHS[face]));
}
