/** Words of zod's, of the YAML parser's and of JavaScript's own messages, which no Vietnamese message may have. */
const FOREIGN_WORDS = [
  ...[
    'expected',
    'received',
    'invalid',
    'input',
    'type',
    'required',
    'unrecognized',
    'keys',
    'key',
    'option',
    'discriminator',
  ],
  ...[
    'string',
    'number',
    'integer',
    'int',
    'boolean',
    'bigint',
    'symbol',
    'array',
    'object',
    'record',
    'tuple',
    'map',
    'set',
  ],
  ...[
    'undefined',
    'null',
    'nan',
    'infinity',
    'function',
    'instanceof',
    'never',
    'void',
    'unknown',
    'any',
    'nonoptional',
  ],
  ...[
    'small',
    'big',
    'least',
    'most',
    'exactly',
    'greater',
    'less',
    'multiple',
    'union',
    'element',
    'value',
    'pattern',
    'regex',
  ],
  ...[
    'must',
    'match',
    'start',
    'end',
    'with',
    'include',
    'characters',
    'items',
    'entries',
    'elements',
    'datetime',
    'format',
  ],
  ...[
    'alias',
    'anchor',
    'scalar',
    'mapping',
    'sequence',
    'collection',
    'flow',
    'block',
    'indent',
    'indented',
    'indentation',
    'token',
  ],
  ...[
    'implicit',
    'explicit',
    'unresolved',
    'unexpected',
    'missing',
    'closing',
    'quote',
    'document',
    'directive',
    'tag',
    'stream',
  ],
  ...[
    'error',
    'exception',
    'stack',
    'cannot',
    'property',
    'properties',
    'reading',
    'maximum',
    'call',
    'size',
    'exceeded',
    'range',
  ],
  ...[
    'syntaxerror',
    'typeerror',
    'rangeerror',
    'referenceerror',
    'yamlparseerror',
    'position',
    'line',
    'column',
    'parse',
    'valid',
  ],
];

/** English words that are Vietnamese ones too. */
const VIETNAMESE = [
  'to',
  'be',
  'in',
  'on',
  'an',
  'co',
  'than',
  'tin',
  'ban',
  'cho',
  'the',
  'have',
  'of',
  'or',
  'one',
  'is',
];

/** The words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLocaleLowerCase('vi'));
}

/**
 * The words of programs in a text for clerks.
 *
 * @param also More words to look for.
 * @returns What is left when quoted values, names of fields in brackets and lists of allowed keys are taken away.
 */
export function foreignWordsIn(text: string, also: readonly string[] = []): readonly string[] {
  const foreign = new Set([...FOREIGN_WORDS, ...also].filter((word) => !VIETNAMESE.includes(word)));
  return wordsOf(withoutNames(text)).filter((word) => foreign.has(word));
}

/** The text without what is the file's own or a name of ours: quotations, fields in brackets, codes, lists of choices. */
function withoutNames(text: string): string {
  return text
    .replace(/“[^”]*”|"[^"]*"/gu, ' ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(
      /(?:Được dùng|Chọn một|chọn một|Chỉ được ghi|Ghi đúng một trong|Ở đây có|Ở đây được dùng|Đã có|Được chọn|Các lệnh): .*$|Ghi đủ .*$/gmu,
      ' ',
    )
    .replace(
      /[\w./-]+\.(?:yaml|json|hbs|xlsx|docx|pdf)\b|\b(?:vanthu [\w-]+|templates|data)\b[\w./-]*/gu,
      ' ',
    );
}
