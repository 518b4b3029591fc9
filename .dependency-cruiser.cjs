/** Who may import whom: the pipeline flows one way (docs/architecture.md). */

/** Folder of src: the other folders it may import, third-party packages, and whether Node's own modules. */
const FOLDERS = {
  language: { ours: [], packages: ['luxon', 'leven'] },
  document: { ours: ['language'], packages: [] },
  domain: { ours: ['language', 'document'], packages: ['zod'] },
  sources: { ours: ['domain', 'document', 'language'], packages: ['zod', 'yaml'] },
  workbook: { ours: ['sources', 'domain', 'document', 'language'], packages: ['zod', 'hucre', 'fflate'] },
  regulation: { ours: ['document', 'language'], packages: [] },
  templating: { ours: ['document', 'language'], packages: ['handlebars', '@rgrove/parse-xml'] },
  catalog: {
    ours: ['domain', 'document', 'regulation', 'templating', 'language', 'presentation'],
    packages: ['zod'],
  },
  presentation: { ours: ['document', 'regulation', 'language'], packages: [] },
  layout: { ours: ['document', 'regulation', 'presentation'], packages: [] },
  docx: { ours: ['document', 'regulation', 'presentation'], packages: ['docx', 'fflate'] },
  pdf: { ours: ['document', 'regulation', 'presentation', 'layout'], packages: ['pdf-lib', 'fflate'] },
  rendering: {
    ours: [
      'catalog',
      'docx',
      'document',
      'domain',
      'layout',
      'pdf',
      'presentation',
      'regulation',
      'sources',
      'templating',
    ],
    packages: [],
  },
  issuance: {
    ours: [
      'catalog',
      'document',
      'domain',
      'language',
      'layout',
      'pdf',
      'presentation',
      'regulation',
      'rendering',
      'sources',
      'workbook',
    ],
    packages: ['better-sqlite3', '@libpdf/core', 'pkijs', 'asn1js', 'pkcs11js'],
  },
  batch: {
    ours: [
      'catalog',
      'document',
      'domain',
      'issuance',
      'language',
      'presentation',
      'rendering',
      'sources',
      'workbook',
    ],
    packages: ['tinypool', 'pdf-lib'],
  },
};

/** Folders that touch the disk. */
const OUTER = new Set(['issuance', 'batch']);

const escaped = (name) => name.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&');

const folderRules = Object.entries(FOLDERS).flatMap(([folder, { ours, packages }]) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import from us only: ${ours.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${[folder, ...ours].join('|')})/` },
  },
  {
    name: `${folder}-packages`,
    comment: `src/${folder} may use only these packages: ${packages.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      dependencyTypes: [
        ...['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        ...(OUTER.has(folder) ? [] : ['core']),
      ],
      ...(packages.length > 0 && { pathNot: `node_modules/(${packages.map(escaped).join('|')})/` }),
    },
  },
]);

/** Packages that only one folder may use, the command line included. */
const HOMES = Object.entries(FOLDERS).flatMap(([folder, { packages }]) =>
  packages.map((name) => ({ folder, name })),
);
const homeRules = [...new Set(HOMES.map(({ name }) => name))].map((name) => {
  const homes = HOMES.filter((home) => home.name === name).map(({ folder }) => folder);
  return {
    name: `home-of-${name}`,
    comment: `${name} is used in ${homes.join(', ')} only`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${homes.join('|')})/` },
    to: { path: `node_modules/${escaped(name)}/` },
  };
});

module.exports = {
  forbidden: [
    ...folderRules,
    ...homeRules,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
