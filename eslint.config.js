import tseslint from 'typescript-eslint';

const INJECT = 'Take it from the World: what comes out must depend on what goes in alone.';

/** The core sees neither the clock, nor chance, nor the machine. */
const PURE = {
  'no-restricted-globals': [
    'error',
    { name: 'process', message: INJECT },
    { name: 'setTimeout', message: INJECT },
    { name: 'fetch', message: INJECT },
    { name: 'Intl', message: 'What the machine knows of a language differs from the next one’s.' },
  ],
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: INJECT }] }],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: INJECT },
    { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: INJECT },
    { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: INJECT },
    {
      selector: 'CallExpression[callee.object.name="DateTime"][callee.property.name=/^(now|local)$/]',
      message: INJECT,
    },
    {
      selector: 'CallExpression[callee.property.name=/^to(Locale)?(Upper|Lower)Case$/]',
      message: 'Use language/capitalization: it knows Vietnamese on any machine.',
    },
    {
      selector: 'CallExpression[callee.property.name="localeCompare"]',
      message: 'The order must not depend on the machine.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'output/', 'node_modules/', 'bench/build/', 'bench/node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/dot-notation': 'off',
      // Code points are what we want of a text: composed Vietnamese letters are one each.
      '@typescript-eslint/no-misused-spread': 'off',
      // A type parameter names what a caller promises, also where it stands once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  // Its packages are installed only where it runs, so nothing of their types is known here.
  {
    files: ['bench/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli/**', 'src/language/capitalization.ts'], rules: PURE },
  // They are what touches the disk; clock and chance still come in from outside.
  {
    files: ['src/issuance/**/*.ts', 'src/batch/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/language/capitalization.ts'],
    rules: {
      'no-restricted-globals': PURE['no-restricted-globals'],
      'no-restricted-imports': PURE['no-restricted-imports'],
    },
  },
  // Configuration files and ambient declarations export what their tools ask for.
  { files: ['*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
);
