import Handlebars from 'handlebars';
import type { Issue } from '../document/issue.ts';
import { BLOCKS, FORBIDDEN_BUILT_INS, HELPERS } from './helpers.ts';
import { markProgram, unmark, type MappedText } from './source-map.ts';
import type { ParsedTemplate } from './template.ts';

/** A template ready to be filled any number of times. */
export interface CompiledTemplate {
  /** Fill the template with a view; a value that is not there is an issue. */
  render(view: object): MappedText | { readonly issue: Issue };
}

/** Compile a checked template in an environment of its own: strict, escaping, no prototype access, only our helpers. */
export function compileTemplate({ path, ast }: ParsedTemplate): CompiledTemplate {
  const environment = isolatedEnvironment();
  const { program, origins } = markProgram(ast, path);
  const names = [...Object.keys(HELPERS), ...BLOCKS];
  const fill = environment.compile(program, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(names.map((name) => [name, true])),
    explicitPartialContext: true,
  });
  return {
    render: (view) => {
      try {
        const rendered = fill(view, {
          allowProtoMethodsByDefault: false,
          allowProtoPropertiesByDefault: false,
        });
        return unmark(rendered, origins, path);
      } catch (error) {
        return { issue: missingValue(error, path) };
      }
    },
  };
}

function isolatedEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of FORBIDDEN_BUILT_INS) environment.unregisterHelper(name);
  for (const [name, { apply }] of Object.entries(HELPERS)) environment.registerHelper(name, apply);
  return environment;
}

const NOT_DEFINED = /^"(?<name>.+)" not defined in .* - (?<line>\d+):(?<column>\d+)$/su;

/** Strict mode's error for an optional value that this data does not have. @throws what is not such an error. */
function missingValue(error: unknown, file: string): Issue {
  const groups = error instanceof Error ? NOT_DEFINED.exec(error.message)?.groups : undefined;
  if (groups === undefined) throw error;
  const { name = '', line, column } = groups;
  return {
    code: 'value-not-given',
    severity: 'error',
    message: { vi: `Dữ liệu không có giá trị cho “${name}”.`, en: `The data has no value for “${name}”.` },
    expected: {
      vi: `Bổ sung giá trị, hoặc đặt trong {{#if ${name}}} … {{/if}}.`,
      en: `Add the value, or write {{#if ${name}}} … {{/if}} around it.`,
    },
    place: { file, line: Number(line), column: Number(column) + 1 },
  };
}
