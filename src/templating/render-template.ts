import Handlebars from 'handlebars';
import type { Issue, Place } from '../document/issue.ts';
import { BLOCKS, FORBIDDEN_BUILT_INS, HELPERS } from './helpers.ts';
import { markProgram, unmark, type MappedText } from './source-map.ts';
import { placeOfNode, type ParsedTemplate } from './template.ts';

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
  for (const [name, { apply }] of Object.entries(HELPERS)) {
    environment.registerHelper(name, (value: unknown, { loc }: { readonly loc: hbs.AST.SourceLocation }) => {
      if (value === undefined || value === null) throw new ValueNotGiven(name, loc);
      return apply(value);
    });
  }
  return environment;
}

/** A helper was given an optional value that this data does not have. */
class ValueNotGiven extends Error {
  readonly helper: string;
  readonly loc: hbs.AST.SourceLocation;

  constructor(helper: string, loc: hbs.AST.SourceLocation) {
    super(`no value for {{${helper}}}`);
    this.helper = helper;
    this.loc = loc;
  }
}

const NOT_DEFINED = /^"(?<name>.+)" not defined in .* - (?<line>\d+):(?<column>\d+)$/su;

/** The error for an optional value that this data does not have. @throws what is not such an error. */
function missingValue(error: unknown, file: string): Issue {
  if (error instanceof ValueNotGiven) return valueNotGiven(`{{${error.helper} …}}`, placeOfNode(file, error.loc));
  const groups = error instanceof Error ? NOT_DEFINED.exec(error.message)?.groups : undefined;
  if (groups === undefined) throw error;
  const { name = '', line, column } = groups;
  return valueNotGiven(`{{${name}}}`, { file, line: Number(line), column: Number(column) + 1 });
}

function valueNotGiven(name: string, place: Place): Issue {
  return {
    code: 'value-not-given',
    severity: 'error',
    message: { vi: `Dữ liệu không có giá trị cho ${name}.`, en: `The data has no value for ${name}.` },
    expected: {
      vi: 'Bổ sung giá trị vào dữ liệu, hoặc đặt chỗ này trong {{#if …}} … {{/if}}.',
      en: 'Add the value to the data, or write {{#if …}} … {{/if}} around it.',
    },
    place,
  };
}
