import { suggested } from '../suggest.ts';
import type { Choice } from '../../sheet-spec.ts';
import { nameKey } from '../match/name-key.ts';
import { plainText, quoted, shownText } from './cell-text.ts';
import { problem, type Conversion, type Converter, type Plain } from './conversion.ts';
import { linesOf } from './convert-text.ts';

/** A closed list, prepared for finding what people meant. */
interface ChoiceFinder {
  find(text: string): Choice | undefined;
  readonly labels: readonly string[];
}

/** One value of a closed list, by its label or by what the data calls it; capitals and diacritics weigh nothing. */
export function choiceConverter(choices: readonly Choice[]): Converter {
  const finder = choiceFinder(choices);
  return (content) => {
    const choice = finder.find(shownText(content));
    return choice === undefined
      ? notInList(quoted(content), shownText(content), finder)
      : { value: choice.value };
  };
}

/** Several values of a closed list: one a line, or with ";" or "," between; each once. */
export function choicesConverter(choices: readonly Choice[]): Converter {
  const finder = choiceFinder(choices);
  return (content) => {
    const found: string[] = [];
    for (const piece of piecesOf(content, finder)) {
      const choice = finder.find(piece);
      if (choice === undefined) return notInList(`“${piece}”`, piece, finder);
      if (!found.includes(choice.value)) found.push(choice.value);
    }
    return { value: found };
  };
}

/** A label may have a comma of its own: only what is no label is divided there. */
function piecesOf(content: Plain, finder: ChoiceFinder): readonly string[] {
  return linesOf(content)
    .flatMap((line) => (finder.find(line) ? [line] : line.split(';')))
    .flatMap((piece) => (finder.find(piece) ? [piece] : piece.split(',')))
    .map(plainText)
    .filter((piece) => piece !== '');
}

function choiceFinder(choices: readonly Choice[]): ChoiceFinder {
  const exact = new Map(
    choices.flatMap((choice) => [choice.value, choice.label].map((name) => [name, choice])),
  );
  const byKey = new Map<string, Choice | undefined>();
  for (const choice of choices) {
    for (const key of new Set([choice.value, choice.label].map(nameKey))) {
      const isShared = byKey.has(key) && byKey.get(key) !== choice;
      byKey.set(key, isShared ? undefined : choice);
    }
  }
  return {
    find: (text) => exact.get(plainText(text)) ?? byKey.get(nameKey(text)),
    labels: choices.map(({ label }) => label),
  };
}

function notInList(shown: string, text: string, { labels }: ChoiceFinder): Conversion {
  return problem(
    'not-in-list',
    `${shown} không có trong danh sách.`,
    `${shown} is not in the list.`,
    { vi: `Được chọn: ${labels.join('; ')}.`, en: `Choose one of: ${labels.join('; ')}.` },
    suggested(plainText(text), labels),
  );
}
